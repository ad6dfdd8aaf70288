/** The words around every ground: how it stands, where its rule was read, what is known. */
export const frame = {
  states: {
    met: "erfüllt",
    waived: "nicht verlangt",
    violated: "nicht erfüllt",
    unknown: "offen",
    unmetButAssumed: "nicht erfüllt, hält nicht auf",
    unknownButAssumed: "offen, hält nicht auf",
    assumed: "angenommen"
  },
  marks: {
    confirmed: "belegt",
    secondary: "aus zweiter Hand belegt",
    inferred: "angenommen, nicht belegt",
    open: "noch niemand hat die Regel gelesen",
    missing: "keine Regel für diesen Tag",
    beyondEvidence: "belegt bis {year}, Fortgeltung angenommen",
    setting: "Einstellung des Programms",
    software: "Grundregel der Software"
  },
  validity: { from: "gültig ab {from}", span: "gültig vom {from} bis {to}" },
  waived: "Wird hier nicht verlangt",
  ruleOpen: "Die Regel gibt es, aber ihr Inhalt ist nicht bekannt",
  ruleMissing: "Für diesen Tag enthält das Programm keine Regel",
  noSource: "keine Quelle",
  curedByReading: "Wenn jemand die Regel gelesen und mit Quelle eingetragen hat, lässt sich die Bedingung prüfen.",
  years: { one: "{count} Jahr", other: "{count} Jahre" },
  percent: "{count} Prozent",
  months: { one: "{count} Monat", other: "{count} Monate" },
  events: { one: "{count} Veranstaltung", other: "{count} Veranstaltungen" },
  cadence: { perYear: "{events} im Kalenderjahr", withinMonths: "{events} in je {months} Monaten" },
  workingDays: { one: "{count} Werktag", other: "{count} Werktage" },
  timesAllowance: {
    one: "die durchschnittliche Entschädigung eines Jahres",
    other: "das {count}-Fache der durchschnittlichen Entschädigung eines Jahres"
  },
  days: { one: "{count} Tag", other: "{count} Tage" },
  hours: { one: "{count} Stunde", other: "{count} Stunden" },
  minutes: { one: "{count} Minute", other: "{count} Minuten" },
  hoursByRole: {
    both: "{guide}, für koordinierende Lotsinnen und Lotsen {coordinating}",
    coordinating: "{coordinating} für koordinierende Lotsinnen und Lotsen"
  },
  deployments: { one: "{count} Einsatz", other: "{count} Einsätze" },
  units: { one: "{count} Unterrichtseinheit", other: "{count} Unterrichtseinheiten" },
  range: "{least} bis {most}",
  shareOfTime: { all: "die ganze Zeit", part: "{percent} Prozent der Zeit" },
  limit: { perMonth: "{amount} im Monat", perYear: "{amount} im Kalenderjahr" },
  dates: { one: "{count} Termin", other: "{count} Termine" },
  share: { all: "alle Termine", part: "{percent} Prozent der Termine" }
} as const
