/** Histories of people, for tests: drawn with much of what was recorded undone again. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as CivilDate from "../CivilDate.ts"
import { oneOf, some } from "../laws.ts"
import { Instant } from "../office/index.ts"
import { asOf, isKnown, type Known, type PersonHistory, present } from "./asOf.ts"
import { type Person, PersonId } from "./model.ts"

/** The moments at which histories are recorded and looked at; two of them a fraction of a second apart. */
export const moments = [
  "2026-04-30T21:59:59Z",
  "2026-04-30T21:59:59.500Z",
  "2026-05-01T00:00:00Z",
  "2026-06-02T08:00:00Z",
  "2026-06-02T08:00:00.001Z",
  "2026-09-01T12:00:00Z"
].map((text) => Instant.make(text))

/** The last of them. */
export const now = Instant.make("2026-09-01T12:00:00Z")

/** Half of all facts are never undone. */
const known = oneOf(
  ...moments.flatMap((recordedAt, at): ReadonlyArray<Known> => {
    const undone = moments.slice(at, at + 3)
    return undone.flatMap((withdrawnAt) => [{ recordedAt }, { recordedAt, withdrawnAt }])
  })
)

/** Draws what was recorded of people whose offices begin and end about some days, much of it undone again. */
export const historiesNear = (...days: ReadonlyArray<CivilDate.CivilDate>): Arbitrary.Arbitrary<PersonHistory> => {
  const span = Arbitrary.map(Arbitrary.all({ from: oneOf(...days), to: oneOf(...days, undefined) }), ({ from, to }) =>
    to === undefined ? { from } : { from, to: CivilDate.later(from, to) }
  )
  const ending = Arbitrary.map(Arbitrary.all({ known, lastDay: oneOf(...days) }), ({ known, lastDay }) => ({
    ...known,
    lastDay,
    ground: "resigned" as const,
    reason: "Umzug"
  }))
  const interruption = Arbitrary.map(Arbitrary.all({ known, span, id: oneOf("a", "b") }), ({ known, span, id }) => ({
    ...known,
    ...span,
    id,
    reason: "Krankheit"
  }))
  const office = Arbitrary.map(
    Arbitrary.all({ known, span, endings: some(ending, 2), interruptions: some(interruption, 2) }),
    ({ known, span, endings, interruptions }) => ({
      ...known,
      ...span,
      id: `${span.from}/${known.recordedAt}`,
      endings: inOrder(endings),
      interruptions: inOrder(interruptions)
    })
  )
  const paper = Arbitrary.map(Arbitrary.all({ known, on: oneOf(...days, null) }), ({ known, on }) => ({
    ...known,
    id: `${on}/${known.recordedAt}`,
    paper: { _tag: "Consent" as const, on }
  }))
  return Arbitrary.map(
    Arbitrary.all({
      receivedAt: oneOf(...moments.slice(0, 3)),
      closings: some(known, 2),
      papers: some(paper, 3),
      appointments: some(office, 2)
    }),
    ({ receivedAt, closings, papers, appointments }) => ({
      id: PersonId.make("ada"),
      name: "Ada Beispiel",
      contact: { email: "ada@example.org" },
      offer: { tasks: [], languages: [] },
      receivedAt,
      closings: inOrder(closings),
      papers: inOrder(papers),
      appointments: inOrder(appointments)
    })
  )
}

const inOrder = <Fact extends Known>(facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  [...facts].sort((one, other) => moments.indexOf(one.recordedAt) - moments.indexOf(other.recordedAt))

/** The same history as it stood at a moment: nothing was recorded later, and nothing undone. */
export const until = (history: PersonHistory, at: Instant): PersonHistory => {
  const then = <Fact extends Known>(facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
    facts
      .filter(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(at))
      .map(({ withdrawnAt, ...fact }) =>
        withdrawnAt !== undefined && Date.parse(withdrawnAt) <= Date.parse(at) ? { ...fact, withdrawnAt } : fact
      ) as never
  return {
    ...history,
    closings: then(history.closings),
    papers: then(history.papers),
    appointments: then(history.appointments).map((office) => ({
      ...office,
      endings: then(office.endings),
      interruptions: then(office.interruptions)
    }))
  }
}

const factsOf = ({ papers, appointments }: Pick<Person, "papers" | "appointments">) => [
  ...papers.map(({ id }) => id),
  ...appointments.flatMap(({ id, interruptions }) => [id, ...interruptions.map((each) => `${id}/${each.id}`)])
]

/** What a history keeps, whenever one looks at it. */
export const lawsOfHistory: Readonly<Record<string, (history: PersonHistory, at: Instant, later: Instant) => boolean>> =
  {
    "what is known now is the present": (history) => Equal.equals(asOf(history, now), present(history)),
    "what was known then was the present then": (history, at) =>
      Date.parse(at) < Date.parse(history.receivedAt) || Equal.equals(asOf(history, at), present(until(history, at))),
    "what is recorded later changes nothing that was known before": (history, at) =>
      Equal.equals(asOf(history, at), asOf(until(history, at), at)),
    "nobody is known before coming to the office": (history, at) =>
      (asOf(history, at) === undefined) === Date.parse(at) < Date.parse(history.receivedAt),
    "knowledge only grows, unless it is undone": (history, one, other) => {
      const [at, later] = Date.parse(one) <= Date.parse(other) ? [one, other] : [other, one]
      const lasting = { ...history, ...withoutUndoing(history, at, later) }
      const [before, after] = [asOf(lasting, at), asOf(lasting, later)]
      return (
        before === undefined || (after !== undefined && factsOf(before).every((fact) => factsOf(after).includes(fact)))
      )
    }
  }

/** The facts of a history that were not undone between two moments. */
const withoutUndoing = (history: PersonHistory, at: Instant, later: Instant) => {
  const lasts = (fact: Known) => !isKnown(fact, at) || isKnown(fact, later)
  return {
    papers: history.papers.filter(lasts),
    appointments: history.appointments
      .filter(lasts)
      .map((office) => ({ ...office, interruptions: office.interruptions.filter(lasts) }))
  }
}
