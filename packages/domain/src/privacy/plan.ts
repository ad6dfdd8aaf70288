/** What is to be done with a record: keep, wait, offer, delete. */
import { isReadonlyArrayNonEmpty as isNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as CivilDate from "../CivilDate.ts"
import type { RetentionCondition, RetentionDay } from "./conditions.ts"
import { freeSince } from "./decide.ts"
import { type Keeper, keepers } from "./keepers.ts"
import type { RecordFile } from "./model.ts"

type Conditions = NonEmptyReadonlyArray<RetentionCondition>

/**
 * The next step.
 *
 * `Keep`: a length runs, or has not begun to; it stays at least `until` a day, absent while a length has not begun to
 * count; where only limits keep it, it `mayGoEarlier`. `Blocked`: no length keeps it, but a claim is open or the archive
 * has not answered. `Undetermined`: no rule is known to keep it, but a fact or a rule is not known. `OfferToArchive`: only
 * the archive is left to be asked. `Delete`: nothing keeps it `since` a day.
 *
 * @term Löschfrist, Sperre, Anbietung
 */
export type Plan = {
  /** Rules that are merely inferred, or used beyond their evidence, on which this rests. */
  readonly doubted: ReadonlyArray<RetentionCondition>
} & (
  | {
      readonly _tag: "Keep"
      readonly by: Conditions
      readonly until?: CivilDate.CivilDate
      readonly mayGoEarlier: boolean
    }
  | { readonly _tag: "Blocked"; readonly by: Conditions }
  | { readonly _tag: "Undetermined"; readonly unknown: Conditions }
  | { readonly _tag: "OfferToArchive" }
  | { readonly _tag: "Delete"; readonly since: CivilDate.CivilDate }
)

const named = (all: ReadonlyArray<Keeper>) => all.map(({ condition }) => condition)

/** The last day on which lengths keep a record; none while one of them has not begun to count. */
const lastDay = (lengths: ReadonlyArray<Keeper>): { readonly until?: CivilDate.CivilDate } => {
  const days = lengths.flatMap(({ freeFrom }) => freeFrom ?? [])
  const [first, ...others] = days
  if (first === undefined || days.length < lengths.length) return {}
  return { until: CivilDate.plusDays(others.reduce(CivilDate.later, first), -1) }
}

/** What follows from all rules together, in whatever order they were asked. */
export const planFrom = (all: ReadonlyArray<Keeper>, law: RetentionDay, file: RecordFile): Plan => {
  const doubted = named(all.filter(({ isDoubtful }) => isDoubtful))
  const archive = all.filter(({ condition }) => condition === "ArchiveAnswered")
  const others = all.filter((keeper) => !archive.includes(keeper))
  const by = named(others.filter(({ state }) => state === "holds"))
  const lengths = others.filter(({ state, condition }) => state === "holds" && condition !== "NoClaimOpen")
  if (isNonEmpty(by) && lengths.length > 0) {
    const mayGoEarlier = others.every(({ state, isLimit }) => state === "free" || isLimit)
    return { _tag: "Keep", by, ...lastDay(lengths), mayGoEarlier, doubted }
  }
  const unknown = named(all.filter(({ state }) => state === "unknown"))
  if (isNonEmpty(unknown)) return { _tag: "Undetermined", unknown, doubted }
  if (isNonEmpty(by)) return { _tag: "Blocked", by, doubted }
  const waiting = named(archive.filter(({ state }) => state === "holds"))
  if (!isNonEmpty(waiting)) return { _tag: "Delete", since: freeSince(all, law), doubted }
  return file.offeredOn === null ? { _tag: "OfferToArchive", doubted } : { _tag: "Blocked", by: waiting, doubted }
}

/**
 * Plans what is to be done with a record on the day asked; in doubt it is kept.
 *
 * @example
 * ```ts
 * const on = CivilDate.of("2026-11-26")
 * const paid = { accountsAdoptedOn: CivilDate.of("2026-09-15"), isInBooks: true, isTaxed: false, isFunded: false }
 * Privacy.plan(Privacy.day("voucher", landkreisHarz.privacy, on), paid).until // → "2033-12-31"
 * Privacy.plan(Privacy.day("voucher", stadtDorsten.privacy, on), paid)._tag // → "Undetermined"
 * ```
 */
export const plan = (law: RetentionDay, file: RecordFile): Plan => planFrom(keepers(law, file), law, file)
