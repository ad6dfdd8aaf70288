/** What the office owes in a year, in a sentence. */
import { format } from "@lotsenwerk/messages"
import type { Year } from "../../wire.ts"

const events = (count: number) => (count === 1 ? "1 Termin" : `${count} Termine`)

/** Who owes what: the office its offer, the guides their attendance where it is required. */
export const standingInWords = ({ duty, due, held, owed, owedBy, year }: Year): string => {
  const so = held === 0 ? "Bisher fand keiner statt." : held === 1 ? "1 fand statt." : `${held} fanden statt.`
  if (due === undefined || owed === undefined || duty === "unknown") {
    return `Wie viele Termine es im Jahr geben soll, ist nicht bekannt. ${so}`
  }
  const whose =
    duty === "offered"
      ? `Das Programm bietet ${events(due)} im Jahr an. Niemand muss teilnehmen.`
      : `Das Programm verlangt die Teilnahme an ${events(due)} im Jahr.`
  const left =
    owed === 0
      ? `Für ${year} ist alles angeboten.`
      : `Die Stelle schuldet bis ${format.day(owedBy)} noch ${events(owed)}.`
  return `${whose} ${so} ${left}`
}
