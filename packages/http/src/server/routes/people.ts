/** Applicants and guides: from the interest to the end of the office. */
import {
  Allowance,
  Appointment,
  CivilDate,
  Correspondence,
  Course,
  Iban,
  Letters,
  Month,
  Office,
  type Period,
  Programme,
  Supervision,
  Trace
} from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { AnyEndpoint, Consequences, contract, PersonEntry } from "../../contract/index.ts"
import type { Call, Handlers } from "../desk.ts"
import { Blocked, Invalid } from "../failure.ts"
import { answerLetter } from "../letters.ts"
import { lastMonth, municipalityOf, programmeOf, spanTo, staffOf } from "./programme.ts"

type Request = Pick<Call<AnyEndpoint>, "params" | "act" | "today">

const idOf = ({ params }: Pick<Request, "params">) => (params.person ?? "") as Appointment.PersonId

const note = (id: string, what: string, details: Office.JournalEntry["details"], act: Office.Act) =>
  Effect.flatMap(Office.Journal, (journal) => journal.record(act, { subject: { kind: "person", id }, what, details }))

const entryOf = (person: Appointment.Person, today: CivilDate.CivilDate): PersonEntry => {
  const office = person.appointments.map(Appointment.period).findLast(({ from }) => from <= today) ?? undefined
  return {
    id: person.id,
    name: person.name,
    stage: Appointment.stage(person, today),
    languages: person.offer.languages,
    ...(person.offer.otherLanguages === undefined ? {} : { otherLanguages: person.offer.otherLanguages }),
    tasks: person.offer.tasks,
    receivedAt: person.receivedAt,
    answered: person.answeredAt !== undefined,
    ...(office?.to === undefined ? {} : { until: office.to })
  }
}

const matches = (entry: PersonEntry, { stage, search }: { stage?: string; search?: string }) =>
  (stage === undefined || entry.stage === stage) &&
  (search === undefined ||
    search
      .split(/\s+/)
      .every((word) =>
        [entry.name, entry.otherLanguages ?? "", ...entry.languages].some((text) => Letters.isFoundIn(word, text))
      ))

const recordOf = Effect.fn("People.recordOf")(function* (id: Appointment.PersonId, today: CivilDate.CivilDate) {
  const person = yield* (yield* Appointment.GuideRegister).find(id)
  const ledger = yield* Allowance.AllowanceLedger
  const account = yield* (yield* Allowance.AccountBook).masked(id)
  const diary = yield* Supervision.SupervisionDiary
  const year = CivilDate.year(today)
  const sessions = [...(yield* diary.inYear(year - 1)), ...(yield* diary.inYear(year))]
  return {
    person,
    stage: Appointment.stage(person, today),
    ...(account === undefined ? {} : { account }),
    payments: (yield* ledger.payments(id)).map(({ person: _own, releasedAt: _then, ...payment }) => payment),
    claims: yield* ledger.claims(id),
    supervision: sessions
      .filter(({ attended }) => attended.includes(id))
      .map(({ id: session, on, kind, place }) => ({ id: session, on, kind, place })),
    journal: yield* (yield* Office.Journal).of({ kind: "person", id })
  }
})

/** Settles what a change of an office means for months already paid, and opens or drops claims. */
const settleChange = Effect.fn("People.settleChange")(function* (call: Request, programme: Programme.Programme) {
  const id = idOf(call)
  const span = yield* spanTo(lastMonth(call.today), call.today)
  yield* Allowance.reconcile(programme, id, span, call.act)
  const ledger = yield* Allowance.AllowanceLedger
  const person = yield* (yield* Appointment.GuideRegister).find(id)
  const paid = Allowance.settledOf(yield* ledger.payments(id), [])
  const months = Allowance.consequences(programme, person, paid, Month.first(span.since), call.today)
  const claims = (yield* ledger.claims(id)).filter(({ state }) => state === "open")
  return {
    months: months.map(({ month, paid: paidCents, due }) => ({
      month,
      paidCents,
      ...(due === undefined ? {} : { dueCents: due })
    })),
    claims
  } satisfies Consequences
})

