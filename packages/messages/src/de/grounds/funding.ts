/** Zuwendung: what a directive asks of a programme, what it bears, what the key gives. */
export const funding = {
  GrantProvided: {
    title: "Zuwendung vorgesehen",
    rule: { grant: "Das Programm wird durch eine Zuwendung gefördert", none: "Das Programm erhält keine Zuwendung" }
  },
  ApplicantEntitled: {
    title: "Antragsberechtigung",
    rule: { value: "Antragsberechtigt: {value}" }
  },
  GrantingBodyStated: {
    title: "Bewilligungsbehörde",
    rule: { value: "{value}" }
  },
  TermWithinGrantYear: {
    title: "Amtszeit im Bewilligungszeitraum",
    rule: { calendarYear: "Bewilligt wird für das Kalenderjahr" },
    change: "Wenn die Berufungen spätestens am {day} enden, ist die Bedingung erfüllt."
  },
  StatuteInForce: {
    title: "Satzung",
    rule: { required: "Eine monatliche Pauschale beruht auf einer Satzung, die das ganze Jahr gilt" },
    change: "Wenn eine Satzung bis zum {day} gilt und das ganze Jahr abdeckt, ist die Bedingung erfüllt."
  },
  RateWithinCap: {
    title: "Satz unter dem Höchstbetrag",
    rule: { value: "Gefördert werden höchstens {value} je Monat" },
    change: "Wenn der Satz den Höchstbetrag nicht übersteigt, ist die Bedingung erfüllt."
  },
  CareConceptPresent: {
    title: "Betreuungskonzept",
    rule: { required: "Ein Betreuungskonzept liegt vor" },
    change: "Wenn das Betreuungskonzept am {day} vorliegt, ist die Bedingung erfüllt."
  },
  GuidesHonoured: {
    title: "Würdigung",
    rule: { required: "Das Ehrenamt wird besonders gewürdigt" },
    change: "Wenn die Lotsinnen und Lotsen bis zum {day} gewürdigt sind, ist die Bedingung erfüllt."
  },
  FundingNoticeShown: {
    title: "Förderhinweis",
    rule: { required: "Auf die Förderung wird an geeigneter Stelle hingewiesen" },
    change: "Wenn der Hinweis am {day} zu sehen ist, ist die Bedingung erfüllt."
  },
  AppliedInTime: {
    title: "Antragsfrist",
    rule: { value: "Der Antrag ist bis zum {value} des Vorjahres gestellt" },
    change: "Wenn der Antrag bis zum {day} gestellt ist, ist die Bedingung erfüllt."
  },
  AllowanceFunded: {
    title: "Förderung: Aufwandsentschädigung",
    rule: {
      eligible: "Zuwendungsfähig: Aufwandsentschädigung",
      excluded: "Nicht zuwendungsfähig: Aufwandsentschädigung"
    },
    change: "Wenn der Plan für Aufwandsentschädigung nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  TravelFunded: {
    title: "Förderung: Fahrtkosten",
    rule: { eligible: "Zuwendungsfähig: Fahrtkosten", excluded: "Nicht zuwendungsfähig: Fahrtkosten" },
    change: "Wenn der Plan für Fahrtkosten nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  LossOfEarningsFunded: {
    title: "Förderung: Verdienstausfall",
    rule: { eligible: "Zuwendungsfähig: Verdienstausfall", excluded: "Nicht zuwendungsfähig: Verdienstausfall" },
    change: "Wenn der Plan für Verdienstausfall nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  SupervisionFunded: {
    title: "Förderung: Supervision",
    rule: { eligible: "Zuwendungsfähig: Supervision", excluded: "Nicht zuwendungsfähig: Supervision" },
    change: "Wenn der Plan für Supervision nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  TrainingFunded: {
    title: "Förderung: Qualifizierung",
    rule: { eligible: "Zuwendungsfähig: Qualifizierung", excluded: "Nicht zuwendungsfähig: Qualifizierung" },
    change: "Wenn der Plan für Qualifizierung nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  MaterialsFunded: {
    title: "Förderung: Sachausgaben",
    rule: { eligible: "Zuwendungsfähig: Sachausgaben", excluded: "Nicht zuwendungsfähig: Sachausgaben" },
    change: "Wenn der Plan für Sachausgaben nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  InsuranceFunded: {
    title: "Förderung: Versicherung",
    rule: { eligible: "Zuwendungsfähig: Versicherung", excluded: "Nicht zuwendungsfähig: Versicherung" },
    change: "Wenn der Plan für Versicherung nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  StaffFunded: {
    title: "Förderung: Personalkosten",
    rule: { eligible: "Zuwendungsfähig: Personalkosten", excluded: "Nicht zuwendungsfähig: Personalkosten" },
    change: "Wenn der Plan für Personalkosten nichts aus der Zuwendung vorsieht, ist die Bedingung erfüllt."
  },
  FundedShareStated: {
    title: "Fördersatz",
    rule: { value: "Übernommen werden {value} der zuwendungsfähigen Ausgaben" }
  },
  BaseAmountStated: {
    title: "Sockelbetrag",
    rule: { value: "Jeder Empfänger erhält {value} vorab", waived: "Es gibt keinen Sockelbetrag" }
  },
  DistributionStated: {
    title: "Verteilungsschlüssel",
    rule: {
      foreignPopulation: "Verteilt wird nach der ausländischen Bevölkerung",
      admissionQuota: "Verteilt wird nach der Aufnahmequote"
    }
  },
  RoundingStated: {
    title: "Rundung",
    rule: { down: "Weniger als ein Cent entfällt", halfUp: "Ab einem halben Cent wird aufgerundet" }
  },
  ProofDueStated: {
    title: "Frist des Verwendungsnachweises",
    rule: { value: "Der Verwendungsnachweis liegt {value} nach dem Ende des Zeitraums vor" }
  },
  ProofPartsStated: {
    title: "Teile des Verwendungsnachweises",
    rule: { value: "Er besteht aus: {value}" }
  },
  RetentionStated: {
    title: "Aufbewahrung der Belege",
    rule: { value: "Belege werden {value} nach der Vorlage aufbewahrt" }
  },
  KeyFiguresKnown: {
    title: "Zahlen des Schlüssels",
    rule: { required: "Haushaltssumme, Empfänger, Anteil und Ausgaben sind bekannt" }
  },
  BudgetKnown: {
    title: "Summe und weitere Ausgaben",
    rule: { required: "Die Summe und die übrigen Ausgaben sind bekannt" }
  }
} as const
