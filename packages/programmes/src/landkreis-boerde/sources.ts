/** Where the programme of Landkreis Börde was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The county's page on its guides: who they are, what they do. */
export const page: Citation = {
  kind: "official",
  text: "Landkreis Börde, Seite „Integrationslotsen“, ohne Datum; nach dem Namen des Ministeriums aus 2016 bis 2021",
  readOn
}

/** The paper with which the council changed the statute: 120 € a month. */
export const amendment: Citation = {
  kind: "official",
  text: "Landkreis Börde, Vorlage zur 1. Änderung der Satzung über die Entschädigung, etwa 2016/17: 120 € im Monat",
  url: "https://www.landkreis-boerde.de/bi/vo020.asp?VOLFDNR=1930",
  readOn
}

/** The report on guides who were appointed after a course. */
export const report2017: Citation = {
  kind: "press",
  text: "Volksstimme, 03.02.2017: Lotsen nach einem Kurs vom Landkreis bestellt",
  url: "https://www.volksstimme.de/lokal/haldensleben/integration-fluechtlinge-durch-den-alltag-lotsen",
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
  text: "Landkreis Börde, gelesene Seiten und Vorlagen: keine Angabe",
  readOn
}
