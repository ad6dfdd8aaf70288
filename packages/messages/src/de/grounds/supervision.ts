/** Supervision: what a programme offers its guides in a year, or asks of them. */
export const supervision = {
  DutyStated: {
    title: "Angebot oder Pflicht",
    rule: {
      offered: "Das Programm bietet Supervision an, niemand muss teilnehmen",
      required: "Die Teilnahme an der Supervision ist Pflicht"
    }
  },
  KindsStated: {
    title: "Was zählt",
    rule: { value: "Es zählen: {value}" }
  },
  YearComplete: {
    title: "Veranstaltungen im Kalenderjahr",
    rule: { value: "{value} im Kalenderjahr" }
  }
} as const
