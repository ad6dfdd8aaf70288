/** How long a teaching unit is wherever a programme names units and no length. */
import { type Citation, CivilDate, type Course } from "@lotsenwerk/domain"

const source: Citation = {
  kind: "practice",
  text: "Verbreitete Übung in der Weiterbildung; keine gelesene Quelle nennt die Länge",
  readOn: CivilDate.of("2026-11-22")
}

/** Forty-five minutes. @term Unterrichtseinheit @source common usage, no source read says so */
export const teachingUnit: Course.CourseRules["teachingUnit"] = [
  { from: CivilDate.of("2016-01-01"), unit: "minutes", source, verification: "inferred", value: 45 }
]
