/** The lines and claims that follow for a month, from rules, register and ledger. */
import * as Appointment from "../appointment/index.ts"
import type { CivilDate } from "../CivilDate.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Trace from "../Trace.ts"
import { type Entitlement, entitlement, type PayRules } from "./entitlement.ts"
import type { GuideFile } from "./model.ts"
import type { Obstacle, RunLine } from "./run.ts"
import { type Difference, type Settled, settle } from "./settle.ts"

/** What a draft needs to know of the programme. */
export interface PayingProgramme extends PayRules {
  readonly slug: string
  readonly version: { readonly number: number }
}

/** What the office noted beside the register: reports, hours and deployments, absences. */
export type Noted = Pick<GuideFile, "reportedMonths" | "activity" | "absences">

/** What is known of an account: none, one from which the last payment came back, or one that can be paid to. */
export type AccountState = "missing" | "returned" | "usable"

/** A person with what was settled so far and what is known of the account. */
export interface GuideAccount {
  readonly person: Appointment.Person
  readonly settled: Settled
  readonly waived: Settled
  readonly account: AccountState
  /** The months whose payment came back, each with its reference. */
  readonly cameBack?: ReadonlyMap<Month.Month, string>
  /** Absent: nothing is known of reports and absences. */
  readonly noted?: Noted
}

/** Money paid without ground that nobody has claimed back yet. */
export interface Excess {
  readonly person: Appointment.Person
  readonly month: Month.Month
  readonly cents: Money.Cents
  readonly trace: Trace.Trace
}

/** The file of a person as the question of the allowance reads it. */
export const guideFile = (
  { appointments }: Appointment.Person,
  decidedOn: CivilDate,
  noted: Noted = {}
): GuideFile => ({
  ...noted,
  services: appointments.map((appointment) => ({
    office: Appointment.period(appointment),
    interruptions: appointment.interruptions.map(({ from, to }) => (to === undefined ? { from } : { from, to }))
  })),
  decidedOn
})

/** The span that a run settles: from the ledger's first month to the month of the run. */
export interface Span {
  readonly since: Month.Month
  readonly month: Month.Month
  readonly decidedOn: CivilDate
}

const openMonths = (programme: PayingProgramme, { since, month }: Span): ReadonlyArray<Entitlement> =>
  Month.range(since, month).map((each) => entitlement(programme, each))

const traced = (programme: PayingProgramme, month: Entitlement, file: GuideFile): Trace.Trace =>
  Trace.of(programme, file.decidedOn ?? month.last, month.explain(file))

const obstaclesOf: Readonly<Record<AccountState, ReadonlyArray<Obstacle>>> = {
  missing: ["BankAccountMissing"],
  returned: ["BankAccountReturned"],
  usable: []
}

/** Whether a month is worth a line: the run's own for whoever was about, an earlier one only where money is owed. */
const deservesLine = ({ at, owed, decision }: Difference, last: Entitlement, file: GuideFile): boolean => {
  if (at.month === last.month) return isAbout(file, at)
  return owed > 0 || (decision._tag === "Undetermined" && isAbout(file, at))
}

/** In office in the month or in the one before it, so that an end shows once as a change. */
const isAbout = ({ services = [] }: GuideFile, month: Entitlement): boolean =>
  services.some(
    ({ office }) =>
      office.from <= month.last &&
      (office.to === undefined || Month.plus(month.month, -1) <= Month.containing(office.to))
  )

/** A line before its reasons are written down, which takes longer than to find it. */
export interface Outline {
  readonly line: Omit<RunLine, "trace">
  readonly at: Entitlement
  readonly file: GuideFile
}

/** The lines that a draft would have, without their reasons: enough to tell whether a draft is stale. */
export const outline = (
  programme: PayingProgramme,
  span: Span,
  guides: ReadonlyArray<GuideAccount>
): ReadonlyArray<Outline> => {
  const months = openMonths(programme, span)
  const last = months.at(-1)
  if (last === undefined) return []
  return guides.flatMap(({ person, settled, waived, account, cameBack, noted }) => {
    const file = guideFile(person, span.decidedOn, noted)
    return settle(months, file, settled, waived).flatMap((difference): ReadonlyArray<Outline> => {
      const { at } = difference
      if (!deservesLine(difference, last, file)) return []
      const obstacles = difference.owed > 0 ? obstaclesOf[account] : []
      const repeats = difference.owed > 0 ? cameBack?.get(at.month) : undefined
      const line = {
        person: person.id,
        name: person.name,
        month: at.month,
        kind: at.month === last.month ? ("regular" as const) : ("backPayment" as const),
        standing: standingOf(difference, obstacles),
        cents: difference.owed,
        obstacles,
        ...(repeats === undefined ? {} : { repeats })
      }
      return [{ line, at, file }]
    })
  })
}

/**
 * Drafts the lines of a run: the month itself and back-payments of earlier months, each with its decision.
 *
 * A month already settled in full pays nothing again: its line would be refused, and only the run's own month shows it.
 *
 * @term Entwurf des Zahllaufs
 */
export const draft = (
  programme: PayingProgramme,
  span: Span,
  guides: ReadonlyArray<GuideAccount>
): ReadonlyArray<RunLine> =>
  outline(programme, span, guides).map(({ line, at, file }) => ({ ...line, trace: traced(programme, at, file) }))

const standingOf = ({ decision, owed }: Difference, obstacles: ReadonlyArray<Obstacle>): RunLine["standing"] => {
  if (decision._tag === "Undetermined") return "open"
  if (owed === 0) return "refused"
  return obstacles.length > 0 ? "open" : "payable"
}

/** Finds what was paid without ground in the months of a span. @term Überzahlung */
export const excesses = (
  programme: PayingProgramme,
  span: Span,
  guides: ReadonlyArray<Pick<GuideAccount, "person" | "settled" | "noted">>
): ReadonlyArray<Excess> => {
  const months = openMonths(programme, span)
  return guides.flatMap(({ person, settled, noted }) => {
    const file = guideFile(person, span.decidedOn, noted)
    return settle(months, file, settled).flatMap(({ at, excess }) =>
      excess === 0 ? [] : [{ person, month: at.month, cents: excess, trace: traced(programme, at, file) }]
    )
  })
}

/** What a change of a person's offices does to a month that was already paid. */
export interface Consequence {
  readonly month: Month.Month
  readonly paid: Money.Cents
  readonly due: Money.Cents | undefined
}

/** Tells, for every paid month from a day on, what would be due now: the same, less, or not known. */
export const consequences = (
  programme: PayingProgramme,
  person: Appointment.Person,
  paid: Settled,
  from: CivilDate,
  decidedOn: CivilDate,
  noted: Noted = {}
): ReadonlyArray<Consequence> =>
  [...paid]
    .filter(([month, cents]) => Month.containing(from) <= month && cents > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, cents]) => {
      const decision = entitlement(programme, month).decide(guideFile(person, decidedOn, noted))
      const refused = decision._tag === "Refused" ? Money.nothing : undefined
      return { month, paid: cents, due: decision._tag === "Granted" ? decision.value : refused }
    })
