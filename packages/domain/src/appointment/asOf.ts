/** Two times: what was true on a day stands in the facts; what was known at a moment is decided here. */
import * as Schema from "effect/Schema"
import type { CivilDate } from "../CivilDate.ts"
import { Instant } from "../office/index.ts"
import { Appointment, Ending, Interruption, Person, RecordedPaper } from "./model.ts"

/** When a fact was recorded and, where it was undone, when. Undoing takes from what counts, never from what was known. */
const times = { recordedAt: Instant, withdrawnAt: Schema.optionalKey(Instant) }

/** The times between which a fact was known. */
export const Known = Schema.Struct(times)
export interface Known extends Schema.Schema.Type<typeof Known> {}

const { papers: _papers, appointments: _appointments, closedAt: _closedAt, ...lasting } = Person.fields
const { ending: _ending, interruptions: _interruptions, ...term } = Appointment.fields

/** An appointment with everything that was ever recorded of it. A change withdraws the old fact and records the new one. */
export const AppointmentHistory = Schema.Struct({
  ...term,
  ...times,
  endings: Schema.Array(Schema.Struct({ ...Ending.fields, ...times })),
  interruptions: Schema.Array(Schema.Struct({ ...Interruption.fields, ...times }))
})
export interface AppointmentHistory extends Schema.Schema.Type<typeof AppointmentHistory> {}

/**
 * A person with everything that was ever recorded, in the order of recording; name and contact are those of today,
 * which no decision reads.
 *
 * @term Akte mit Verlauf
 */
export const PersonHistory = Schema.Struct({
  ...lasting,
  /** The times at which the application was closed and, perhaps, taken up again. */
  closings: Schema.Array(Known),
  papers: Schema.Array(Schema.Struct({ ...RecordedPaper.fields, ...times })),
  appointments: Schema.Array(AppointmentHistory)
})
export interface PersonHistory extends Schema.Schema.Type<typeof PersonHistory> {}

const moment = (at: Instant): number => Date.parse(at)

/** Whether a fact was known at a moment: recorded by then, and not yet undone. */
export const isKnown = ({ recordedAt, withdrawnAt }: Known, at: Instant): boolean =>
  moment(recordedAt) <= moment(at) && (withdrawnAt === undefined || moment(at) < moment(withdrawnAt))

const personOf = (history: PersonHistory, counts: (fact: Known) => boolean): Person => {
  const { closings, papers, appointments, answeredAt, ...person } = history
  const closed = closings.findLast(counts)
  const isAnswered = answeredAt !== undefined && counts({ recordedAt: answeredAt })
  return {
    ...person,
    ...(isAnswered && { answeredAt }),
    ...(closed && { closedAt: closed.recordedAt }),
    papers: papers.filter(counts).map(({ withdrawnAt: _undone, ...paper }) => paper),
    appointments: appointments
      .filter(counts)
      .map((office) => appointmentOf(office, counts))
      .sort((one, other) => byStart(one, other))
  }
}

const untimed = <Fact extends Known>({ recordedAt: _at, withdrawnAt: _undone, ...fact }: Fact) => fact

const appointmentOf = (history: AppointmentHistory, counts: (fact: Known) => boolean): Appointment => {
  const { endings, interruptions, withdrawnAt: _undone, ...office } = history
  const ending = endings.findLast(counts)
  return {
    ...office,
    ...(ending && { ending: untimed(ending) }),
    interruptions: interruptions
      .filter(counts)
      .map((interruption) => untimed(interruption))
      .sort((one, other) => byStart(one, other))
  }
}

const byStart = (one: { readonly from: CivilDate }, other: { readonly from: CivilDate }) =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : 0

/** The person as recorded now: whatever was not undone. */
export const present = (history: PersonHistory): Person =>
  personOf(history, ({ withdrawnAt }) => withdrawnAt === undefined)

/**
 * The person as known at a moment; none before the person came to the office.
 *
 * A decision about this person on a day answers with what was true on that day, as far as it was known at that moment.
 */
export const asOf = (history: PersonHistory, at: Instant): Person | undefined =>
  moment(history.receivedAt) <= moment(at) ? personOf(history, (fact) => isKnown(fact, at)) : undefined
