/** Whether a programme contradicts itself: gaps, overlaps, a rate above its cap. */
import { isReadonlyArrayNonEmpty as isNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import type { CivilDate } from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Reading from "../Reading.ts"
import { Programme } from "./model.ts"

/** The parts of a programme that hold dated rules. */
export const parts = [
  "eligibility",
  "course",
  "training",
  "appointment",
  "deployment",
  "supervision",
  "exchange",
  "advancedTraining",
  "allowance",
  "statement",
  "funding",
  "privacy",
  "directory",
  "activityAllowance",
  "paymentDuties",
  "travel",
  "lossOfEarnings",
  "placement",
  "tenure",
  "liability",
  "certificateRequest"
] as const

/** A place in a programme that contradicts another, or leaves a day without a rule. */
export interface ProgrammeFault {
  /** `allowance.monthlyRate` */
  readonly rule: string
  readonly on: CivilDate
  readonly fault: Dated.Fault["fault"] | "AboveCap"
}

/**
 * Finds every fault of a programme; none in one that may be used.
 *
 * @example
 * ```ts
 * Programme.faults(landkreisHarz) // → []
 * const rate = [{ ...landkreisHarz.allowance.monthlyRate[0], value: Money.cents(500_00), verification: "confirmed" }]
 * const [fault] = Programme.faults({ ...landkreisHarz, allowance: { ...landkreisHarz.allowance, monthlyRate: rate } })
 * fault.fault // → "AboveCap"
 * ```
 */
export const faults = (programme: Programme): ReadonlyArray<ProgrammeFault> => [
  ...parts.flatMap((part) =>
    Object.entries(programme[part]).flatMap(([rule, dated]) =>
      Dated.faults(dated as Dated.Dated<unknown>).map((fault) => ({ rule: `${part}.${rule}`, ...fault }))
    )
  ),
  ...aboveCap(programme)
]

/** Why something is no programme: it cannot be read, or it contradicts itself. */
export type ProgrammeRefusal =
  | { readonly _tag: "Unreadable"; readonly misfits: NonEmptyReadonlyArray<Reading.Misfit> }
  | { readonly _tag: "Contradiction"; readonly faults: NonEmptyReadonlyArray<ProgrammeFault> }

/** Reads a programme from outside: one that may be used, or every place at which it is amiss. */
export const read = (input: unknown): Result.Result<Programme, ProgrammeRefusal> =>
  Result.flatMap(
    Result.mapError(Reading.read(Programme, input), (misfits): ProgrammeRefusal => ({ _tag: "Unreadable", misfits })),
    (programme): Result.Result<Programme, ProgrammeRefusal> => {
      const found = faults(programme)
      return isNonEmpty(found) ? Result.fail({ _tag: "Contradiction", faults: found }) : Result.succeed(programme)
    }
  )

/** A directive funds no more than its cap: a rate above a binding one is a contradiction. */
const aboveCap = ({ allowance: { monthlyRate, cap } }: Programme): ReadonlyArray<ProgrammeFault> =>
  [...new Set([...monthlyRate, ...cap].map(({ from }) => from))].flatMap((on) => {
    const [rate, most] = [Dated.at(monthlyRate, on), Dated.at(cap, on)]
    const above = Dated.binds(rate) && Dated.binds(most) && most.value < rate.value
    return above ? [{ rule: "allowance.monthlyRate", on, fault: "AboveCap" as const }] : []
  })
