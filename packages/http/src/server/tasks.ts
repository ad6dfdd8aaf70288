/** What the office should do, computed from what is recorded: nobody keeps a list, and what is done vanishes by itself. */
import {
  Allowance,
  Appointment,
  CivilDate,
  Money,
  Month,
  type Office,
  Period,
  type Programme,
  Supervision
} from "@lotsenwerk/domain"
import type { OfficeDay, OfficeTask } from "../contract/index.ts"
import { type CourseDesk, courseTasks } from "./courseTasks.ts"

/** Everything that a day is computed from. */
export interface Desk {
  readonly programme: Programme.Programme
  readonly settings: Programme.Settings
  readonly persons: ReadonlyArray<Appointment.Person>
  /** Who has an account, and since when. */
  readonly accounts: ReadonlyMap<Appointment.PersonId, Office.Instant>
  readonly sessions: ReadonlyArray<Supervision.SupervisionSession>
  readonly runs: ReadonlyArray<Allowance.RunSummary>
  readonly due: ReadonlyArray<Month.Month>
  readonly missingSettings: ReadonlyArray<string>
  readonly claims: ReadonlyArray<Allowance.Claim>
  readonly paid: ReadonlyArray<Allowance.Payment>
  readonly courses: ReadonlyArray<CourseDesk>
  readonly today: CivilDate.CivilDate
}

/** An interest is answered within so many days. @unit days @source setting of this software, not law */
const answerWithin = 5

/** The end of a term is told so many days before. @unit days @source setting of this software, not law */
const termNotice = 60

type Draft = Omit<OfficeTask, "group">

/** Where a task with its day belongs. */
const group = ({ kind, due }: Draft, today: CivilDate.CivilDate): OfficeTask["group"] => {
  if (kind === "RunWaits") return "waiting"
  if (due === undefined || due === today) return "today"
  if (due < today) return "overdue"
  return due <= CivilDate.plusDays(today, 7) ? "week" : "later"
}

const applicants = ({ persons, programme, today }: Desk): ReadonlyArray<Draft> =>
  persons
    .filter((person) => Appointment.stage(person, today) === "applicant")
    .map((person): Draft => {
      const subject = { subject: person.id, name: person.name }
      // Who left no address is answered by telephone: the talk is the answer.
      const isAnswered =
        person.answeredAt !== undefined || person.papers.some(({ paper }) => paper._tag === "Interview")
      if (!isAnswered) {
        const received = CivilDate.of(person.receivedAt.slice(0, 10))
        const due = CivilDate.plusDays(received, answerWithin)
        return { kind: "AnswerInterest", due, ...subject, facts: { receivedOn: received } }
      }
      const term = Appointment.proposedTerm(programme, today)
      const explained = Appointment.explain(Appointment.day(programme, today), person, term)
      const missing = Appointment.blockers(explained).map(({ condition }) => condition)
      return missing.length > 0
        ? {
            kind: "CompletePapers",
            due: CivilDate.plusDays(today, 14),
            ...subject,
            facts: { missing: missing.join(",") }
          }
        : { kind: "ReadyToAppoint", due: CivilDate.plusDays(today, 7), ...subject, facts: { from: today } }
    })

const guides = ({ persons, accounts, paid, today }: Desk): ReadonlyArray<Draft> =>
  persons.flatMap((person): ReadonlyArray<Draft> => {
    const stage = Appointment.stage(person, today)
    const own = paid.filter((payment) => payment.person === person.id)
    const account = Allowance.accountState(accounts.get(person.id), own)
    const task = { due: today, subject: person.id, name: person.name }
    // Whoever has left may still be owed the month that came back.
    if (account === "returned") {
      const last = own.findLast(({ returned }) => returned !== undefined)
      const facts = last?.returned === undefined ? {} : { month: last.month, on: last.returned.on }
      return [{ kind: "RenewAccount", ...task, facts }]
    }
    if (stage !== "guide" && stage !== "interrupted") return []
    return account === "missing" ? [{ kind: "RecordAccount", ...task, facts: {} }] : []
  })

/** Terms that end soon and have no next one, one task for each last day. */
const terms = ({ persons, today }: Desk): ReadonlyArray<Draft> => {
  const ending = persons.flatMap(({ appointments }) => {
    const current = appointments.find((office) => Period.includes(Appointment.period(office), today))
    const next = appointments.some(({ from }) => today < from)
    return current?.to === undefined || current.ending !== undefined || next ? [] : [current.to]
  })
  return [...Map.groupBy(ending, (day) => day)]
    .filter(([day]) => day <= CivilDate.plusDays(today, termNotice))
    .map(([day, all]) => ({ kind: "TermEnds", due: day, facts: { count: all.length, until: day } }))
}

