/** Load, decide, record: how an office is entrusted. */
import * as Effect from "effect/Effect"
import type { CivilDate } from "../CivilDate.ts"
import type { Explained, Ground } from "../Decision.ts"
import { type Act, Conflict } from "../office/index.ts"
import * as Period from "../Period.ts"
import * as Trace from "../Trace.ts"
import { type AppointmentCondition, day, explain, type Gates } from "./decide.ts"
import { type Appointment, type Ending, type PersonId, period, type Term } from "./model.ts"
import { GuideRegister } from "./ports.ts"

/** The programme as far as an appointment reads it. */
export interface AppointingProgramme extends Gates {
  readonly slug: string
  readonly version: { readonly number: number }
}

/**
 * The grounds that stop an appointment: what a binding rule refuses, and what is not known of the person.
 *
 * A rule that nobody has read stops nothing; it is shown, and the county head decides.
 */
export const blockers = ({
  grounds
}: Explained<Period.Period, AppointmentCondition>): ReadonlyArray<Ground<AppointmentCondition>> =>
  grounds.filter(
    ({ standing, version }) =>
      standing === "violated" || (standing === "unknown" && version !== undefined && version.verification !== "open")
  )

/**
 * Enters an appointment if nothing stops it, with its whole decision.
 *
 * @returns the explained decision, and the id of the appointment unless something stopped it
 */
export const appoint = Effect.fn("Appointment.appoint")(function* (
  programme: AppointingProgramme,
  id: PersonId,
  term: Term,
  decidedOn: CivilDate,
  act: Act
) {
  const register = yield* GuideRegister
  const person = yield* register.find(id)
  const explained = explain(day(programme, term.from), person, term)
  if (blockers(explained).length > 0) return { explained, appointment: undefined }
  const appointment = yield* register.appoint(id, term, Trace.of(programme, decidedOn, explained), act)
  return { explained, appointment }
})

const held = Effect.fnUntraced(function* (id: PersonId, appointment: string) {
  const register = yield* GuideRegister
  const person = yield* register.find(id)
  return person.appointments.find((each) => each.id === appointment)
})

/** Ends an office on a day of its term. @throws Conflict `OutsideTerm` when the day is none of its days */
export const end = Effect.fn("Appointment.end")(function* (
  id: PersonId,
  appointment: string,
  ending: Ending,
  act: Act
) {
  const register = yield* GuideRegister
  const office = yield* held(id, appointment)
  if (office !== undefined) yield* inTerm(office, { from: ending.lastDay, to: ending.lastDay })
  yield* register.end(id, appointment, ending, act)
})

/**
 * Undoes the end of an office.
 *
 * @throws Conflict `NotEnded` when there is none, `AppointedSince` when another office holds the days that would return
 */
export const undoEnd = Effect.fn("Appointment.undoEnd")(function* (id: PersonId, appointment: string, act: Act) {
  const register = yield* GuideRegister
  const { appointments } = yield* register.find(id)
  const office = appointments.find((each) => each.id === appointment)
  if (office !== undefined) {
    if (office.ending === undefined) return yield* new Conflict({ reason: "NotEnded", details: {} })
    const { from, to } = office
    const term = to === undefined ? { from } : { from, to }
    const since = appointments.find((each) => each !== office && Period.overlap(period(each), term))
    if (since !== undefined) return yield* new Conflict({ reason: "AppointedSince", details: { from: since.from } })
  }
  yield* register.end(id, appointment, undefined, act)
})

/**
 * Interrupts an office for some days of its term.
 *
 * @throws Conflict `OutsideTerm` when the days leave the term, `InterruptedTwice` when they meet another interruption
 */
export const interrupt = Effect.fn("Appointment.interrupt")(function* (
  id: PersonId,
  appointment: string,
  interruption: Period.Period & { readonly reason: string },
  act: Act
) {
  const register = yield* GuideRegister
  const office = yield* held(id, appointment)
  if (office !== undefined) {
    yield* inTerm(office, { from: interruption.from, to: interruption.to ?? interruption.from })
    if (office.interruptions.some((other) => Period.overlap(other, interruption))) {
      return yield* new Conflict({ reason: "InterruptedTwice", details: { from: interruption.from } })
    }
  }
  return yield* register.interrupt(id, appointment, interruption, act)
})

/**
 * Ends an interruption on its last day, or withdraws it where no day is given.
 *
 * @throws Conflict `OutsideTerm` when the day lies before the interruption begins, or outside the term,
 * `InterruptedTwice` when the interruption would reach into the next one
 */
export const resume = Effect.fn("Appointment.resume")(function* (
  id: PersonId,
  appointment: string,
  interruption: string,
  lastDay: CivilDate | undefined,
  act: Act
) {
  const register = yield* GuideRegister
  const office = yield* held(id, appointment)
  const span = office?.interruptions.find((each) => each.id === interruption)
  if (office !== undefined && span !== undefined && lastDay !== undefined) {
    if (lastDay < span.from) return yield* new Conflict({ reason: "OutsideTerm", details: { from: span.from, to: "" } })
    yield* inTerm(office, { from: lastDay, to: lastDay })
    const days = { from: span.from, to: lastDay }
    const next = office.interruptions.find((each) => each !== span && Period.overlap(each, days))
    if (next !== undefined) return yield* new Conflict({ reason: "InterruptedTwice", details: { from: next.from } })
  }
  yield* register.resume(id, appointment, interruption, lastDay, act)
})

const inTerm = (office: Appointment, days: Period.Period) =>
  Period.covers(period(office), days)
    ? Effect.void
    : Effect.fail(new Conflict({ reason: "OutsideTerm", details: { from: office.from, to: office.to ?? "" } }))
