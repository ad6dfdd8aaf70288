/** When a sheet is current: every condition once. */
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import type { ContactPoint, DirectoryEntry } from "./model.ts"
import type { DirectoryRules } from "./rules.ts"

/** The rules of the directory on the day asked about. */
export interface DirectoryDay extends Decision.Law<DirectoryRules> {}

/** The last day for which something seen on a day is taken for right. */
export const lastDay = (seenOn: CivilDate.CivilDate, months: number): CivilDate.CivilDate =>
  CivilDate.plusMonths(seenOn, months)

/** Whether something was seen recently enough; unknown while nobody knows when. */
export const isCurrent = (
  seenOn: CivilDate.CivilDate | null | undefined,
  on: CivilDate.CivilDate,
  months: number | "waived"
): boolean | undefined => {
  if (months === "waived") return true
  return seenOn === undefined ? undefined : seenOn !== null && seenOn <= on && on <= lastDay(seenOn, months)
}

type Months = number | "waived"

const areConfirmed = (
  points: ReadonlyArray<ContactPoint>,
  { on }: DirectoryDay,
  months: Months
): boolean | undefined => {
  const found = points.map(({ confirmedOn }) => isCurrent(confirmedOn, on, months))
  if (found.includes(false)) return false
  return found.includes(undefined) ? undefined : true
}

/** The points with a confirmation of the day, where theirs is missing or old. */
const confirmedThatDay = (
  { points = [] }: DirectoryEntry,
  { on }: DirectoryDay,
  months: Months
): Partial<DirectoryEntry> => ({
  points: points.map((point) => (isCurrent(point.confirmedOn, on, months) ? point : { ...point, confirmedOn: on }))
})

const conditions = {
  reporting: { id: "ReportingStated", reads: [] },
  changes: {
    id: "ChangesTakenIn",
    reads: ["openChanges"],
    holds: ({ openChanges }) => (openChanges === undefined ? undefined : openChanges === 0),
    cure: () => ({ openChanges: 0 })
  },
  review: {
    id: "SheetReviewed",
    reads: ["reviewedOn"],
    holds: ({ reviewedOn }, { on }, months) => isCurrent(reviewedOn, on, months),
    cure: (_entry, { on }) => ({ reviewedOn: on })
  },
  confirmation: {
    id: "PointsConfirmed",
    reads: ["points"],
    holds: ({ points }, law, months) => points && areConfirmed(points, law, months),
    cure: confirmedThatDay
  },
  notice: { id: "NoticeStated", reads: [] }
} as const satisfies Decision.Conditions<DirectoryRules, DirectoryDay, DirectoryEntry>

export type DirectoryCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Is this sheet current? @term Aktualität des Wegweisers */
export const question: Decision.Question<DirectoryCondition, DirectoryRules, DirectoryDay, DirectoryEntry> =
  Decision.question("directory", conditions)
