/** Where the programme of Landkreis Stendal was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The paper for the statute of one calendar year. */
export const statute2020: Citation = {
  kind: "official",
  text: "Landkreis Stendal, Vorlage zur Satzung über die Aufwandsentschädigung, gültig vom 01.01. bis 31.12.2020",
  url: "https://sitzungsdienst.landkreis-stendal.de/bi/vo0050.php?__kvonr=1538",
  readOn
}

/** The report on the statute: the amount as before, what is refunded beside it, how many guides. */
export const report2019: Citation = {
  kind: "press",
  text: "Altmark-Zeitung, September 2019: unverändert 50 € im Monat, Verdienstausfall und Fahrtkosten auf Nachweis; 37 Lotsen; ohne Geld des Landes kommt die Satzung zurück in den Kreistag",
  url: "https://www.az-online.de/altmark/stendal/integrationslotsen-landkreis-stendal-bestandteil-willkommenskultur-12971914.html",
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
  text: "Landkreis Stendal, gelesene Vorlagen und Berichte: keine Angabe",
  readOn
}
