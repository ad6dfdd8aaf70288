/** A change of the programme tried out over a register: who would get how much more or less, and nothing is touched. */
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import * as Allowance from "../allowance/index.ts"
import * as Appointment from "../appointment/index.ts"
import type { CivilDate } from "../CivilDate.ts"
import type { Decision } from "../Decision.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type Change, type ChangeFault, changed } from "./change.ts"
import type { Programme } from "./model.ts"

/** Over whom, over which months, and decided on which day a change is tried out. */
export interface Trial {
  readonly register: ReadonlyArray<Appointment.Person>
  readonly months: ReadonlyArray<Month.Month>
  readonly decidedOn: CivilDate
}

/** A person's month that would be answered otherwise. */
export interface Line {
  readonly person: Appointment.PersonId
  readonly name: string
  readonly month: Month.Month
  readonly before: Decision<Money.Cents>
  readonly after: Decision<Money.Cents>
  /** @unit euro cents, negative where less is due */
  readonly difference: number
}

/** An office that could be entered before and no longer, or the other way round. */
export interface TermLine {
  readonly person: Appointment.PersonId
  readonly name: string
  readonly from: CivilDate
  readonly before: Decision<unknown>
  readonly after: Decision<unknown>
}

/** What would be otherwise. */
export interface WhatIf {
  /** Months of persons in the order of the register. */
  readonly lines: ReadonlyArray<Line>
  /** Offices that begin in the months and would be answered otherwise. */
  readonly terms: ReadonlyArray<TermLine>
  readonly persons: ReadonlyArray<Appointment.PersonId>
  readonly months: ReadonlyArray<Month.Month>
  /** What is due in all months together, before and after. @unit euro cents */
  readonly before: Money.Cents
  readonly after: Money.Cents
  /** The sum of all lines. @unit euro cents, negative where less is due */
  readonly difference: number
}

/** Whether two decisions come to the same; for which reasons one is refused, or doubted, makes no difference to a trial. */
const isSame = (one: Decision<unknown>, other: Decision<unknown>): boolean =>
  one._tag === other._tag &&
  (one._tag !== "Granted" || other._tag !== "Granted" || Equal.equals(one.value, other.value))

/** What a month pays; one that is refused, or not determined yet, pays nothing. */
const paid = (decision: Decision<Money.Cents>): Money.Cents =>
  decision._tag === "Granted" ? decision.value : Money.nothing

const monthsOf = (
  programme: Programme,
  { register, months, decidedOn }: Trial
): ReadonlyArray<Decision<Money.Cents>> => {
  const laws = months.map((month) => Allowance.entitlement(programme, month))
  return register.flatMap((person) => {
    const file = Allowance.guideFile(person, decidedOn)
    return laws.map((law) => law.decide(file))
  })
}

/** The offices that begin in the months, each asked as if it were not entered yet. */
const termsOf = (programme: Programme, { register, months }: Trial) =>
  register.flatMap((person) =>
    person.appointments
      .filter(({ from }) => months.includes(Month.containing(from)))
      .map(({ id, from, to }) => {
        const others = person.appointments.filter((each) => each.id !== id)
        const term = to === undefined ? { from } : { from, to }
        const decision = Appointment.decide(Appointment.day(programme, from), { ...person, appointments: others }, term)
        return { person: person.id, name: person.name, from, decision }
      })
  )

const linesOf = (
  trial: Trial,
  before: ReadonlyArray<Decision<Money.Cents>>,
  after: ReadonlyArray<Decision<Money.Cents>>
) =>
  trial.register
    .flatMap(({ id, name }) => trial.months.map((month) => ({ person: id, name, month })))
    .flatMap((line, at): ReadonlyArray<Line> => {
      const [was, is] = [before[at], after[at]]
      if (was === undefined || is === undefined || isSame(was, is)) return []
      return [{ ...line, before: was, after: is, difference: paid(is) - paid(was) }]
    })

/**
 * Tries out a change of the programme over a register and some months.
 *
 * It answers both programmes for every person and month and keeps what differs. A month that is not determined pays
 * nothing. The programme, the register and every closed month stay as they are.
 *
 * @term Was wäre, wenn
 */
export const whatIf = (
  programme: Programme,
  changes: ReadonlyArray<Change>,
  trial: Trial
): Result.Result<WhatIf, ChangeFault> =>
  Result.map(changed(programme, changes, trial.decidedOn), (other) => {
    const [before, after] = [monthsOf(programme, trial), monthsOf(other, trial)]
    const lines = linesOf(trial, before, after)
    const changedTerms = termsOf(other, trial)
    const terms = termsOf(programme, trial).flatMap(({ decision, ...term }, at): ReadonlyArray<TermLine> => {
      const now = changedTerms[at]?.decision
      return now === undefined || isSame(decision, now) ? [] : [{ ...term, before: decision, after: now }]
    })
    return {
      lines,
      terms,
      persons: [...new Set([...lines, ...terms].map(({ person }) => person))],
      months: trial.months.filter((month) => lines.some((line) => line.month === month)),
      before: Money.sum(before.map(paid)),
      after: Money.sum(after.map(paid)),
      difference: lines.reduce((sum, { difference }) => sum + difference, 0)
    }
  })
