/** The money of the Land, explained plainly. */
export const funding = {
  GrantProvided: {
    title: "Geld vom Land",
    rule: { grant: "Das Land gibt Geld für das Programm", none: "Das Land gibt kein Geld" }
  },
  ApplicantEntitled: {
    title: "Wer Geld bekommt",
    rule: { value: "Geld bekommen: {value}" }
  },
  GrantingBodyStated: {
    title: "Wer entscheidet",
    rule: { value: "{value}" }
  },
  TermWithinGrantYear: {
    title: "Amt nur im Jahr",
    rule: { calendarYear: "Das Geld ist für ein Jahr" },
    change: "Das Amt muss spätestens am {day} enden. Dann ist der Punkt erfüllt."
  },
  StatuteInForce: {
    title: "Satzung",
    rule: { required: "Für Geld im Monat braucht es eine Satzung für das ganze Jahr" },
    change: "Die Satzung muss bis {day} gelten. Dann ist der Punkt erfüllt."
  },
  RateWithinCap: {
    title: "Nicht zu viel Geld",
    rule: { value: "Das Land zahlt höchstens {value} im Monat" },
    change: "Der Betrag darf nicht höher sein. Dann ist der Punkt erfüllt."
  },
  CareConceptPresent: {
    title: "Konzept",
    rule: { required: "Es gibt ein Konzept" },
    change: "Das Konzept muss am {day} da sein. Dann ist der Punkt erfüllt."
  },
  GuidesHonoured: {
    title: "Dank",
    rule: { required: "Alle bekommen einen besonderen Dank" },
    change: "Danken Sie bis {day}. Dann ist der Punkt erfüllt."
  },
  FundingNoticeShown: {
    title: "Hinweis auf das Geld",
    rule: { required: "Alle können sehen, wer das Geld gibt" },
    change: "Der Hinweis muss am {day} zu sehen sein. Dann ist der Punkt erfüllt."
  },
  AppliedInTime: {
    title: "Antrag",
    rule: { value: "Der Antrag kommt bis {value} im Jahr davor" },
    change: "Der Antrag muss bis {day} da sein. Dann ist der Punkt erfüllt."
  },
  AllowanceFunded: {
    title: "Geld vom Land: Geld für Lotsinnen und Lotsen",
    rule: {
      eligible: "Das Land zahlt: Geld für Lotsinnen und Lotsen",
      excluded: "Das Land zahlt nicht: Geld für Lotsinnen und Lotsen"
    },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  TravelFunded: {
    title: "Geld vom Land: Fahrten",
    rule: { eligible: "Das Land zahlt: Fahrten", excluded: "Das Land zahlt nicht: Fahrten" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  LossOfEarningsFunded: {
    title: "Geld vom Land: Lohn, der ausfällt",
    rule: { eligible: "Das Land zahlt: Lohn, der ausfällt", excluded: "Das Land zahlt nicht: Lohn, der ausfällt" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  SupervisionFunded: {
    title: "Geld vom Land: Supervision",
    rule: { eligible: "Das Land zahlt: Supervision", excluded: "Das Land zahlt nicht: Supervision" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  TrainingFunded: {
    title: "Geld vom Land: Kurse",
    rule: { eligible: "Das Land zahlt: Kurse", excluded: "Das Land zahlt nicht: Kurse" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  MaterialsFunded: {
    title: "Geld vom Land: Material",
    rule: { eligible: "Das Land zahlt: Material", excluded: "Das Land zahlt nicht: Material" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  InsuranceFunded: {
    title: "Geld vom Land: Versicherung",
    rule: { eligible: "Das Land zahlt: Versicherung", excluded: "Das Land zahlt nicht: Versicherung" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  StaffFunded: {
    title: "Geld vom Land: Lohn im Büro",
    rule: { eligible: "Das Land zahlt: Lohn im Büro", excluded: "Das Land zahlt nicht: Lohn im Büro" },
    change: "Planen Sie dafür kein Geld vom Land. Dann ist der Punkt erfüllt."
  },
  FundedShareStated: {
    title: "Wie viel das Land zahlt",
    rule: { value: "Das Land zahlt {value} der Kosten" }
  },
  BaseAmountStated: {
    title: "Fester Betrag",
    rule: { value: "Alle bekommen zuerst {value}", waived: "Es gibt keinen festen Betrag" }
  },
  DistributionStated: {
    title: "Wie das Geld geteilt wird",
    rule: {
      foreignPopulation: "Es zählt, wie viele Menschen ohne deutschen Pass dort leben",
      admissionQuota: "Es zählt, wie viele Menschen dort aufgenommen werden"
    }
  },
  RoundingStated: {
    title: "Runden",
    rule: { down: "Weniger als ein Cent zählt nicht", halfUp: "Ab einem halben Cent zählt der ganze Cent" }
  },
  ProofDueStated: {
    title: "Wann die Zahlen fertig sein müssen",
    rule: { value: "Die Zahlen kommen {value} nach dem Ende vom Jahr" }
  },
  ProofPartsStated: {
    title: "Was dazu gehört",
    rule: { value: "Das gehört dazu: {value}" }
  },
  RetentionStated: {
    title: "Wie lange Belege bleiben",
    rule: { value: "Belege bleiben danach {value}" }
  },
  KeyFiguresKnown: {
    title: "Zahlen zum Rechnen",
    rule: { required: "Alle Zahlen sind da" }
  },
  BudgetKnown: {
    title: "Wie viel Geld da ist",
    rule: { required: "Es ist bekannt, wie viel Geld da ist" }
  }
} as const
