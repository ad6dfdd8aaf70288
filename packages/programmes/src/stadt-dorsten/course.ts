/** What Stadt Dorsten says of its courses. */
import { CivilDate, type Course } from "@lotsenwerk/domain"
import { teachingUnit } from "../teachingUnit.ts"
import { course2024, firstCourse, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const evidencedUntil = CivilDate.of("2024-12-31")
const before2024 = {
  from,
  to: CivilDate.of("2023-12-31"),
  source: course2024,
  doubt: "Erst 2024 belegt; für die Jahre davor angenommen.",
  verification: "inferred"
} as const
const since2024 = {
  from: CivilDate.of("2024-01-01"),
  source: course2024,
  verification: "confirmed",
  evidencedUntil
} as const

const topics = [
  "Aufgaben der Stadtverwaltung für Geflüchtete",
  "Soziale Sicherung für Geflüchtete",
  "Interkulturelle Kompetenz"
]

/** Four dates of about two hours, three topics, a certificate in the end. */
export const course: Course.CourseRules = {
  dates: [
    { ...before2024, unit: "dates per course", value: 4 },
    { ...since2024, unit: "dates per course", value: 4 }
  ],
  extent: [
    {
      from,
      unit: "teaching units or hours",
      source: course2024,
      doubt: "Angekündigt sind vier Tage zu je etwa zwei Stunden; acht Stunden sind daraus gerechnet.",
      verification: "inferred",
      value: { counts: "hours", least: 8, most: 8 },
      evidencedUntil
    }
  ],
  teachingUnit,
  topics: [
    { ...before2024, unit: "list", value: topics },
    { ...since2024, unit: "list", value: topics }
  ],
  attendance: [
    {
      from,
      unit: "share of dates",
      source: firstCourse,
      doubt:
        "Berichtet ist, dass 19 von 24 den ganzen Kurs besucht und ein Zertifikat bekommen haben; dass alle Termine Bedingung sind, ist daraus geschlossen.",
      verification: "inferred",
      value: 1
    }
  ],
  madeUp: [
    {
      from,
      unit: "dates per course",
      source: silent,
      doubt: "Ob Termine nachgeholt werden können, ist nicht gesagt; angenommen ist, was niemandem schadet.",
      verification: "inferred",
      value: "all"
    }
  ],
  units: [
    {
      from,
      unit: "teaching units or share of them",
      source: firstCourse,
      doubt: "Berichtet ist der Besuch des ganzen Kurses, von Unterrichtseinheiten ist nicht die Rede.",
      verification: "inferred",
      value: "waived"
    }
  ],
  modules: [
    {
      from,
      unit: "list",
      source: firstCourse,
      doubt: "Berichtet ist der Besuch des ganzen Kurses, von Pflichtmodulen ist nicht die Rede.",
      verification: "inferred",
      value: "waived"
    }
  ]
}
