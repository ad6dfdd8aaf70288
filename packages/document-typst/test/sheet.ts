/** An attendance sheet, for the tests to bend. */
import { CivilDate } from "@lotsenwerk/domain"
import type { AttendanceSheet } from "../src/index.ts"

/** A date of a course, in the evening. */
export const evening = (day: string) => ({ on: CivilDate.of(day), from: "18:00", until: "20:00" })

/** So many people. */
export const people = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `Person Nummer ${index + 1}`)

/** The sheet of a course of two evenings. */
export const sheet = (changed: Partial<AttendanceSheet> = {}): AttendanceSheet => ({
  course: {
    title: "Basiskurs Integrationslotsen",
    place: "Altes Rathaus, Saal 2",
    dates: [evening("2027-03-02"), evening("2027-03-09")]
  },
  organiser: "Verein für Begegnung e. V.",
  names: ["Anna Beispiel", "Олена Шевченко", "أحمد بن عبد الله الخطيب"],
  asOf: CivilDate.of("2027-02-26"),
  ...changed
})
