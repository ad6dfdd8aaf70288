/** What every municipality's rules about keeping hold to; drawn a day either side of every length. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as CivilDate from "../CivilDate.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, verified } from "../laws.ts"
import { day, questions, type RetentionDay, termOf } from "./conditions.ts"
import { decide } from "./decide.ts"
import { keepers } from "./keepers.ts"
import type { RecordFile, RecordKind } from "./model.ts"
import { type Plan, plan, planFrom } from "./plan.ts"
import type { Length, RetentionRules } from "./rules.ts"

const anchors = [
  "accountsAdoptedOn",
  "madeOn",
  "proofSubmittedOn",
  "lastActivityOn",
  "notTakenUpOn",
  "placementEndedOn",
  "refusedOn",
  "signedUpOn",
  "courseEndedOn",
  "officeEndedOn"
] as const satisfies ReadonlyArray<keyof RecordFile>

const spans: ReadonlyArray<Length> = [
  { days: 0 },
  { days: 7 },
  { months: 6 },
  { years: 5 },
  { years: 7 },
  { years: 10 }
]

/** The days from which a length would run out just before, on or just after a day. */
const daysBefore = (on: CivilDate.CivilDate, length: Length): ReadonlyArray<CivilDate.CivilDate> => {
  const months = "years" in length ? 12 * length.years : "months" in length ? length.months : 0
  const start = CivilDate.plusDays(CivilDate.plusMonths(on, -months), "days" in length ? -length.days : 0)
  return [-1, 0, 1]
    .map((by) => CivilDate.plusDays(start, by))
    .concat(CivilDate.of(`${CivilDate.year(start) - 1}-12-31`))
}

/** Draws rules near a municipality's own, and records about as old as these keep them. */
export const casesNear = (
  kind: RecordKind,
  rules: RetentionRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<RetentionDay, RecordFile>> => {
  const law = day(kind, rules, on)
  const lengths = [...spans, "waived"]
  const drawn = Object.fromEntries(Object.keys(rules).map((rule) => [rule, lengths]))
  // Half of all days lie so far back that nothing counts from them any more: else hardly a record would be free.
  const near = [undefined, null, on, ...spans.flatMap((length) => daysBefore(on, length))]
  const days = oneOf(...near, ...near.map(() => CivilDate.of("1990-01-01")))
  const isSo = oneOf(undefined, true, false, false, false, false)
  return Arbitrary.all({
    law: lawsNear(questions[kind], law, {
      ...(drawn as unknown as Readonly<Record<keyof RetentionRules, ReadonlyArray<unknown>>>),
      claims: ["block", "waived"],
      archive: ["offer", "waived"]
    }),
    facts: known<RecordFile>(
      Arbitrary.all({
        ...(Object.fromEntries(anchors.map((anchor) => [anchor, days])) as Readonly<
          Record<(typeof anchors)[number], typeof days>
        >),
        isInBooks: isSo,
        isTaxed: isSo,
        isFunded: isSo,
        hasOpenClaim: isSo,
        offeredOn: oneOf(undefined, null, on, on),
        archiveAnswer: oneOf("declined" as const, "taken" as const, "taken" as const, undefined)
      })
    )
  })
}

const facts = [...anchors, "isInBooks", "isTaxed", "isFunded", "hasOpenClaim", "offeredOn"] as const

const deletes = (law: RetentionDay, file: RecordFile) => plan(law, file)._tag === "Delete"

const without = (file: RecordFile, fact: keyof RecordFile): RecordFile => {
  const { [fact]: _forgotten, ...rest } = file
  return rest
}

/** A plan, its lists in the order of the alphabet. */
const sorted = (planned: Plan) =>
  Object.fromEntries(
    Object.entries(planned).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])
  )

const own = {
  "a missing fact never deletes": (law: RetentionDay, file: RecordFile) =>
    facts.every((fact) => deletes(law, file) || !deletes(law, without(file, fact))),
  "a fact that is none never deletes what a missing one would not": (law: RetentionDay, file: RecordFile) =>
    facts.every((fact) =>
      [Number.NaN, -1, "", "2026-02-31", "morgen", {}, []].every(
        (broken) => deletes(law, without(file, fact)) || !deletes(law, { ...file, [fact]: broken } as RecordFile)
      )
    ),
  "nothing is deleted before the day of any rule that keeps it, however sure the rule": (
    law: RetentionDay,
    file: RecordFile
  ) =>
    !deletes(law, file) ||
    keepers(law, file).every(
      ({ state, freeFrom }) => state === "free" && (freeFrom === undefined || freeFrom <= law.on)
    ),
  "a longer length never deletes what a shorter one keeps": (law: RetentionDay, file: RecordFile) =>
    questions[law.kind].rows.every(({ rule }, at) => {
      const version = law.versions[at]
      if (version === undefined || version.verification === "open" || version.value === "waived") return true
      if (termOf(rule) === undefined) return true
      const longer = { ...version, value: { years: 100 } }
      const other = { ...law, rules: { ...law.rules, [rule]: longer }, versions: law.versions.with(at, longer) }
      return deletes(law, file) || !deletes(other, file)
    }),
  "how sure a rule is changes what is said, never what is deleted, until nobody has read it": (
    law: RetentionDay,
    file: RecordFile
  ) =>
    questions[law.kind].rows.every(
      (_row, at) =>
        deletes(verified(questions[law.kind], law, at, "inferred"), file) === deletes(law, file) &&
        !deletes(verified(questions[law.kind], law, at, "open"), file)
    ),
  "the order of rules never matters": (law: RetentionDay, file: RecordFile) =>
    Equal.equals(sorted(planFrom(keepers(law, file).toReversed(), law, file)), sorted(plan(law, file))),
  "the decision and the plan agree": (law: RetentionDay, file: RecordFile) =>
    (decide(law, file)._tag === "Granted") === deletes(law, file),
  "what is kept until a day is still kept on it": (law: RetentionDay, file: RecordFile) => {
    const planned = plan(law, file)
    return planned._tag !== "Keep" || planned.until === undefined || law.on <= planned.until
  }
}

/** Every municipality's rules keep these, for every kind of record. */
export const laws = (kind: RecordKind) => ({ ...lawsOf(questions[kind], facts), ...own })
