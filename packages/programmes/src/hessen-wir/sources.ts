/** Where the programme of the Land Hessen was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The guidance on the allowance: 5 € an hour, hours a week and a year. */
export const guidance: Citation = {
  kind: "official",
  text: "Kompetenzzentrum Vielfalt Hessen, Hinweise zur Aufwandsentschädigung: 5 € je Stunde; im Schnitt 6 Stunden die Woche und höchstens 276 im Jahr, für koordinierende Lotsen 9 und 414",
  url: "https://kompetenzzentrum-vielfalt-hessen.de/integrationslotsen/service/aufwandsentschaedigung",
  readOn
}

/** The guidance on accounts: hours on a form, the simple proof of use. */
export const accounts: Citation = {
  kind: "official",
  text: "Kompetenzzentrum Vielfalt Hessen, Hinweise zur Abrechnung: Stunden auf Formblatt 2b, einfacher Verwendungsnachweis bis 3 Monate nach dem Ende der Maßnahme; Wochen dürfen schwanken, das Jahr nicht",
  url: "https://www.kompetenzzentrum-vielfalt-hessen.de/integrationslotsen/service/abrechnung/",
  readOn
}

/** The guidance on the basic course: its length and its topics. */
export const qualification: Citation = {
  kind: "official",
  text: "Kompetenzzentrum Vielfalt Hessen, Hinweise zur Qualifizierung: Basiskurs von 20 bis 36 Unterrichtseinheiten, Leitfaden mit acht Modulen",
  url: "https://kompetenzzentrum-vielfalt-hessen.de/integrationslotsen/service/qualifizierung",
  readOn
}

/** The guidance on applications. */
export const application: Citation = {
  kind: "official",
  text: "Kompetenzzentrum Vielfalt Hessen, Hinweise zum Antrag: zum Beispiel bis 31.12. für das folgende Jahr; weitere Seminare und Reflexionsgespräche in Gruppen",
  url: "https://www.kompetenzzentrum-vielfalt-hessen.de/integrationslotsen/service/antragstellung/",
  readOn
}

/** What the course is for. */
export const precondition: Citation = {
  kind: "official",
  text: "Ehrenamtsportal Hessen: Der Kurs ist Voraussetzung für die Tätigkeit",
  url: "https://www.deinehrenamt.de/fluechtlingshilfe",
  readOn
}

/** Since when the directive is in force. */
export const directive: Citation = {
  kind: "press",
  text: "Bericht über das Landesprogramm WIR: Richtlinie vom 11.12.2020, in Kraft seit 01.01.2021",
  url: "https://taylanburcu.de/weiterentwicklung-des-landesprogramms-wir-wichtige-verbesserungen-fuer-die-integrationsarbeit-in-den-kommunen",
  readOn
}

/** Looked for and not found. */
export const silent: Citation = {
  kind: "official",
  text: "Land Hessen, gelesene Seiten zum Programm WIR: keine Angabe",
  readOn
}
