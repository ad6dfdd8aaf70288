/** The certificate, in plain words. */
export const certificateRequest = {
  MinorsMet: {
    title: "Kinder und Jugendliche",
    rule: {
      required: "Das erweiterte Führungszeugnis gibt es nur, wenn Sie mit Kindern oder Jugendlichen zu tun haben"
    }
  },
  OldEnoughToApply: {
    title: "Wie alt Sie sein müssen",
    rule: { value: "Sie müssen so alt sein: {value}" }
  },
  DemandFormStated: {
    title: "Der Brief vom Amt",
    rule: { inWriting: "Das Amt schreibt Ihnen einen Brief. Den Brief bringen Sie mit" }
  },
  DeliveryStated: {
    title: "Wohin das Führungszeugnis kommt",
    rule: {
      toAuthority: "Das Führungszeugnis kommt direkt zum Amt",
      toPerson: "Das Führungszeugnis kommt zu Ihnen. Sie zeigen es dem Amt"
    }
  },
  FeeStated: { title: "Was es kostet", rule: { value: "Ein Führungszeugnis kostet {value}" } },
  VolunteeringKnown: {
    title: "Was es im Ehrenamt kostet",
    rule: { value: "Im Ehrenamt für ein Amt oder einen guten Zweck kostet es {value}" }
  },
  ForeignDaysStated: {
    title: "Wenn andere Länder antworten müssen",
    rule: { value: "Dann dauert es bis zu {value}" }
  }
} as const
