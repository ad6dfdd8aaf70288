/** Where the programme of Stadt Dorsten was read. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"

const readOn = CivilDate.of("2026-11-22")

/** The notice of the course of 2024: four dates of about two hours, tasks, regular meetings. */
export const course2024: Citation = {
  kind: "official",
  text: "Stadt Dorsten, Ankündigung des Kurses 2024: vier Termine zu je etwa zwei Stunden, Zertifikat, Lotsenstammtisch",
  readOn
}

/** The report on the first course. */
export const firstCourse: Citation = {
  kind: "press",
  text: "Lokalkompass, um 2010: Zertifikate für 19 von 24 Teilnehmenden des ersten Kurses",
  url: "https://lokalkompass.de/dorsten/c-politik/zertifikate-fuer-19-integrationslotsen_a68806",
  readOn
}

/** The press on the same course. */
export const press2024: Citation = {
  kind: "press",
  text: "Recklinghäuser Zeitung, 2024: Stadt und Kirche bieten Kurse an",
  url: "https://www.recklinghaeuser-zeitung.de/dorsten/integrationslotsen-helfen-gefluechteten-in-dorsten-stadt-und-kirche-bieten-kurse-an-w889275-6000669074",
  readOn
}

/** Looked for and not found. */
export const silent: Citation = {
  kind: "official",
  text: "Stadt Dorsten, gelesene Seiten: keine Angabe",
  readOn
}

/** How long a cash office in Nordrhein-Westfalen keeps vouchers and books. */
export const accountsNotRead: Citation = {
  kind: "law",
  text: "Haushalts- und Kassenrecht der Kommunen in Nordrhein-Westfalen, nicht gelesen",
  readOn
}

/** That records are offered before they are deleted. */
export const archiveNotRead: Citation = {
  kind: "practice",
  text: "Archivgesetze der Länder, dem Inhalt nach: Unterlagen werden vor der Löschung angeboten; nicht gelesen",
  readOn
}
