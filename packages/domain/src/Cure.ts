/** The smallest changes of facts that turn an answer into a grant: each is tried out, so that applying it does it. */
import * as Equal from "effect/Equal"
import { both, type Explained, type Ground } from "./Decision.ts"

/** Facts as they would have to be; what is not named stays as it is. @term Abhilfe */
export type Cure<Facts> = Partial<Facts>

/** A question put about facts: the `explain` of a slice on an opened law. */
export type Ask<Facts> = (facts: Facts) => Pick<Explained<unknown, string, Facts>, "decision" | "grounds">

/** How many cures are given, and how many attempts are made to find them. */
const most = { cures: 8, attempts: 512 }

const isAmiss = ({ standing }: Ground) => standing === "violated" || standing === "unknown"

/** What a cure changes indeed. */
const changed = <Facts>(cure: Cure<Facts>, facts: Facts): Cure<Facts> => {
  const changes: Cure<Facts> = {}
  for (const fact in cure) if (!Equal.equals(cure[fact], facts[fact])) changes[fact] = cure[fact]
  return changes
}

const isWithin = (few: Cure<object>, many: Cure<object>) => Object.keys(few).every((fact) => fact in many)

/** The cures that do without what another one does without, the smallest first. */
const smallestOf = <Facts>(cures: ReadonlyArray<Cure<Facts>>): ReadonlyArray<Cure<Facts>> => {
  const size = (cure: Cure<Facts>) => Object.keys(cure).length
  const kept: Array<Cure<Facts>> = []
  for (const cure of [...cures].sort((one, other) => size(one) - size(other))) {
    if (!kept.some((smaller) => isWithin(smaller, cure))) kept.push(cure)
  }
  return kept.slice(0, most.cures)
}

/**
 * Finds the smallest sets of changes of facts under which the answer is a grant, fewest facts first.
 *
 * It puts together what each condition names as its own cure, one after the other, and asks again after each. No set
 * holds another one. There is none where the answer is a grant already, and none where facts cannot help: a rule that
 * nobody has read, a programme that pays nothing. Where an answer is undetermined, a cure tells what would have to be
 * known.
 *
 * @returns at most eight
 * @example
 * ```ts
 * const october = Allowance.month(landkreisHarz.allowance, Month.of("2026-10"))
 * const ask = (file) => Allowance.explain(october, file)
 * const guide = { services: [], decidedOn: CivilDate.of("2026-11-02") }
 * const [cure] = Cure.smallest(ask, guide)
 * Object.keys(cure) // → ["services"]
 * ask({ ...guide, ...cure }).decision._tag // → "Granted"
 * ```
 */
export const smallest = <Facts extends object>(ask: Ask<Facts>, facts: Facts): ReadonlyArray<Cure<Facts>> => {
  if (ask(facts).decision._tag === "Granted") return []
  const found: Array<Cure<Facts>> = []
  let attempts = 0
  const search = (cure: Cure<Facts>, healed: ReadonlyArray<string>): void => {
    if (attempts++ >= most.attempts) return
    const { decision, grounds } = ask({ ...facts, ...cure })
    const amiss = grounds.filter(isAmiss)
    if (amiss.some(({ condition }) => healed.includes(condition))) return
    const [first] = amiss
    if (first === undefined) {
      if (decision._tag === "Granted") found.push(changed(cure, facts))
      return
    }
    const steps = amiss.flatMap((ground) => (ground.cure === undefined ? [] : [{ ...cure, ...ground.cure }]))
    const distinct = steps.filter((step, index) => steps.findIndex((other) => Equal.equals(other, step)) === index)
    for (const step of distinct) search(step, [...healed, first.condition])
  }
  search({}, [])
  return smallestOf(found)
}

const all = <Facts>(answers: ReadonlyArray<ReturnType<Ask<Facts>>>): ReturnType<Ask<Facts>> => ({
  decision: answers.map(({ decision }) => decision).reduce(both),
  grounds: answers.flatMap(({ grounds }) => grounds)
})

/** Finds the smallest sets of changes of facts under which several questions about the same facts are all granted. */
export const together = <Facts extends object>(
  facts: Facts,
  ...asks: ReadonlyArray<Ask<Facts>>
): ReadonlyArray<Cure<Facts>> => smallest((asked) => all(asks.map((ask) => ask(asked))), facts)
