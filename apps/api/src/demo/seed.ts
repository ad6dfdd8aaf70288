/** Fills an empty database with a demo: the same register, decisions and ledger that an office works with. */
import {
  Access,
  Allowance,
  Appointment,
  CivilDate,
  Month,
  Office,
  type Programme,
  Supervision
} from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import { accountNumber } from "./accountNumber.ts"
import { enterCosts } from "./costs.ts"
import { holdCourses } from "./courses.ts"
import { boerdeGuides, type DemoPerson, dorstenGuides, harzApplicants, harzGuides, staffNames } from "./people.ts"

type Municipality = Office.Municipality

/** What the demo makes of a municipality. */
interface Plan {
  readonly guides: ReadonlyArray<DemoPerson>
  readonly applicants: ReadonlyArray<DemoPerson>
}

const plans: Readonly<Record<string, Plan>> = {
  "landkreis-harz": { guides: harzGuides, applicants: harzApplicants },
  "landkreis-boerde": { guides: boerdeGuides, applicants: [] },
  "stadt-dorsten": { guides: dorstenGuides, applicants: [] }
}

/** The municipalities of the demo. */
export const demoMunicipalities = Object.keys(plans).map((slug) => slug as Municipality)

/** How many months before this one the demo's ledger begins; all but the last of them are paid. */
const monthsBack = 3

/** The settings of a demo municipality; the account is invented. */
export const demoSettings = (programme: Programme.Programme, today: CivilDate.CivilDate): Programme.Settings => ({
  mailbox: `integration@${programme.slug}.example`,
  phone: "03900 000-0100",
  debtorName: programme.organiser.body,
  debtorIban: accountNumber(9_000),
  executionDay: 7,
  budgetLine: "3.1.5.10.00 / 5429000 (Beispiel)",
  fileNumber: `50.4-IL/${CivilDate.year(today)}`,
  ledgerSince: Month.plus(Month.containing(today), -monthsBack)
})

const at = (day: CivilDate.CivilDate, time = "09:00:00"): Office.Instant => `${day}T${time}Z` as Office.Instant

const by = ({ id, name }: Access.Staff, day: CivilDate.CivilDate, time?: string): Office.Act => ({
  at: at(day, time),
  by: { id, name }
})

const contactOf = (name: string) => ({
  email: `${name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(" ", ".")}@personen.example`,
  phone: "03900 000-0199"
})

const tasksOf = ({ tasks }: Programme.Programme, { tasks: wanted }: DemoPerson) =>
  wanted.flatMap((index) => tasks[index % tasks.length]?.id ?? [])

const add = Effect.fnUntraced(function* (programme: Programme.Programme, person: DemoPerson, act: Office.Act) {
  const register = yield* Appointment.GuideRegister
  const offer = { tasks: tasksOf(programme, person), languages: person.languages }
  return yield* register.add({ name: person.name, contact: contactOf(person.name), offer }, act)
})

const note = (id: string, what: string, details: Office.JournalEntry["details"], act: Office.Act) =>
  Effect.flatMap(Office.Journal, (journal) => journal.record(act, { subject: { kind: "person", id }, what, details }))

const papersBefore = (day: CivilDate.CivilDate): ReadonlyArray<Appointment.Paper> => {
  const before = CivilDate.plusDays(day, -14)
  return [
    { _tag: "Interview", on: CivilDate.plusDays(day, -40) },
    { _tag: "BasicTraining", completedOn: CivilDate.plusDays(day, -20), provider: { _tag: "Own" } },
    { _tag: "CriminalRecord", issuedOn: CivilDate.plusDays(day, -30), inspectedOn: before },
    { _tag: "Consent", on: before },
    { _tag: "Confidentiality", on: before },
    { _tag: "Instruction", on: before }
  ]
}

/** The terms from the start of the ledger to today: one for each calendar year. */
const termsSince = (since: CivilDate.CivilDate, today: CivilDate.CivilDate) => {
  const years = Array.from(
    { length: CivilDate.year(today) - CivilDate.year(since) + 1 },
    (_, index) => CivilDate.year(since) + index
  )
  return years.map((year) => CivilDate.of(`${year}-01-01`))
}

const guide = Effect.fnUntraced(function* (
  programme: Programme.Programme,
  person: DemoPerson,
  number: number,
  since: CivilDate.CivilDate,
  today: CivilDate.CivilDate,
  coordinator: Access.Staff
) {
  const register = yield* Appointment.GuideRegister
  const starts = termsSince(since, today)
  const first = starts[0] ?? since
  const act = by(coordinator, CivilDate.plusDays(first, -14))
  const id = yield* add(programme, person, act)
  yield* note(id, "PersonAdded", {}, act)
  yield* register.markAnswered(id, act)
  for (const paper of papersBefore(first)) {
    const recorded = yield* register.recordPaper(id, paper, act)
    yield* note(id, "PaperRecorded", { kind: paper._tag, paper: recorded }, act)
  }
  for (const from of starts) {
    const term = Appointment.proposedTerm(programme, from)
    const { appointment = "" } = yield* Appointment.appoint(programme, id, term, from, act)
    yield* note(id, "Appointed", { from: term.from, to: term.to ?? "", appointment }, act)
    if (term.to === undefined) break
  }
  yield* (yield* Allowance.AccountBook).record(id, { holder: person.name, iban: accountNumber(number) }, act)
  return id
})

