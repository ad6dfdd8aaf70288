/** Where the programme of Burgenlandkreis was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The statute, as the county seat shows it; its amounts could not be read. */
export const statute2016: Citation = {
  kind: "official",
  text: "Burgenlandkreis, Satzung über die Aufwandsentschädigung vom 16.06.2016, Anzeige der Stadt Naumburg: Betreuungspersonen und Sprachpaten, gültiger Ehrenamtspass, Bestellung nach Ermessen und jederzeit widerruflich; die Beträge in §§ 2 und 3 sind nicht lesbar",
  url: "http://www.stadt-naumburg.de/Stadt/Burgenlandkreis/Aufwandsentschaedigung_Migranten_Burgenlandkreis.html",
  readOn
}

/** What programmes elsewhere do, where the county itself is silent. */
export const practice: Citation = {
  kind: "practice",
  text: "Übung vergleichbarer Programme; der Landkreis äußert sich dazu nicht",
  readOn
}

/** Looked for and not found. */
export const silent: Citation = {
  kind: "official",
  text: "Burgenlandkreis, Satzung von 2016, soweit lesbar: keine Angabe",
  readOn
}
