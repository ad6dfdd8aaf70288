/** Where the programme of Landkreis Anhalt-Bitterfeld was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The minutes on the first change of the statute: 200 €, and what guides owe for it. */
export const minutes: Citation = {
  kind: "official",
  text: "Landkreis Anhalt-Bitterfeld, Niederschrift des Kreistags zur 1. Änderung der Satzung, Tag nicht lesbar: 200 € im Monat; monatlicher Tätigkeitsnachweis, Treffen und Qualifizierungen sind Pflicht; 13 Lotsen, Ziel 19",
  url: "https://ratsinfo.anhalt-bitterfeld.de/bi/to0050.php?__ktonr=27230",
  readOn
}

/** The report on the first ten guides. */
export const report2016: Citation = {
  kind: "press",
  text: "Mitteldeutsche Zeitung, nach dem Inhalt 2016: 30 Stunden Schulung vor dem Beginn, Ernennungsurkunde vom Landrat, 150 € im Monat ab 1. September",
  url: "https://www.mz.de/mitteldeutschland/landkreis-anhalt-bitterfeld/fluchtlinge-in-anhalt-bitterfeld-zehn-integrationslotsen-helfen-ehrenamtlich-1212850",
  readOn
}

/** The notice that looks for new guides. */
export const notice2018: Citation = {
  kind: "official",
  text: "Gemeinde Osternienburger Land, Aufruf des Landkreises, nach dem Inhalt etwa 2018: ab 16 Jahren, gutes Deutsch, dazu Englisch, Französisch oder Arabisch; 150 € im Monat; Fahrten außerhalb von Dienst- und Wohnort",
  url: "https://osternienburgerland.de/news/1/431327/nachrichten/es-werden-ehrenamtlich-tätige-integrationslotsinnen-und-integrationslotsen-gesucht.html",
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
  text: "Landkreis Anhalt-Bitterfeld, gelesene Niederschriften und Aufrufe: keine Angabe",
  readOn
}
