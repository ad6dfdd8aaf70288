/** Supervision: what the office still owes, who was not reached, who came. */
import { Appointment, CivilDate, type Decision, Office, Period, Supervision, Trace } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { AnyEndpoint, contract } from "../../contract/index.ts"
import type { Call, Handlers } from "../desk.ts"
import { programmeOf } from "./programme.ts"

/** Those in office on some day of a span, by name. */
const inOffice = (persons: ReadonlyArray<Appointment.Person>, span: Period.Period) =>
  persons
    .filter(({ appointments }) => appointments.some((office) => Period.overlap(Appointment.period(office), span)))
    .map(({ id, name, appointments }) => ({ id, name, services: Appointment.servicesOf(appointments) }))

const named = (guides: ReturnType<typeof inOffice>) => guides.map(({ id, name }) => ({ id, name }))

/** How a year stands, asked on a day of it; a year that is over is asked on its last day. */
const yearOf = Effect.fn("Supervision.yearOf")(function* (
  call: Pick<Call<AnyEndpoint>, "params" | "today">,
  year: number
) {
  const programme = yield* programmeOf(call)
  const sessions = yield* (yield* Supervision.SupervisionDiary).inYear(year)
  const persons = yield* (yield* Appointment.GuideRegister).all()
  const ends = CivilDate.of(`${year}-12-31`)
  const on = CivilDate.year(call.today) === year ? call.today : ends
  const guides = inOffice(persons, Period.of(`${year}-01-01`, ends))
  const now = inOffice(persons, { from: on, to: on })
  const law = Supervision.day("supervision", programme.supervision, on, call.today)
  const standing = Supervision.standing(law, sessions, now)
  const those = (ids: ReadonlyArray<Appointment.PersonId>) => named(now.filter(({ id }) => ids.includes(id)))
  const explained: Decision.Explained<number, string, object> = Supervision.explain(
    law,
    Supervision.officeFile(sessions)
  )
  return {
    ...standing,
    notReached: those(standing.notReached),
    incomplete: those(standing.incomplete),
    overdue: those(standing.overdue),
    guides: named(guides),
    sessions,
    explained: { trace: Trace.of(programme, on, explained), blockers: [] }
  }
})

const note = (what: string, id: string, details: Office.JournalEntry["details"], act: Office.Act) =>
  Effect.flatMap(Office.Journal, (journal) => journal.record(act, { subject: { kind: "session", id }, what, details }))

export const supervision: Handlers<typeof contract.supervision> = {
  year: (call) => {
    const year = Number(call.params.year)
    return Number.isInteger(year) && 2000 <= year && year <= 2999
      ? yearOf(call, year)
      : Effect.fail(new Office.NotFound({ kind: "session", id: call.params.year ?? "" }))
  },
  add: ({ body, act }) =>
    Effect.gen(function* () {
      const id = yield* (yield* Supervision.SupervisionDiary).add(body, act)
      yield* note("SessionAdded", id, { on: body.on, kind: body.kind }, act)
      return { id }
    }),
  show: ({ params }) =>
    Effect.gen(function* () {
      const session = yield* (yield* Supervision.SupervisionDiary).find(params.session ?? "")
      const persons = yield* (yield* Appointment.GuideRegister).all()
      return { session, guides: named(inOffice(persons, { from: session.on, to: session.on })) }
    }),
  noteAttendance: ({ params, body, act }) =>
    Effect.gen(function* () {
      const id = params.session ?? ""
      const attended = new Set(body.attended)
      const known = new Set((yield* (yield* Appointment.GuideRegister).all()).map((person) => person.id))
      const stranger = [...attended].find((person) => !known.has(person))
      if (stranger !== undefined) return yield* new Office.NotFound({ kind: "person", id: stranger })
      yield* (yield* Supervision.SupervisionDiary).noteAttendance(id, [...attended], act)
      yield* note("AttendanceNoted", id, { count: attended.size }, act)
      return {}
    }),
  withdraw: ({ params, act }) =>
    Effect.gen(function* () {
      const id = params.session ?? ""
      yield* (yield* Supervision.SupervisionDiary).withdraw(id, act)
      yield* note("SessionWithdrawn", id, {}, act)
      return {}
    })
}
