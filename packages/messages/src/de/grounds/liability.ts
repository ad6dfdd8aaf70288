/** Haftung: for what a guide answers to the municipality. */
export const liability = {
  LiabilityFaultStated: {
    title: "Verschulden",
    rule: {
      intentAndGrossNegligence: "Gehaftet wird nur für Vorsatz und grobe Fahrlässigkeit",
      anyFault: "Gehaftet wird für jedes Verschulden"
    }
  },
  SubsidiarityStated: {
    title: "Vorrang anderer",
    rule: { required: "Gehaftet wird nur, soweit der Schaden nicht anders ersetzt wird" }
  },
  YearlyAllowanceKnown: {
    title: "Höchstbetrag bei grober Fahrlässigkeit",
    rule: { value: "Höchstens {value}" }
  },
  AveragingStated: {
    title: "Durchschnitt",
    rule: { yearsPaid: "Der Durchschnitt geht über alle Jahre, in denen gezahlt wurde" }
  }
} as const
