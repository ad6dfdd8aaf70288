/** How the dates of a course are laid on sheets to sign. */
import type { CourseDate } from "../../wire.ts"

/** As many dates as a sheet of A4 has room to sign. */
export const datesPerSheet = 5

/** Rows to spare for people who come without signing up; free places get one each. */
export const spareRows = 4

/** The dates in portions of a sheet. */
export const sheetsOf = (dates: ReadonlyArray<CourseDate>): ReadonlyArray<ReadonlyArray<CourseDate>> =>
  Array.from({ length: Math.ceil(dates.length / datesPerSheet) }, (_each, sheet) =>
    dates.slice(sheet * datesPerSheet, (sheet + 1) * datesPerSheet)
  )

/** How many rows stay empty. */
export const emptyRows = (capacity: number, people: number): number => Math.max(capacity - people, spareRows)
