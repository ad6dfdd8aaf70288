/** Questions of law: a table of conditions in, one of three answers out. Unknown is not no. */
import type { NonEmptyReadonlyArray } from "effect/Array"
import type * as CivilDate from "./CivilDate.ts"
import * as Dated from "./Dated.ts"

/**
 * The answer; `doubted` names what a merely inferred rule would have held against it, and the figures used beyond the
 * day for which their source vouches.
 *
 * @term Entscheidung
 */
export type Decision<A, Id extends string = string> =
  | { readonly _tag: "Granted"; readonly value: A; readonly doubted: ReadonlyArray<Id> }
  | { readonly _tag: "Refused"; readonly unmet: NonEmptyReadonlyArray<Id> }
  | { readonly _tag: "Undetermined"; readonly unknown: NonEmptyReadonlyArray<Id> }

/** A rule that asks something of a person, or expressly does not. */
export type Requirement = "required" | "waived"

type Rule = Dated.Version<unknown> | undefined

/** The rules of one question on one day. Opened once, then asked about any number of people. */
export interface Law<Rules> {
  readonly on: CivilDate.CivilDate
  readonly rules: Dated.InForce<Rules>
  /** The rules in the order of the table, so that the hot path looks nothing up. */
  readonly versions: ReadonlyArray<Rule>
}

/** One condition, written once: the facts it reads, its test and its cure. */
export interface Condition<L, Facts, Value> {
  /** A past-tense fact or a noun that tells what is asked: `Appointed`, `RateStated`. */
  readonly id: string
  readonly reads: ReadonlyArray<keyof Facts & string>
  /** Whether the facts meet the rule; `undefined` while a fact is missing. Absent: the rule is a figure that asks nothing. */
  readonly holds?: (facts: Facts, law: L, value: Value) => boolean | undefined
  /** The smallest change of facts that would meet it; absent, or none given, where facts cannot. */
  readonly cure?: (facts: Facts, law: L, value: Value) => Partial<Facts> | undefined
}

type ValueOf<D> = D extends Dated.Dated<infer A> ? A : never

/** A table of conditions keyed by rule: a rule without a condition does not compile. */
export type Conditions<Rules, L, Facts> = {
  readonly [R in keyof Rules]: Condition<L, Facts, ValueOf<Rules[R]>>
}

/** A table made ready to be asked. */
export interface Question<Id extends string, Rules, L, Facts> {
  readonly name: string
  readonly rows: ReadonlyArray<Condition<L, Facts, unknown> & { readonly id: Id; readonly rule: keyof Rules & string }>
  /** The lists of conditions that answers have named so far, by a bit for each row; the same few occur again and again. */
  readonly lists: Map<number, NonEmptyReadonlyArray<Id>>
  /** The rows that read a fact, a bit for each; every row where none does. */
  readonly reading: number
}

/** Makes a question of a table of conditions. */
export const question = <Rules, L, Facts, Table extends Conditions<Rules, L, Facts>>(
  name: string,
  table: Table
): Question<Table[keyof Table & keyof Rules]["id"], Rules, L, Facts> => {
  const conditions = Object.entries<Condition<L, Facts, unknown>>(table as never)
  const reading = conditions.reduce((bits, [, { reads }], at) => (reads.length > 0 ? bits | (1 << at) : bits), 0)
  return {
    name,
    lists: new Map(),
    reading: reading === 0 ? (1 << conditions.length) - 1 : reading,
    // Every row has every key, in the same order: what is read a hundred thousand times is read fastest so.
    rows: conditions.map(([rule, { id, reads, holds, cure }]) => ({ id, rule, reads, holds, cure }) as never)
  }
}

/** Looks up the rules of a question for one day. */
export const open = <Rules extends { readonly [K in keyof Rules]: Dated.Dated<unknown> }>(
  { rows }: { readonly rows: ReadonlyArray<{ readonly rule: keyof Rules & string }> },
  dated: Rules,
  on: CivilDate.CivilDate
): Law<Rules> => {
  const rules = Dated.inForce(dated, on)
  return { on, rules, versions: rows.map(({ rule }) => rules[rule]) }
}

/** How one condition stands; `waived` is asked by the law of others, expressly not here. */
export type Standing = "met" | "waived" | "violated" | "unknown" | "doubted"

