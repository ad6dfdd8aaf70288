/** Supervision, exchange, advanced training: what a programme offers its guides, or asks of them. */
export const supervision = {
  DutyStated: {
    title: "Angebot oder Pflicht",
    rule: {
      offered: "Das Programm bietet an, niemand muss teilnehmen",
      required: "Die Teilnahme ist Pflicht"
    }
  },
  KindsStated: {
    title: "Was zählt",
    rule: { value: "Es zählen: {value}" }
  },
  CadenceKept: {
    title: "Wie oft",
    rule: { value: "{value}" },
    change: "Wenn bis zum {day} die fehlenden Veranstaltungen besucht sind, ist die Bedingung erfüllt."
  },
  BeginningStated: {
    title: "Beginn der Pflicht",
    rule: {
      value: "Die Pflicht beginnt nach {value} im Dienst",
      waived: "Die Pflicht wartet auf keine Zeit im Dienst"
    }
  },
  PauseStated: {
    title: "Unterbrechung des Amtes",
    rule: {
      excused: "Zeit, in der das Amt ruht, zählt nicht mit",
      counted: "Zeit, in der das Amt ruht, zählt mit",
      waived: "Unterbrechungen ändern hier nichts"
    }
  },
  GraceStated: {
    title: "Karenz",
    rule: {
      value: "Nach Ablauf wird {value} gewartet",
      waived: "Nach Ablauf wird nicht gewartet"
    }
  }
} as const
