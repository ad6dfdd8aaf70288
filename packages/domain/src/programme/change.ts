/** A programme in which a rule says something else from a day on: made for a trial, refused where it contradicts itself. */
import { isReadonlyArrayNonEmpty as isNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as CivilDate from "../CivilDate.ts"
import type * as Dated from "../Dated.ts"
import * as Reading from "../Reading.ts"
import { faults, type ProgrammeFault, parts } from "./check.ts"
import { Programme } from "./model.ts"

type Part = (typeof parts)[number]
type ValueOf<D> = D extends Dated.Dated<infer A> ? A : never

/** A rule with another value: from a day on, or for a span of days, after which it says again what it said. */
export type Change = {
  [P in Part]: {
    [R in keyof Programme[P] & string]: {
      /** `allowance.monthlyRate` */
      readonly rule: `${P}.${R}`
      readonly from: CivilDate.CivilDate
      readonly to?: CivilDate.CivilDate
      readonly value: ValueOf<Programme[P][R]>
    }
  }[keyof Programme[P] & string]
}[Part]

/** Why a change cannot be tried out. */
export type ChangeFault =
  /** The programme has no rule of this name. */
  | { readonly _tag: "RuleUnknown"; readonly rule: string }
  /** The rule cannot have this value. */
  | { readonly _tag: "ValueRefused"; readonly rule: string; readonly misfits: NonEmptyReadonlyArray<Reading.Misfit> }
  /** The programme would contradict itself: a day with two values or none, a rate above its cap. */
  | { readonly _tag: "Contradiction"; readonly faults: NonEmptyReadonlyArray<ProgrammeFault> }

type Versions = Dated.Dated<unknown>
type Parts = Readonly<Record<string, Readonly<Record<string, Versions>>>>

/** What of a version remains where another one takes some days. */
const remains = (
  version: Dated.Version<unknown>,
  { from, to }: Pick<Change, "from" | "to">
): ReadonlyArray<Dated.Version<unknown>> => {
  if ((version.to !== undefined && version.to < from) || (to !== undefined && to < version.from)) return [version]
  const { to: end, ...begun } = version
  const before = version.from < from ? [{ ...begun, to: CivilDate.plusDays(from, -1) }] : []
  if (to === undefined || (end !== undefined && end <= to)) return before
  return [...before, { ...begun, from: CivilDate.plusDays(to, 1), ...(end === undefined ? {} : { to: end }) }]
}

/** The value that is tried out: binding, as if the municipality had set it. */
const tried = ({ from, to, value }: Change, before: Versions, on: CivilDate.CivilDate): Dated.Version<unknown> => ({
  from,
  ...(to === undefined ? {} : { to }),
  unit: (before.find((version) => version.to === undefined || from <= version.to) ?? before.at(-1))?.unit ?? "choice",
  source: { kind: "setting", text: "Was wäre, wenn: versuchsweise angenommen", readOn: on },
  verification: "confirmed",
  value
})

const isReversed = ({ from, to }: Change) => to !== undefined && to < from

/** The versions of a rule with all changes of it; where two of them meet, both stand. */
const withChanges = (before: Versions, changes: ReadonlyArray<Change>, on: CivilDate.CivilDate): Versions =>
  [
    ...changes
      .filter((change) => !isReversed(change))
      .reduce<Versions>((left, change) => left.flatMap((version) => remains(version, change)), before),
    ...changes.map((change) => tried(change, before, on))
  ].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))

const schemaOf = (part: string, rule: string): Schema.Codec<Versions, unknown> | undefined => {
  const fields = (parts as ReadonlyArray<string>).includes(part) ? Programme.fields[part as Part].fields : {}
  return (fields as Readonly<Record<string, Schema.Codec<Versions, unknown>>>)[rule]
}

/** Gives the programme some changes; the given one stays as it is. @param on the day of the trial */
export const changed = (
  programme: Programme,
  changes: ReadonlyArray<Change>,
  on: CivilDate.CivilDate
): Result.Result<Programme, ChangeFault> =>
  Result.gen(function* () {
    const rules: Record<string, Record<string, Versions>> = {}
    for (const name of new Set(changes.map(({ rule }) => rule))) {
      const [part = "", rule = ""] = name.split(".")
      const schema = schemaOf(part, rule)
      const before = (programme as unknown as Parts)[part]?.[rule]
      if (schema === undefined || before === undefined) {
        return yield* Result.fail<ChangeFault>({ _tag: "RuleUnknown", rule: name })
      }
      const own = changes.filter((change) => change.rule === name)
      const versions = withChanges(before, own, on)
      yield* Result.mapError(
        Reading.read(schema, versions),
        (misfits): ChangeFault => ({ _tag: "ValueRefused", rule: name, misfits })
      )
      rules[part] = { ...rules[part], [rule]: versions }
    }
    const others = Object.entries(rules).map(([part, own]) => [part, { ...programme[part as Part], ...own }])
    const made: Programme = { ...programme, ...Object.fromEntries(others) }
    const had = faults(programme)
    const brought = faults(made).filter((fault) => !had.some((old) => Equal.equals(old, fault)))
    return isNonEmpty(brought) ? yield* Result.fail<ChangeFault>({ _tag: "Contradiction", faults: brought }) : made
  })