/** The one place where a condition is judged. An inferred requirement can only be doubted; so can a stale figure. */
const judge = <L extends { readonly on: CivilDate.CivilDate }, Facts>(
  condition: Condition<L, Facts, unknown>,
  rule: Rule,
  law: L,
  facts: Facts
): Standing => {
  if (rule === undefined || rule.verification === "open") return "unknown"
  if (rule.value === "waived") return "waived"
  const holds = condition.holds === undefined || tested(condition.holds, facts, law, rule.value)
  if (holds === true) return condition.holds === undefined && isShaky(rule, law.on) ? "doubted" : "met"
  if (rule.verification === "inferred") return "doubted"
  return holds === false ? "violated" : "unknown"
}

/** Whether a test is passed; facts that are none, a day that never was, tell nothing. */
const tested = <L, Facts>(
  holds: NonNullable<Condition<L, Facts, unknown>["holds"]>,
  facts: Facts,
  law: L,
  value: unknown
): boolean | undefined => {
  try {
    return holds(facts, law, value)
  } catch {
    return undefined
  }
}

const isShaky = (rule: Dated.Stated<unknown>, on: CivilDate.CivilDate) =>
  rule.verification === "inferred" || Dated.isBeyondEvidence(rule, on)

const none: ReadonlyArray<never> = []

/** The conditions of some rows, a bit for each. */
const listed = <Id extends string, Rules, L, Facts>(
  { rows, lists }: Question<Id, Rules, L, Facts>,
  bits: number
): NonEmptyReadonlyArray<Id> => {
  const known = lists.get(bits)
  if (known !== undefined) return known
  const ids = rows.filter((_row, index) => (bits & (1 << index)) !== 0).map(({ id }) => id)
  if (!isNonEmpty(ids)) throw new RangeError("a list of conditions names at least one")
  lists.set(bits, ids)
  return ids
}

const isBroken = (value: unknown): boolean =>
  typeof value === "number"
    ? !Number.isFinite(value)
    : typeof value === "object" && value !== null && Object.values(value).some(isBroken)

/** What is made of facts; nothing where they do not tell it, where they are none and make a broken number, or throw. */
const made = <A, L, Facts>(make: (law: L, facts: Facts) => A | undefined, law: L, facts: Facts): A | undefined => {
  try {
    const value = make(law, facts)
    return isBroken(value) ? undefined : value
  } catch {
    return undefined
  }
}

/** The rows that ask for a fact which the file lacks; every row that reads one where it lacks none. */
const untold = <Id extends string, Rules, L extends Law<Rules>, Facts>(
  { rows, reading }: Question<Id, Rules, L, Facts>,
  { versions }: L,
  facts: Facts
) => {
  const isAsked = (rule: Rule) => rule?.verification === "open" || rule?.value !== "waived"
  const bits = rows.reduce(
    (lacking, { reads }, at) =>
      isAsked(versions[at]) && reads.some((name) => facts[name] === undefined) ? lacking | (1 << at) : lacking,
    0
  )
  return bits === 0 ? reading : bits
}

/**
 * Answers the question: one object, however many conditions it names.
 *
 * Facts that are none (a day that never was, a sum that is no number) never throw and grant no broken number: what
 * cannot be read is not known. Nor is a value that `grant` cannot tell.
 */
export const conclude = <A, Id extends string, Rules, L extends Law<Rules>, Facts>(
  question: Question<Id, Rules, L, Facts>,
  law: L,
  facts: Facts,
  grant: (law: L, facts: Facts) => A | undefined
): Decision<A, Id> => {
  let unmet = 0
  let unknown = 0
  let doubted = 0
  let index = 0
  for (const row of question.rows) {
    const found = judge(row, law.versions[index], law, facts)
    if (found === "violated") unmet |= 1 << index
    else if (found === "unknown") unknown |= 1 << index
    else if (found === "doubted") doubted |= 1 << index
    index++
  }
  if (unmet !== 0) return { _tag: "Refused", unmet: listed(question, unmet) }
  if (unknown !== 0) return { _tag: "Undetermined", unknown: listed(question, unknown) }
  const value = made(grant, law, facts)
  if (value === undefined) return { _tag: "Undetermined", unknown: listed(question, untold(question, law, facts)) }
  return { _tag: "Granted", value, doubted: doubted === 0 ? none : listed(question, doubted) }
}

