/** For what a guide answers to the municipality. */
export const liability = {
  LiabilityFaultStated: {
    title: "Fault",
    rule: {
      intentAndGrossNegligence: "A guide answers for intent and gross negligence only",
      anyFault: "A guide answers for every fault"
    }
  },
  SubsidiarityStated: {
    title: "Others first",
    rule: { required: "A guide answers only as far as the damage is not made good otherwise" }
  },
  YearlyAllowanceKnown: {
    title: "The most that gross negligence costs",
    rule: { value: "At most {value}" }
  },
  AveragingStated: {
    title: "Average",
    rule: { yearsPaid: "The average is that of all years in which something was paid" }
  }
} as const
