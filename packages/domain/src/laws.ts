/** What every question of law keeps, whichever it is: plain predicates over an opened law and facts. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as Schema from "effect/Schema"
import type * as CivilDate from "./CivilDate.ts"
import * as Cure from "./Cure.ts"
import type * as Dated from "./Dated.ts"
import * as Decision from "./Decision.ts"
import { source } from "./examples.ts"

/** Something true of every law and all facts. */
export type LawOf<L, Facts> = (law: L, facts: Facts) => boolean

/** An opened law beside facts. */
export interface Case<L, Facts> {
  readonly law: L
  readonly facts: Facts
}

/** Draws one of some values, `undefined` among them if named. */
export const oneOf = <A>(...values: ReadonlyArray<A>): Arbitrary.Arbitrary<A> =>
  Arbitrary.map(Arbitrary.schema(Schema.Literals([...values.keys()])), (index) => values[index] as A)

/** Draws up to so many of a thing. */
export const some = <A>(item: Arbitrary.Arbitrary<A>, most: number): Arbitrary.Arbitrary<ReadonlyArray<A>> =>
  Arbitrary.array(item, { maxLength: most })

/** Facts without those drawn as unknown. */
export const known = <Facts>(facts: Arbitrary.Arbitrary<{ readonly [K in keyof Facts]: Facts[K] | undefined }>) =>
  Arbitrary.map(
    facts,
    (drawn) => Object.fromEntries(Object.entries(drawn as object).filter(([, fact]) => fact !== undefined)) as Facts
  )

const sureness = ["confirmed", "confirmed", "secondary", "inferred", "open"] as const

type Versions = ReadonlyArray<Dated.Version<unknown> | undefined>
type AnyLaw = { readonly on: CivilDate.CivilDate; readonly rules: object; readonly versions: Versions }

/** The same law with other versions of its rules, in the order of the table. */
const replaced = <L extends AnyLaw>(law: L, names: ReadonlyArray<string>, versions: Versions): L => ({
  ...law,
  rules: { ...law.rules, ...Object.fromEntries(names.map((name, index) => [name, versions[index]])) },
  versions
})

/** A version of a rule, however sure; it keeps what the programme says of it otherwise. */
const version = (
  base: Dated.Version<unknown> | undefined,
  on: CivilDate.CivilDate,
  value: unknown,
  verification: Dated.Verification
): Dated.Version<unknown> => {
  const { from, unit } = base ?? { from: on, unit: "choice" }
  return verification === "open" ? { from, unit, source, verification } : { from, unit, source, verification, value }
}

/** Draws laws near one: each rule as the programme has it, or with a value at a threshold, however well verified. */
export const lawsNear = <Rules, L extends Decision.Law<Rules>>(
  { rows }: { readonly rows: ReadonlyArray<{ readonly rule: keyof Rules & string }> },
  law: L,
  values: { readonly [R in keyof Rules]: ReadonlyArray<unknown> }
): Arbitrary.Arbitrary<L> =>
  Arbitrary.map(
    Arbitrary.all(
      rows.map(({ rule }, index) => {
        const base = law.versions[index]
        const drawn = values[rule].flatMap((value) => sureness.map((each) => version(base, law.on, value, each)))
        // Half of all draws keep the programme's own version: were each rule open now and then, hardly a case would be granted.
        return oneOf(undefined, ...drawn, ...drawn.map(() => base))
      })
    ),
    (versions) =>
      replaced(
        law,
        rows.map(({ rule }) => rule),
        versions as Versions
      )
  )

/** The same law, one rule of which was verified otherwise; a rule that has no value stays as it is. */
export const verified = <Rules, L extends Decision.Law<Rules>>(
  { rows }: { readonly rows: ReadonlyArray<{ readonly rule: keyof Rules & string }> },
  law: L,
  at: number,
  verification: Dated.Verification
): L => {
  const base = law.versions[at]
  if (base === undefined || base.verification === "open") return law
  const names = rows.map(({ rule }) => rule)
  return replaced(law, names, law.versions.with(at, version(base, law.on, base.value, verification)))
}

