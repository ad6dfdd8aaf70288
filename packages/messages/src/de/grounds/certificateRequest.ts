/** Anforderung des erweiterten Führungszeugnisses: whether it may be asked for, and what it costs. */
export const certificateRequest = {
  MinorsMet: {
    title: "Kontakt zu Minderjährigen",
    rule: { required: "Ein erweitertes Führungszeugnis gibt es nur für Tätigkeiten mit Minderjährigen" }
  },
  OldEnoughToApply: {
    title: "Mindestalter für den Antrag",
    rule: { value: "Das Mindestalter für den Antrag ist {value}" }
  },
  DemandFormStated: {
    title: "Form der Anforderung",
    rule: { inWriting: "Die Behörde fordert das Führungszeugnis schriftlich an und bestätigt die Voraussetzungen" }
  },
  DeliveryStated: {
    title: "Wohin das Führungszeugnis geht",
    rule: {
      toAuthority: "Das Führungszeugnis geht unmittelbar an die Behörde",
      toPerson: "Das Führungszeugnis geht an die Person, die es vorlegt"
    }
  },
  FeeStated: { title: "Gebühr", rule: { value: "Ein Führungszeugnis kostet {value}" } },
  VolunteeringKnown: {
    title: "Gebühr im Ehrenamt",
    rule: { value: "Wer ehrenamtlich für eine Behörde oder eine gemeinnützige Stelle tätig ist, zahlt {value}" }
  },
  ForeignDaysStated: {
    title: "Auskünfte anderer Staaten",
    rule: { value: "Sind andere Staaten zu fragen, dauert es bis zu {value}" }
  }
} as const
