/** What Landkreis Harz says of its courses: nothing that was read. */
import { CivilDate, type Course } from "@lotsenwerk/domain"
import { teachingUnit } from "../teachingUnit.ts"
import { practice } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: practice, verification: "open" } as const

/** Neither dates nor topics nor what earns a certificate is stated anywhere that was read. */
export const course: Course.CourseRules = {
  dates: [{ ...open, unit: "dates per course" }],
  extent: [{ ...open, unit: "teaching units or hours" }],
  teachingUnit,
  topics: [{ ...open, unit: "list" }],
  attendance: [{ ...open, unit: "share of dates" }],
  madeUp: [{ ...open, unit: "dates per course" }],
  units: [{ ...open, unit: "teaching units or share of them" }],
  modules: [{ ...open, unit: "list" }]
}