const reversed = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, Array.isArray(fact) ? [...fact].reverse() : fact])
  ) as Facts

/** A slice's `explain`. */
export type Explain<L, Facts> = (law: L, facts: Facts) => Decision.Explained<unknown, string, Facts>

/** In how many facts two files differ. */
const distance = (one: object, other: object): number => {
  const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (fact) => !Equal.equals(before.get(fact), after.get(fact))
  ).length
}

/** What the cures that conditions name come to when all are tried in every combination: the fewest facts that suffice. */
const fewest = <Facts extends object>(ask: Cure.Ask<Facts>, facts: Facts): number => {
  const named = ask(facts).grounds.flatMap(({ standing, cure }) =>
    cure !== undefined && (standing === "violated" || standing === "unknown") ? [cure] : []
  )
  let least = Number.POSITIVE_INFINITY
  for (let chosen = 1; chosen < 1 << named.length; chosen++) {
    const cured: Facts = Object.assign({}, facts, ...named.filter((_cure, at) => (chosen & (1 << at)) !== 0))
    if (ask(cured).decision._tag === "Granted") least = Math.min(least, distance(facts, cured))
  }
  return least
}

/** What no file should hold, and what a program may hand over all the same. */
const hostile = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  "",
  "2026-02-31",
  "0000-00-00",
  "morgen",
  true,
  {},
  [],
  [null]
]

/** A fact, and everything in it, replaced by what it should not be, one at a time. */
export const corrupted = (fact: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(fact)) {
    return [...hostile, ...fact.flatMap((item, at) => corrupted(item).map((broken) => fact.with(at, broken)))]
  }
  if (typeof fact !== "object" || fact === null) return hostile
  const within = Object.entries(fact).flatMap(([name, value]) =>
    corrupted(value).map((broken) => ({ ...fact, [name]: broken }))
  )
  return [...hostile, ...within]
}

/** A twelfth of some values, another one for each number: the hostile values are thirteen, so in time each is met everywhere. */
const selected = <A>(values: ReadonlyArray<A>, from: number): ReadonlyArray<A> =>
  values.filter((_value, index) => index % 12 === from % 12)

const isSound = (value: unknown): boolean =>
  typeof value === "object" && value !== null
    ? Object.values(value).every(isSound)
    : typeof value !== "number" || Number.isFinite(value)

/** Whether an answer is one of the three, with everything that belongs to it and no broken number. */
export const isAnswer = (decision: Decision.Decision<unknown>): boolean => {
  if (decision._tag === "Granted") return decision.value !== undefined && isSound(decision.value)
  return (decision._tag === "Refused" ? decision.unmet : decision.unknown).length > 0
}

/** The laws of the answers of a slice, whatever it grants: of their smallest cures, and of facts that are none. */
export const lawsOfAnswers = <L, Facts extends object>(
  explain: Explain<L, Facts>
): Readonly<Record<string, LawOf<L, Facts>>> => {
  const asked = (law: L) => (facts: Facts) => explain(law, facts)
  return {
    "each smallest cure turns the answer into a grant": (law, facts) =>
      Cure.smallest(asked(law), facts).every((cure) => explain(law, { ...facts, ...cure }).decision._tag === "Granted"),
    "no cures together do with fewer facts than the smallest": (law, facts) => {
      const [first] = Cure.smallest(asked(law), facts)
      if (explain(law, facts).decision._tag === "Granted") return first === undefined
      const least = fewest(asked(law), facts)
      return first === undefined ? least === Number.POSITIVE_INFINITY : Object.keys(first).length <= least
    },
    "no smallest cure holds another": (law, facts) => {
      const sets = Cure.smallest(asked(law), facts).map((cure) => Object.keys(cure))
      return sets.every((one, at) =>
        sets.every((other, beside) => at === beside || !one.every((fact) => other.includes(fact)))
      )
    },
    "facts that are none never throw and make no broken number": (law, facts) =>
      selected(corrupted(facts) as ReadonlyArray<Facts>, JSON.stringify(facts).length)
        .filter((broken) => typeof broken === "object" && broken !== null)
        .every((broken) => {
          const { decision, grounds } = explain(law, broken)
          return isAnswer(decision) && grounds.length > 0
        })
  }
}

