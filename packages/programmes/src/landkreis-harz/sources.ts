/** Where the programme of Landkreis Harz was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The notice that looks for new guides: rate, tasks, languages, who appoints. */
export const recruiting2025: Citation = {
  kind: "official",
  text: "Landkreis Harz, Presseinformation 2025: Sozialamt sucht neue ehrenamtliche Integrationslotsen",
  url: "https://www.kreis-hz.de/de/aktuellesdetails/sozialamt-sucht-neue-ehrenamtliche-integrationslotsen-im-landkreis-harz.html",
  readOn
}

/** The report on the year's second event of supervision. */
export const supervision2024: Citation = {
  kind: "official",
  text: "Landkreis Harz, Bericht über die zweite Supervision des Jahres am 18.11.2024",
  readOn
}

/** The report on an event of group supervision. */
export const supervision2025: Citation = {
  kind: "official",
  text: "Landkreis Harz, Bericht über die Gruppensupervision am 22.05.2025",
  url: "https://www.kreis-hz.de/de/detailseite-migration/gruppen-supervisionsveranstaltung-fuer-integrationslotsen.html",
  readOn
}

/** The report on the appointments of a year. */
export const appointments2025: Citation = {
  kind: "official",
  text: "Landkreis Harz, Bericht über die Berufung der Integrationslotsen 2025",
  url: "https://kreis-hz.de/de/detailseite-migration/integrationslotsen-im-landkreis-harz-berufen-im-einsatz-fuer-integration-und-miteinander.html",
  readOn
}

/** The report on the first appointments, after a course of several days. */
export const course2016: Citation = {
  kind: "press",
  text: "Volksstimme, 02.06.2016: erste Lotsen nach mehrtägiger Schulung berufen",
  url: "http://www.volksstimme.de/lokal/halberstadt/fluechtlinge-erste-lotsen-fuer-integration-berufen",
  readOn
}

/** The county's page on volunteers: guides, network, the guide of information sheets and how it stays current. */
export const directoryPage: Citation = {
  kind: "official",
  text: "Landkreis Harz, Seite „Ehrenamt“, ohne Datum: Wegweiser aus Informationsblättern, Anlaufstellen melden ihre Änderungen",
  url: "https://www.kreis-hz.de/de/ehrenamt.html",
  readOn
}

/** What programmes elsewhere do, where the county itself is silent. */
export const practice: Citation = {
  kind: "practice",
  text: "Übung vergleichbarer Programme; der Landkreis äußert sich dazu nicht",
  readOn
}

/** How often bodies that ask for a certificate inspect it. */
export const certificateCustom: Citation = {
  kind: "practice",
  text: "Verbreitete Übung bei erweiterten Führungszeugnissen; kein Bundesgesetz nennt eine Frist",
  readOn
}
