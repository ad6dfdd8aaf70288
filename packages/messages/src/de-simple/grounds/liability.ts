/** Who pays for damage, in plain words. */
export const liability = {
  LiabilityFaultStated: {
    title: "Wann Sie für einen Schaden zahlen",
    rule: {
      intentAndGrossNegligence: "Sie zahlen nur, wenn Sie es mit Absicht gemacht haben oder sehr unvorsichtig waren",
      anyFault: "Sie zahlen, wenn Sie schuld sind"
    }
  },
  SubsidiarityStated: {
    title: "Wenn jemand anderes zahlt",
    rule: { required: "Sie zahlen nur, wenn niemand anderes den Schaden bezahlt" }
  },
  YearlyAllowanceKnown: {
    title: "Wie viel Sie höchstens zahlen, wenn Sie sehr unvorsichtig waren",
    rule: { value: "Höchstens {value}" }
  },
  AveragingStated: {
    title: "Wie wir rechnen",
    rule: { yearsPaid: "Wir nehmen alle Jahre, in denen Sie Geld bekommen haben" }
  }
} as const