const supervision = ({ programme, sessions, persons, today }: Desk): ReadonlyArray<Draft> => {
  const inOffice = persons
    .filter(({ appointments }) => appointments.some((office) => Period.includes(Appointment.period(office), today)))
    .map(({ id, appointments }) => ({ id, services: Appointment.servicesOf(appointments) }))
  const law = Supervision.day("supervision", programme.supervision, today, today)
  const standing = Supervision.standing(law, sessions, inOffice)
  const { year, due, owed, held, owedBy } = standing
  const unnoted = sessions.filter(({ on, attended }) => on < today && attended.length === 0)
  return [
    ...(owed === undefined || owed === 0 || due === undefined
      ? []
      : [{ kind: "OfferSupervision" as const, due: owedBy, facts: { year, perYear: due, owed, held } }]),
    ...unnoted.map(({ id, on, kind, place }): Draft => {
      return { kind: "NoteAttendance", due: on, subject: id, facts: { on, kind, place } }
    })
  ]
}

/** What is next with a claim: to decide it, after the answer that was asked for, or to look for what was demanded. */
const claimTask = (claim: Allowance.Claim, today: CivilDate.CivilDate): Draft => {
  const { id: subject, name, month, steps } = claim
  const awaited = Allowance.nextInstalment(claim)
  if (awaited !== undefined) {
    const { due, cents } = awaited
    return { kind: "AwaitRepayment", due, subject, name, facts: { month, cents, on: due } }
  }
  const last = steps.at(-1)?.step
  const due = last?._tag === "Heard" ? last.answerBy : CivilDate.plusDays(today, 7)
  return { kind: "DecideClaim", due, subject, name, facts: { month, cents: Allowance.leftOf(claim) } }
}

const money = ({ due, runs, claims, today }: Desk): ReadonlyArray<Draft> => [
  ...due.map(
    (month): Draft => ({ kind: "PrepareRun", due: CivilDate.plusDays(Month.last(month), 10), facts: { month } })
  ),
  ...runs.flatMap(({ id, month, state, cents, prepared, findings, terms, executed }): ReadonlyArray<Draft> => {
    const facts = { month, cents, by: prepared.by.name }
    if (state === "released" && terms !== undefined && executed === undefined && terms.executionOn <= today)
      return [
        { kind: "NoteExecution", due: terms.executionOn, subject: id, facts: { ...facts, on: terms.executionOn } }
      ]
    if (state === "draft")
      return [
        {
          kind: findings?.factual ? "ReleaseRun" : "ConfirmRun",
          due: CivilDate.of(prepared.at.slice(0, 10)),
          subject: id,
          facts
        }
      ]
    return state === "returned" ? [{ kind: "RunReturned", due: today, subject: id, facts }] : []
  }),
  ...claims.filter(({ state }) => state === "open").map((claim) => claimTask(claim, today))
]

const order: ReadonlyArray<OfficeTask["group"]> = ["overdue", "today", "week", "later", "waiting"]

/** The day of a role: what it can do is a task, what it waits for is named last. */
export const dayOf = (desk: Desk, role: "coordinator" | "approver" | "auditor"): OfficeDay => {
  const { today, persons, claims, paid } = desk
  const all: ReadonlyArray<Draft> = [
    ...(desk.missingSettings.length > 0 && desk.due.length > 0
      ? [{ kind: "CompleteSettings" as const, facts: { missing: desk.missingSettings.join(",") } }]
      : []),
    ...applicants(desk),
    ...guides(desk),
    ...terms(desk),
    ...courseTasks(desk.programme, desk.courses, today),
    ...supervision(desk),
    ...money(desk)
  ]
  const mine = all.flatMap((task): ReadonlyArray<Draft> => {
    if (task.kind === "ReleaseRun") return role === "approver" ? [task] : [{ ...task, kind: "RunWaits" }]
    return role === "coordinator" ? [task] : []
  })
  const tasks = mine
    .map((task): OfficeTask => ({ ...task, group: group(task, today) }))
    .sort(
      (one, other) =>
        order.indexOf(one.group) - order.indexOf(other.group) || ((one.due ?? today) < (other.due ?? today) ? -1 : 1)
    )
  const year = today.slice(0, 4)
  const stageCount = (...stages: ReadonlyArray<Appointment.Stage>) =>
    persons.filter((person) => stages.includes(Appointment.stage(person, today))).length
  return {
    today,
    tasks,
    guides: stageCount("guide", "interrupted"),
    applicants: stageCount("applicant"),
    paidThisYearCents: Money.sum(
      paid.filter(({ month, returned }) => month.startsWith(year) && returned === undefined).map(({ cents }) => cents)
    ),
    openClaimsCents: Money.sum(claims.map(Allowance.leftOf))
  }
}
