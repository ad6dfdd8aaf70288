/** Zuwendung: what a sum carries, when it is used up, what is due, what cannot be counted. */
export const funding = {
  capacity: {
    some: "Die Summe reicht für {guides}: {carried}, es bleiben {left}. Für eine Person mehr fehlen {lacks}.",
    none: "Die Summe reicht für niemanden. Für eine Person fehlen {lacks}.",
    unbounded: "Eine Person kostet hier nichts; die Summe begrenzt ihre Zahl nicht."
  },
  guides: {
    one: "{count} Person",
    other: "{count} Personen"
  },
  crossing: {
    ahead: "„{limit}“ reicht nur bis {month}: Am Jahresende fehlen {over}. Das ist {months} vorher zu sehen.",
    now: "„{limit}“ ist mit {month} überschritten: Am Jahresende fehlen {over}."
  },
  kinds: {
    allowance: "Aufwandsentschädigungen",
    travel: "Fahrtkosten",
    lossOfEarnings: "Verdienstausfall",
    supervision: "Supervision",
    training: "Gewinnung und Kurse",
    materials: "Sachausgaben",
    insurance: "Versicherung",
    staff: "Personal der Koordination"
  },
  eligibility: {
    eligible: "ja",
    eligibleDoubtful: "ja, nicht sicher belegt",
    excluded: "nein",
    unknown: "nicht bekannt"
  },
  figures: {
    vouchers: "Gezahlt",
    eligible: "davon zuwendungsfähig",
    unknown: "davon nicht bekannt, ob zuwendungsfähig",
    excluded: "davon nicht zuwendungsfähig",
    late: "davon nach dem Jahresende gezahlt",
    unvouched: "davon ohne Belegnummer",
    unpaid: "Angeordnet, Zahlung nicht bekannt",
    granted: "Bewilligt",
    received: "Erhalten",
    toCome: "Noch zu erhalten",
    repay: "Zurückzuzahlen",
    span: "{least} bis {most}",
    open: "nicht bekannt"
  },
  figureNotes: {
    late: "Ob das noch zum Jahr zählt, sagt keine gelesene Quelle.",
    unpaid: "Nicht mitgezählt, bis die Kasse die Zahlung meldet.",
    repay: "Die kleinere Summe, wenn alles Zweifelhafte anerkannt wird, die größere, wenn nichts davon.",
    grantOpen: "Bewilligung und Eingang sind noch nicht eingetragen.",
    shareOpen: "Welchen Anteil die Richtlinie trägt, ist nicht bekannt.",
    repaid:
      "Zurückgezahlte Rückforderungen ({count}: {amount}) sind nicht abgezogen. Ob sie abzuziehen sind, sagt keine gelesene Quelle."
  },
  yearFacts: {
    guides: "Lotsinnen und Lotsen im Amt, im Lauf des Jahres",
    guidesAtEnd: "Lotsinnen und Lotsen im Amt am Jahresende",
    appointments: "Berufungen, die im Jahr begannen",
    paid: "Personen mit Aufwandsentschädigung",
    guideMonths: "gezahlte Monate, alle zusammen",
    sessions: "Termine der Supervision",
    supervised: "Personen bei mindestens einer Supervision",
    courses: "Kurse, die im Jahr endeten",
    certificates: "gültige Zertifikate aus diesen Kursen"
  },
  duties: {
    apply: "Antrag stellen",
    honour: "Lotsinnen und Lotsen würdigen",
    showNotice: "auf die Förderung hinweisen",
    prove: "Verwendungsnachweis vorlegen",
    keepVouchers: "Belege aufbewahren"
  },
  deadline: {
    by: "{duty}: bis zum {day}",
    open: "{duty}: die Frist ist nicht bekannt"
  },
  lineFaults: {
    Twice: "{place}: Diese Nummer kommt schon vor. Nehmen Sie die Zeile nur einmal auf.",
    NobodyNamed: "{place}: Bei einer Aufwandsentschädigung fehlt die Person. Ergänzen Sie sie.",
    NoSum: "{place}: Das ist kein Betrag in ganzen Cent. Geben Sie eine Zahl ab 0 ein.",
    TooMuch: "{place}: Die Beträge sind zusammen zu groß. Prüfen Sie, ob einer falsch eingegeben ist."
  }
} as const