/** What a person needs to contest one condition: how it stands, what was read, the rule with its source, the cure. */
export interface Ground<Id extends string = string, Facts = object> {
  readonly question: string
  readonly condition: Id
  readonly standing: Standing
  /** The name of the rule in the programme. */
  readonly rule: string
  /** Value, validity, unit, source and verification; absent where no version covers the day. */
  readonly version?: Dated.Version<unknown>
  /** Whether the version is used beyond the day for which its source vouches. */
  readonly beyondEvidence: boolean
  /** The facts read, by name; a fact not known is absent. */
  readonly read: Partial<Facts>
  /** The smallest change of facts that would meet it; absent where nothing is amiss or facts cannot help. */
  readonly cure?: Partial<Facts>
}

/** Gives the full ground of every condition, in the order of the table. @term Begründung */
export const grounds = <Id extends string, Rules, L extends Law<Rules>, Facts extends object>(
  question: Question<Id, Rules, L, Facts>,
  law: L,
  facts: Facts
): ReadonlyArray<Ground<Id, Facts>> =>
  question.rows.map((row, index) => {
    const version = law.versions[index]
    const ground: { -readonly [K in keyof Ground]: Ground<Id, Facts>[K] } = {
      question: question.name,
      condition: row.id,
      standing: judge(row, version, law, facts),
      rule: row.rule,
      beyondEvidence: Dated.isBeyondEvidence(version, law.on),
      read: readBy(row.reads, facts)
    }
    if (version === undefined) return ground
    ground.version = version
    const isAmiss = ground.standing !== "met" && ground.standing !== "waived"
    const isCurable = isAmiss && version.verification !== "open"
    const cure = isCurable ? made(() => row.cure?.(facts, law, version.value), law, facts) : undefined
    if (cure !== undefined) ground.cure = cure
    return ground
  })

const readBy = <Facts extends object>(names: ReadonlyArray<keyof Facts>, facts: Facts): Partial<Facts> => {
  const read: Partial<Facts> = {}
  for (const name of names) if (name in facts) read[name] = facts[name]
  return read
}

/** Answers two questions that must both be granted: every reason of both, the value of the last. */
export const both = <A, B, IdA extends string, IdB extends string>(
  one: Decision<A, IdA>,
  other: Decision<B, IdB>
): Decision<B, IdA | IdB> => {
  const unmet = [...(one._tag === "Refused" ? one.unmet : []), ...(other._tag === "Refused" ? other.unmet : [])]
  if (isNonEmpty(unmet)) return { _tag: "Refused", unmet }
  const unknown = [
    ...(one._tag === "Undetermined" ? one.unknown : []),
    ...(other._tag === "Undetermined" ? other.unknown : [])
  ]
  if (isNonEmpty(unknown)) return { _tag: "Undetermined", unknown }
  if (one._tag === "Granted" && other._tag === "Granted") {
    return { ...other, doubted: [...one.doubted, ...other.doubted] }
  }
  throw new TypeError("a decision is granted, refused or undetermined")
}

const isNonEmpty = <A>(values: ReadonlyArray<A>): values is NonEmptyReadonlyArray<A> => values.length > 0

/** An answer with its reasons. */
export interface Explained<A, Id extends string = string, Facts = object> {
  /** The day whose rules were asked. */
  readonly on?: CivilDate.CivilDate
  readonly decision: Decision<A, Id>
  readonly grounds: ReadonlyArray<Ground<Id, Facts>>
}

/** Puts the reasons together when somebody reads them: of a hundred thousand answers few are contested. */
class Reasoned<A, Id extends string, Rules, L extends Law<Rules>, Facts extends object>
  implements Explained<A, Id, Facts>
{
  readonly decision: Decision<A, Id>
  readonly #question: Question<Id, Rules, L, Facts>
  readonly #law: L
  readonly #facts: Facts

  constructor(question: Question<Id, Rules, L, Facts>, law: L, facts: Facts, decision: Decision<A, Id>) {
    this.decision = decision
    this.#question = question
    this.#law = law
    this.#facts = facts
  }

  get on() {
    return this.#law.on
  }

  get grounds() {
    return grounds(this.#question, this.#law, this.#facts)
  }
}

/** Answers the question and keeps the reasons at hand. */
export const explain = <A, Id extends string, Rules, L extends Law<Rules>, Facts extends object>(
  question: Question<Id, Rules, L, Facts>,
  law: L,
  facts: Facts,
  grant: (law: L, facts: Facts) => A | undefined
): Explained<A, Id, Facts> => new Reasoned(question, law, facts, conclude(question, law, facts, grant))
