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
