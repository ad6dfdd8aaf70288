/** What contradicts itself in a person's record: no single fact is impossible, but they cannot all be true. */
import type { CivilDate } from "../CivilDate.ts"
import * as Period from "../Period.ts"
import { type Appointment, type Paper, type Person, period } from "./model.ts"

/** A contradiction, and where it stands. */
export interface PersonFault {
  /** `appointments[0].interruptions[1]` */
  readonly place: string
  readonly reason:
    | "EndsBeforeBeginning"
    | "EndedOutsideTerm"
    | "InterruptedOutsideTerm"
    | "InterruptedTwice"
    | "AppointedTwice"
    | "InspectedBeforeIssue"
  /** The day at which it shows. */
  readonly on: CivilDate
}

const isReversed = ({ from, to }: Pick<Appointment, "from" | "to">) => to !== undefined && to < from

const reversed = (place: string, span: Pick<Appointment, "from" | "to">): ReadonlyArray<PersonFault> =>
  isReversed(span) ? [{ place, reason: "EndsBeforeBeginning", on: span.from }] : []

const ofEnding = (place: string, { from, to, ending }: Appointment): ReadonlyArray<PersonFault> =>
  ending !== undefined && (ending.lastDay < from || (to !== undefined && to < ending.lastDay))
    ? [{ place: `${place}.ending`, reason: "EndedOutsideTerm", on: ending.lastDay }]
    : []

const ofInterruptions = (place: string, { from, to, interruptions }: Appointment): ReadonlyArray<PersonFault> =>
  interruptions.flatMap((span, index): ReadonlyArray<PersonFault> => {
    const at = `${place}.interruptions[${index}]`
    const isOutside = span.from < from || (to !== undefined && to < (span.to ?? span.from))
    const meets = interruptions.slice(0, index).some((other) => Period.overlap(other, span))
    return [
      ...reversed(at, span),
      ...(isOutside ? [{ place: at, reason: "InterruptedOutsideTerm" as const, on: span.from }] : []),
      ...(meets ? [{ place: at, reason: "InterruptedTwice" as const, on: span.from }] : [])
    ]
  })

const ofPaper = (place: string, paper: Paper): ReadonlyArray<PersonFault> => {
  if (paper._tag === "CriminalRecord" && paper.inspectedOn < paper.issuedOn)
    return [{ place, reason: "InspectedBeforeIssue", on: paper.inspectedOn }]
  if (paper._tag === "Pass" && paper.validUntil !== undefined && paper.validUntil < paper.issuedOn)
    return [{ place, reason: "EndsBeforeBeginning", on: paper.issuedOn }]
  return []
}

/**
 * Finds every contradiction in a person's record; none in one that can be true.
 *
 * A decision about a record that contradicts itself is taken all the same, and pays no day twice; what is amiss is told
 * here, so that somebody mends it.
 */
export const faults = ({
  appointments,
  papers
}: Pick<Person, "appointments" | "papers">): ReadonlyArray<PersonFault> => [
  ...appointments.flatMap((office, index): ReadonlyArray<PersonFault> => {
    const place = `appointments[${index}]`
    const before = appointments.slice(0, index)
    const twice = before.some((other) => Period.overlap(period(other), period(office)))
    return [
      ...reversed(place, office),
      ...ofEnding(place, office),
      ...ofInterruptions(place, office),
      ...(twice ? [{ place, reason: "AppointedTwice" as const, on: office.from }] : [])
    ]
  }),
  ...papers.flatMap(({ paper }, index) => ofPaper(`papers[${index}]`, paper))
]