/** Runs of the months that are paid already: drafted by one, released by another, executed on their day. */
const payEarlierMonths = Effect.fnUntraced(function* (
  programme: Programme.Programme,
  settings: Programme.Settings,
  today: CivilDate.CivilDate,
  coordinator: Access.Staff,
  approver: Access.Staff
) {
  const last = Month.plus(Month.containing(today), -2)
  for (const month of Month.range(settings.ledgerSince, last)) {
    const next = Month.first(Month.plus(month, 1))
    const span = { since: settings.ledgerSince, month, decidedOn: next }
    const run = yield* Allowance.prepare(programme, span, by(coordinator, next))
    const terms: Allowance.OrderTerms = {
      debtorName: settings.debtorName ?? programme.organiser.body,
      debtorIban: settings.debtorIban ?? accountNumber(9_000),
      executionOn: Allowance.executionDay(month, settings.executionDay, next),
      budgetLine: settings.budgetLine ?? "",
      budgetYear: CivilDate.year(next),
      fileNumber: settings.fileNumber ?? ""
    }
    const [found, ordered] = [by(coordinator, next, "09:40:00"), by(approver, CivilDate.plusDays(next, 1), "13:20:00")]
    const signs = ({ id, role }: Access.Staff) => ({ id, role, isUninvolved: true })
    yield* Allowance.confirm(programme, run, "factual", span, signs(coordinator), found)
    yield* Allowance.confirm(programme, run, "arithmetical", span, signs(approver), ordered)
    yield* Allowance.release(programme, run, span, terms, signs(approver), ordered)
    if (terms.executionOn > today) continue
    yield* Allowance.execute(run, terms.executionOn, today, by(coordinator, CivilDate.plusDays(terms.executionOn, 1)))
  }
})

const holdSupervision = Effect.fnUntraced(function* (
  guides: ReadonlyArray<Appointment.PersonId>,
  today: CivilDate.CivilDate,
  coordinator: Access.Staff
) {
  const diary = yield* Supervision.SupervisionDiary
  const spring = CivilDate.of(`${CivilDate.year(today)}-05-21`)
  const on = spring < today ? spring : CivilDate.of(`${CivilDate.year(today) - 1}-11-18`)
  const place = "Halberstadt, Kreisverwaltung"
  const id = yield* diary.add(
    { on, kind: "group", place, organisation: "Beratungsstelle Harzblick (erfunden)" },
    by(coordinator, on)
  )
  yield* diary.noteAttendance(id, guides.slice(0, 13), by(coordinator, on))
})

/** Fills one municipality. Use inside `Office.within`. */
export const seed = Effect.fn("Demo.seed")(function* (
  programme: Programme.Programme,
  settings: Programme.Settings,
  today: CivilDate.CivilDate
) {
  const { guides, applicants } = plans[programme.slug] ?? { guides: [], applicants: [] }
  const staff = yield* Access.StaffList
  const address = (role: string) => `${role}@${programme.slug}.example`
  const members = {
    coordinator: yield* staff.add({
      name: staffNames.coordinator,
      email: address("koordination"),
      role: "coordinator"
    }),
    approver: yield* staff.add({ name: staffNames.approver, email: address("haushalt"), role: "approver" })
  }
  yield* staff.add({ name: staffNames.trainer, email: address("kursleitung"), role: "trainer" })
  yield* staff.add({ name: staffNames.auditor, email: address("pruefung"), role: "auditor" })
  const since = Month.first(settings.ledgerSince)
  const ids = yield* Effect.forEach(guides, (person, index) =>
    guide(programme, person, index + 1, since, today, members.coordinator)
  )
  const [first] = ids
  if (first !== undefined) yield* staff.add({ name: guides[0]?.name ?? "", role: "guide", person: first })
  for (const [index, person] of applicants.entries()) {
    const received = CivilDate.plusDays(today, -1 - 4 * index)
    const id = yield* add(programme, person, { at: at(received) })
    if (index === applicants.length - 1) {
      const register = yield* Appointment.GuideRegister
      const act = by(members.coordinator, CivilDate.plusDays(today, -6))
      yield* register.markAnswered(id, act)
      yield* register.recordPaper(id, { _tag: "Interview", on: CivilDate.plusDays(today, -5) }, act)
    }
  }
  yield* holdCourses(programme, today, members.coordinator)
  const pays = programme.allowance.model.some((version) => version.verification !== "open" && version.value !== "none")
  if (pays) yield* payEarlierMonths(programme, settings, today, members.coordinator, members.approver)
  if (programme.slug === "landkreis-harz") {
    yield* holdSupervision(ids, today, members.coordinator)
    yield* enterCosts(today, members.coordinator)
  }
})
