/** The money of the Land in plain words; faults and the proof of use meet only the office, in German as it is. */
import { funding as german } from "../de/funding.ts"

export const funding = {
  ...german,
  capacity: {
    some: "Das Geld reicht für {guides}: {carried}. Übrig bleiben {left}. Für eine Person mehr fehlen {lacks}.",
    none: "Das Geld reicht für niemanden. Für eine Person fehlen {lacks}.",
    unbounded: "Eine Person kostet hier nichts. Darum reicht das Geld immer."
  },
  guides: {
    one: "{count} Person",
    other: "{count} Personen"
  },
  crossing: {
    ahead: "„{limit}“ reicht nur bis {month}. Am Ende vom Jahr fehlen {over}. Das sehen wir {months} vorher.",
    now: "„{limit}“ ist mit {month} aufgebraucht. Am Ende vom Jahr fehlen {over}."
  },
  duties: {
    apply: "Antrag schicken",
    honour: "den Lotsinnen und Lotsen danken",
    showNotice: "zeigen, wer das Geld gibt",
    prove: "die Zahlen abgeben",
    keepVouchers: "Belege behalten"
  },
  deadline: {
    by: "{duty}: bis {day}",
    open: "{duty}: Der Tag ist nicht bekannt"
  }
} as const