/** Whether nobody who is granted the same differs in fewer facts than the smallest cure changes. */
export const nobodyGetsThereWithLess =
  <L, Facts extends object>(explain: Explain<L, Facts>) =>
  (law: L, facts: Facts, another: Facts): boolean => {
    const [first] = Cure.smallest((asked: Facts) => explain(law, asked), facts)
    if (first === undefined || explain(law, another).decision._tag !== "Granted") return true
    return Object.keys(first).length <= distance(facts, another)
  }

/**
 * The laws of one question; `mayBeUnknown` names the facts that a file may lack.
 *
 * @returns predicates by sentence
 */
export const lawsOf = <Id extends string, Rules, L extends Decision.Law<Rules>, Facts extends object>(
  question: Decision.Question<Id, Rules, L, Facts>,
  mayBeUnknown: ReadonlyArray<keyof Facts & string>
): Readonly<Record<string, LawOf<L, Facts>>> => {
  const decide = (law: L, facts: Facts) => Decision.conclude(question, law, facts, () => true)
  const unmet = (law: L, facts: Facts): ReadonlyArray<Id> => {
    const decision = decide(law, facts)
    return decision._tag === "Refused" ? decision.unmet : []
  }
  const ground = (law: L, facts: Facts, id: Id) =>
    Decision.grounds(question, law, facts).find(({ condition }) => condition === id)
  const violated = (law: L, facts: Facts) =>
    Decision.grounds(question, law, facts).filter(({ standing }) => standing === "violated")
  return {
    "a fact not known never refuses": (law, facts) =>
      mayBeUnknown.every((fact) => {
        const { [fact]: _forgotten, ...rest } = facts
        return unmet(law, rest as Facts).every((id) => unmet(law, facts).includes(id))
      }),
    "a rule not read leaves its condition unknown": (law, facts) =>
      question.rows.every(({ id }, at) => {
        const base = law.versions[at]
        if (base === undefined) return ground(law, facts, id)?.standing === "unknown"
        return ground(verified(question, law, at, "open"), facts, id)?.standing === "unknown"
      }),
    "a rule merely inferred never refuses or holds up": (law, facts) =>
      question.rows.every(({ id }, at) => {
        const inferred = verified(question, law, at, "inferred")
        if (inferred.versions[at]?.verification !== "inferred") return true
        return ["met", "waived", "doubted"].includes(ground(inferred, facts, id)?.standing ?? "")
      }),
    "each cure heals its own condition and harms no other": (law, facts) =>
      violated(law, facts).every(({ condition, cure }) => {
        if (cure === undefined) return true
        const cured = { ...facts, ...cure }
        return (
          ground(law, cured, condition)?.standing === "met" &&
          unmet(law, cured).every((id) => unmet(law, facts).includes(id))
        )
      }),
    "all cures together heal the refusal": (law, facts) => {
      const cures = violated(law, facts).map(({ cure }) => cure)
      if (cures.includes(undefined)) return true
      return unmet(law, Object.assign({}, facts, ...cures)).length === 0
    },
    "the explanation names what the answer names": (law, facts) => {
      const decision = decide(law, facts)
      const named = (standing: Decision.Standing) =>
        Decision.grounds(question, law, facts)
          .flatMap((each) => (each.standing === standing ? [each.condition] : []))
          .join()
      if (decision._tag === "Refused") return named("violated") === decision.unmet.join()
      if (decision._tag === "Undetermined")
        return named("violated") === "" && named("unknown") === decision.unknown.join()
      return named("violated") + named("unknown") === "" && named("doubted") === decision.doubted.join()
    },
    ...lawsOfAnswers((law: L, facts: Facts) => Decision.explain(question, law, facts, () => true)),
    "the order of facts never matters": (law, facts) => Equal.equals(decide(law, facts), decide(law, reversed(facts)))
  }
}