/** Changes an office, notes it, and tells what follows for the money. */
const changeOffice = <A, E, R>(
  call: Request,
  what: string,
  details: Office.JournalEntry["details"],
  change: Effect.Effect<A, E, R>
) =>
  Effect.gen(function* () {
    const programme = yield* programmeOf(call)
    // One change of offices at a time: what is decided on the present terms must not be overtaken by another.
    yield* (yield* Allowance.AllowanceLedger).exclusively()
    const value = yield* change
    yield* note(idOf(call), what, details, call.act)
    return { value, consequences: yield* settleChange(call, programme) }
  })

const termOf = (programme: Programme.Programme, { from, to, role }: Appointment.Term): Appointment.Term => ({
  ...(to === undefined ? Appointment.proposedTerm(programme, from) : { from, to }),
  ...(role && { role })
})

const backwards = (term: Period.Period) =>
  term.to !== undefined && term.to < term.from
    ? Effect.fail(new Invalid({ fields: [{ pointer: "/to", reason: "EndBeforeStart", details: { from: term.from } }] }))
    : Effect.void

export const people: Handlers<typeof contract.people> = {
  list: ({ query, today }) =>
    Effect.map(
      Effect.flatMap(Appointment.GuideRegister, (register) => register.all()),
      (persons) => persons.map((person) => entryOf(person, today)).filter((entry) => matches(entry, query))
    ),
  add: ({ body, act }) =>
    Effect.gen(function* () {
      const id = yield* (yield* Appointment.GuideRegister).add(body, act)
      yield* note(id, "PersonAdded", {}, act)
      return { id }
    }),
  show: (call) => recordOf(idOf(call), call.today),
  me: (call) => recordOf((staffOf(call).person ?? "") as Appointment.PersonId, call.today),
  change: (call) =>
    Effect.gen(function* () {
      yield* (yield* Appointment.GuideRegister).change(idOf(call), call.body, call.act)
      yield* note(idOf(call), "PersonChanged", {}, call.act)
      return {}
    }),
  answer: (call) =>
    Effect.gen(function* () {
      const register = yield* Appointment.GuideRegister
      const person = yield* register.find(idOf(call))
      const programme = yield* programmeOf(call)
      if (person.contact.email === undefined) {
        return yield* new Office.Conflict({ reason: "NoMailAddress", details: { name: person.name } })
      }
      const letter = yield* answerLetter(programme, person.contact.email, call.body)
      yield* (yield* Correspondence.Outbox).post(letter, call.act, `answer/${person.id}/${call.act.at}`)
      yield* register.markAnswered(person.id, call.act)
      yield* note(person.id, "InterestAnswered", { subject: call.body.subject }, call.act)
      return {}
    }),
  close: (call) =>
    Effect.gen(function* () {
      const { closed } = call.body
      yield* (yield* Appointment.GuideRegister).close(idOf(call), closed, call.act)
      yield* note(idOf(call), closed ? "ApplicationClosed" : "ApplicationReopened", {}, call.act)
      return {}
    }),
  recordPaper: (call) =>
    Effect.gen(function* () {
      const id = yield* (yield* Appointment.GuideRegister).recordPaper(idOf(call), call.body, call.act)
      yield* note(idOf(call), "PaperRecorded", { kind: call.body._tag, paper: id }, call.act)
      return { id }
    }),
  recogniseCertificate: (call) =>
    Effect.gen(function* () {
      const code = Course.readCode(call.body.code)
      const unknown = new Office.NotFound({ kind: "certificate", id: call.body.code })
      if (code === undefined) return yield* unknown
      const found = yield* (yield* Course.CertificateRegister).check(code)
      if (Option.isNone(found) || !Course.isValid(found.value.certificate)) return yield* unknown
      const { municipality, certificate } = found.value
      const { completedOn } = certificate.content
      const { organiser } = yield* (yield* Programme.ProgrammeBook).find(municipality)
      const isOwn = municipality === municipalityOf(call)
      const provider = isOwn ? ({ _tag: "Own" } as const) : ({ _tag: "Recognised", from: organiser.body } as const)
      const paper = { _tag: "BasicTraining", completedOn, provider } as const
      const id = yield* (yield* Appointment.GuideRegister).recordPaper(idOf(call), paper, call.act)
      const details = { kind: paper._tag, paper: id, certificate: certificate.number }
      yield* note(idOf(call), "PaperRecorded", details, call.act)
      return { id, from: organiser.body, completedOn }
    }),
  withdrawPaper: (call) =>
    Effect.gen(function* () {
      const paper = call.params.paper ?? ""
      yield* (yield* Appointment.GuideRegister).withdrawPaper(idOf(call), paper, call.act)
      yield* note(idOf(call), "PaperWithdrawn", { paper }, call.act)
      return {}
    }),
  recordAccount: (call) =>
    Effect.gen(function* () {
      const parsed = Iban.parse(call.body.iban)
      if (Result.isFailure(parsed)) {
        const { _tag: reason, ...details } = parsed.failure
        return yield* new Invalid({ fields: [{ pointer: "/iban", reason: `Iban${reason}`, details }] })
      }
      const book = yield* Allowance.AccountBook
      yield* book.record(idOf(call), { holder: call.body.holder.trim(), iban: parsed.success }, call.act)
      const masked = yield* book.masked(idOf(call))
      if (masked === undefined) return yield* new Office.NotFound({ kind: "person", id: idOf(call) })
      yield* note(idOf(call), "AccountRecorded", { masked: masked.masked }, call.act)
      return masked
    }),
  readiness: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const person = yield* (yield* Appointment.GuideRegister).find(idOf(call))
      const term = termOf(programme, call.query)
      yield* backwards(term)
      const explained = Appointment.explain(Appointment.day(programme, term.from), person, term)
      return {
        trace: Trace.of(programme, call.today, explained),
        blockers: Appointment.blockers(explained).map(({ condition }) => condition),
        term
      }
    }),
  appoint: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const term = termOf(programme, call.body)
      yield* backwards(term)
      yield* (yield* Allowance.AllowanceLedger).exclusively()
      const { explained, appointment } = yield* Appointment.appoint(programme, idOf(call), term, call.today, call.act)
      if (appointment === undefined) {
        const stopped = Appointment.blockers(explained)
        const { grounds } = Trace.of(programme, call.today, { decision: explained.decision, grounds: stopped })
        return yield* new Blocked({ reason: "AppointmentBlocked", grounds })
      }
      yield* note(
        idOf(call),
        "Appointed",
        { from: term.from, to: term.to ?? "", role: term.role ?? "", appointment },
        call.act
      )
      return { id: appointment, ...(yield* settleChange(call, programme)) }
    }),
  withdrawAppointment: (call) =>
    Effect.gen(function* () {
      const id = call.params.appointment ?? ""
      const register = yield* Appointment.GuideRegister
      const change = register.withdrawAppointment(idOf(call), id, call.act)
      const { consequences } = yield* changeOffice(call, "AppointmentWithdrawn", { appointment: id }, change)
      return consequences
    }),
  end: (call) =>
    Effect.gen(function* () {
      const change = Appointment.end(idOf(call), call.params.appointment ?? "", call.body, call.act)
      const { lastDay, ground, revokedFor = "", reason } = call.body
      const details = { lastDay, ground, revokedFor, reason }
      const { consequences } = yield* changeOffice(call, "OfficeEnded", details, change)
      return consequences
    }),
  undoEnd: (call) =>
    Effect.gen(function* () {
      const change = Appointment.undoEnd(idOf(call), call.params.appointment ?? "", call.act)
      const { consequences } = yield* changeOffice(call, "OfficeEndUndone", {}, change)
      return consequences
    }),
  interrupt: (call) =>
    Effect.gen(function* () {
      const { from, to, reason } = call.body
      yield* backwards(call.body)
      const change = Appointment.interrupt(idOf(call), call.params.appointment ?? "", call.body, call.act)
      const details = { from, to: to ?? "", reason }
      const { value, consequences } = yield* changeOffice(call, "OfficeInterrupted", details, change)
      return { id: value, ...consequences }
    }),
  resume: (call) =>
    Effect.gen(function* () {
      const { appointment = "", interruption = "" } = call.params
      const { lastDay } = call.body
      const change = Appointment.resume(idOf(call), appointment, interruption, lastDay ?? undefined, call.act)
      const what = lastDay === null ? "InterruptionWithdrawn" : "OfficeResumed"
      const { consequences } = yield* changeOffice(call, what, { lastDay: lastDay ?? "" }, change)
      return consequences
    })
}
