/** The words around every ground. */
export const frame = {
  states: {
    met: "erfüllt",
    waived: "nicht nötig",
    violated: "fehlt",
    unknown: "noch offen",
    unmetButAssumed: "fehlt, ist aber kein Hindernis",
    unknownButAssumed: "noch offen, ist aber kein Hindernis",
    assumed: "vermutet"
  },
  marks: {
    confirmed: "Das steht fest",
    secondary: "Das haben andere berichtet",
    inferred: "Das vermuten wir",
    open: "Diese Regel hat noch niemand gelesen",
    missing: "Für diesen Tag gibt es keine Regel",
    beyondEvidence: "Das stand {year} fest. Wir vermuten: Es gilt weiter",
    setting: "Das hat die Stelle festgelegt",
    software: "Das gilt immer"
  },
  validity: { from: "gilt ab {from}", span: "gilt von {from} bis {to}" },
  waived: "Das ist hier nicht nötig",
  ruleOpen: "Es gibt eine Regel. Wir kennen sie noch nicht",
  ruleMissing: "Für diesen Tag gibt es hier keine Regel",
  noSource: "keine Quelle",
  curedByReading: "Jemand muss die Regel lesen und eintragen. Dann können wir prüfen.",
  years: { one: "{count} Jahr", other: "{count} Jahre" },
  percent: "{count} Prozent",
  months: { one: "{count} Monat", other: "{count} Monate" },
  events: { one: "{count} Treffen", other: "{count} Treffen" },
  cadence: { perYear: "{events} im Jahr", withinMonths: "{events} in {months} Monaten" },
  workingDays: { one: "{count} Werktag", other: "{count} Werktage" },
  timesAllowance: {
    one: "so viel Geld, wie Sie in einem Jahr bekommen",
    other: "{count}-mal das Geld, das Sie in einem Jahr bekommen"
  },
  days: { one: "{count} Tag", other: "{count} Tage" },
  hours: { one: "{count} Stunde", other: "{count} Stunden" },
  minutes: { one: "{count} Minute", other: "{count} Minuten" },
  hoursByRole: {
    both: "{guide}. Wer andere Lotsen anleitet: {coordinating}",
    coordinating: "{coordinating}. Das gilt, wenn Sie andere Lotsen anleiten"
  },
  deployments: { one: "{count} Einsatz", other: "{count} Einsätze" },
  units: { one: "{count} Unterrichts-Einheit", other: "{count} Unterrichts-Einheiten" },
  range: "{least} bis {most}",
  shareOfTime: { all: "die ganze Zeit", part: "{percent} Prozent von der Zeit" },
  limit: { perMonth: "{amount} im Monat", perYear: "{amount} im Jahr" },
  dates: { one: "{count} Termin", other: "{count} Termine" },
  share: { all: "alle Termine", part: "{percent} von 100 Terminen" }
} as const
