/** What contradicts itself in a planned course. */
import type { PlannedCourse } from "./model.ts"
import { lastDay } from "./seats.ts"

/** A contradiction, and where it stands as a JSON pointer. */
export interface CourseFault {
  readonly pointer: string
  readonly reason: "ClosesBeforeOpening" | "ClosesAfterCourse" | "EndsBeforeBeginning" | "DatesOverlap" | "DateTwice"
}

/** Finds every contradiction; none in a course that can be held. */
export const faults = (course: PlannedCourse): ReadonlyArray<CourseFault> => {
  const { opensOn, closesOn, dates } = course
  return [
    ...(closesOn < opensOn ? [{ pointer: "/closesOn", reason: "ClosesBeforeOpening" as const }] : []),
    ...(lastDay(course) < closesOn ? [{ pointer: "/closesOn", reason: "ClosesAfterCourse" as const }] : []),
    ...dates.flatMap(({ id, on, from, until }, index): ReadonlyArray<CourseFault> => {
      const before = dates.slice(0, index)
      const overlaps = before.some((other) => other.on === on && other.from < until && from < other.until)
      return [
        ...(until <= from ? [{ pointer: `/dates/${index}/until`, reason: "EndsBeforeBeginning" as const }] : []),
        ...(overlaps ? [{ pointer: `/dates/${index}/on`, reason: "DatesOverlap" as const }] : []),
        ...(before.some((other) => other.id === id)
          ? [{ pointer: `/dates/${index}`, reason: "DateTwice" as const }]
          : [])
      ]
    })
  ]
}
