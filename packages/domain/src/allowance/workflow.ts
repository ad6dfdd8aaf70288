/** Load, decide, record: how a month's money is drafted, released and corrected. */
import * as Effect from "effect/Effect"
import * as Appointment from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type Act, Conflict, type Instant } from "../office/index.ts"
import { takenOff, waivedIn } from "./claim/claim.ts"
import type { Claim } from "./claim/model.ts"
import {
  type AccountState,
  draft,
  excesses,
  type GuideAccount,
  outline,
  type PayingProgramme,
  type Span
} from "./draft.ts"
import { AccountBook, AllowanceLedger, type OrderedPayment } from "./ports.ts"
import { type FindingName, type OrderTerms, type Payment, paidLine, type Run, type RunLine } from "./run.ts"
import type { Settled } from "./settle.ts"
import { hindrances, refusal, type Signatory, type StepName } from "./steps.ts"

/** Sums by month: some that count, less others. */
const byMonth = (
  plus: ReadonlyArray<readonly [Month.Month, Money.Cents]>,
  minus: ReadonlyArray<readonly [Month.Month, Money.Cents]>
): Settled => {
  const sums = new Map<Month.Month, number>()
  for (const [month, cents] of plus) sums.set(month, (sums.get(month) ?? 0) + cents)
  for (const [month, cents] of minus) sums.set(month, (sums.get(month) ?? 0) - cents)
  return new Map([...sums].map(([month, cents]) => [month, Money.cents(cents)]))
}

/**
 * What was paid less what is claimed back, per month, whatever became of the claim; of one that lapsed only what had
 * come in, which is owed again. A payment that came back has paid nothing.
 *
 * @param payments of one person
 * @param claims against the same person
 */
export const settledOf = (payments: ReadonlyArray<Payment>, claims: ReadonlyArray<Claim>): Settled =>
  byMonth(
    payments.flatMap(({ month, cents, returned }) => (returned === undefined ? [[month, cents] as const] : [])),
    claims.map((claim) => [claim.month, takenOff(claim)] as const)
  )

/** What of the claims was waived, per month: money that stays with the guide. */
const waivedOf = (claims: ReadonlyArray<Claim>): Settled =>
  byMonth(
    claims.flatMap((claim) => (claim.state === "waived" ? [[claim.month, waivedIn(claim)] as const] : [])),
    []
  )

/** The months whose payment came back, each with its latest reference. */
const cameBackOf = (payments: ReadonlyArray<Payment>): ReadonlyMap<Month.Month, string> =>
  new Map(payments.flatMap(({ month, reference, returned }) => (returned === undefined ? [] : [[month, reference]])))

/**
 * What is known of a person's account: refused once a payment to it came back for its sake, until one is recorded after
 * that payment was ordered.
 *
 * @param recordedAt when the latest account was recorded, if there is one
 * @param payments the person's own
 */
export const accountState = (
  recordedAt: Instant | undefined,
  payments: ReadonlyArray<Pick<Payment, "returned" | "releasedAt">>
): AccountState => {
  if (recordedAt === undefined) return "missing"
  const refused = payments.some(
    ({ returned, releasedAt }) => returned !== undefined && returned.reason !== "other" && recordedAt <= releasedAt
  )
  return refused ? "returned" : "usable"
}

const accounts = Effect.fnUntraced(function* (persons: ReadonlyArray<Appointment.Person>) {
  const ledger = yield* AllowanceLedger
  const [payments, claims] = [yield* ledger.payments(), yield* ledger.claims()]
  const holders = yield* (yield* AccountBook).holders()
  const paid = Map.groupBy(payments, ({ person }) => person)
  const claimed = Map.groupBy(claims, ({ person }) => person)
  return persons
    .filter(({ appointments }) => appointments.length > 0)
    .map((person): GuideAccount => {
      const [own, against] = [paid.get(person.id) ?? [], claimed.get(person.id) ?? []]
      return {
        person,
        settled: settledOf(own, against),
        waived: waivedOf(against),
        account: accountState(holders.get(person.id), own),
        cameBack: cameBackOf(own)
      }
    })
})

/** The lines that a run would have today. */
export const preview = Effect.fn("Allowance.preview")(function* (programme: PayingProgramme, span: Span) {
  const persons = yield* (yield* Appointment.GuideRegister).all()
  return draft(programme, span, yield* accounts(persons))
})

/** The same lines without their reasons. */
const sketch = Effect.fn("Allowance.sketch")(function* (programme: PayingProgramme, span: Span) {
  const persons = yield* (yield* Appointment.GuideRegister).all()
  return outline(programme, span, yield* accounts(persons)).map(({ line }) => line)
})

/** Drafts the run of a month. @throws Conflict `MonthHasRun` when the month has one already */
export const prepare = Effect.fn("Allowance.prepare")(function* (programme: PayingProgramme, span: Span, act: Act) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const lines = yield* preview(programme, span)
  return yield* ledger.draft(span.month, lines, programme.version.number, act)
})

/** Drafts the lines of a run that is not released once more, with today's knowledge. */
export const refresh = Effect.fn("Allowance.refresh")(function* (
  programme: PayingProgramme,
  run: string,
  span: Span,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const lines = yield* preview(programme, span)
  yield* ledger.redraft(run, lines, programme.version.number, act)
})

/** What of two drafts a releasing person must not miss: who is paid what, and why not. */
const essence = (lines: ReadonlyArray<Omit<RunLine, "trace">>) =>
  JSON.stringify(
    lines
      .map(({ person, month, standing, cents, obstacles }) =>
        [person, month, standing, cents, obstacles.join()].join("|")
      )
      .sort()
  )

/**
 * Whether a fresh draft would differ, or an account was recorded since: then the steps were about something else, and an
 * account exchanged behind them would be seen by one person only.
 */
const isStale = Effect.fnUntraced(function* (programme: PayingProgramme, run: Run, span: Span) {
  if (essence(yield* sketch(programme, span)) !== essence(run.lines)) return true
  const recorded = yield* (yield* AccountBook).holders()
  return run.lines.some(
    ({ person, standing }) => standing === "payable" && run.prepared.at < (recorded.get(person) ?? "")
  )
})

const open = Effect.fnUntraced(function* (id: string) {
  const run = yield* (yield* AllowanceLedger).find(id)
  if (run.state !== "draft") return yield* new Conflict({ reason: "NotADraft", details: { state: run.state } })
  return run
})

/** Refuses a step with everything that stands in its way. */
const refuse = (run: Run, name: StepName, who: Signatory) => {
  const [first, ...others] = hindrances(run, name, who)
  return first === undefined ? Effect.void : Effect.fail(refusal(run, [first, ...others]))
}

/**
 * Confirms that a draft is right: in substance or in its sums.
 *
 * @throws Conflict `NotADraft`, a hindrance, `DraftStale` when a fresh draft would differ or an account was recorded since
 * @term Feststellung der sachlichen und rechnerischen Richtigkeit
 */
export const confirm = Effect.fn("Allowance.confirm")(function* (
  programme: PayingProgramme,
  id: string,
  name: FindingName,
  span: Span,
  who: Signatory,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const run = yield* open(id)
  yield* refuse(run, name, who)
  if (yield* isStale(programme, run, span)) {
    return yield* new Conflict({ reason: "DraftStale", details: { number: run.number } })
  }
  const { number: programmeVersion } = programme.version
  yield* ledger.confirm(id, name, { role: who.role, programmeVersion }, act)
})

/**
 * Releases a run: a second person, both findings, nothing changed since the draft, every payment with its account.
 *
 * @throws Conflict `NotADraft`, a hindrance, `DraftStale` when a fresh draft would differ or an account was recorded
 * since, `NothingToPay`
 * @term Anordnung
 * @source two people at least over findings and order: § 116 Abs. 3 KVG LSA, § 8 KomKBVO, read 2026-11-22
 */
export const release = Effect.fn("Allowance.release")(function* (
  programme: PayingProgramme,
  id: string,
  span: Span,
  terms: OrderTerms,
  who: Signatory,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const run = yield* open(id)
  yield* refuse(run, "order", who)
  const payable = run.lines.filter(({ standing }) => standing === "payable")
  // Revealed first, checked afterwards: an account exchanged in between is newer than the draft, and found out.
  const revealed = yield* (yield* AccountBook).reveal(payable.map(({ person }) => person))
  const payments = payable.flatMap((line, index): ReadonlyArray<OrderedPayment> => {
    const account = revealed.get(line.person)
    return account === undefined
      ? []
      : [{ line: paidLine(line), account, reference: `${run.number}-${String(index + 1).padStart(3, "0")}` }]
  })
  if (payments.length < payable.length || (yield* isStale(programme, run, span))) {
    return yield* new Conflict({ reason: "DraftStale", details: { number: run.number } })
  }
  if (payments.length === 0) return yield* new Conflict({ reason: "NothingToPay", details: { number: run.number } })
  yield* ledger.release(id, payments, terms, act)
})

/** The day on which a run is executed: the municipality's day of the next month, never before tomorrow, never a weekend. */
export const executionDay = (month: Month.Month, day: number, today: CivilDate.CivilDate): CivilDate.CivilDate => {
  const wanted = CivilDate.plusDays(Month.first(Month.plus(month, 1)), day - 1)
  return CivilDate.offWeekend(CivilDate.later(wanted, CivilDate.plusDays(today, 1)))
}

/**
 * Brings the claims against one person in line with what is known today: opens what was paid without ground, lets
 * lapse what turned out to be due after all, in every month from the span's first to the last one paid. Never touches
 * a payment.
 *
 * @term Rückforderung
 */
export const reconcile = Effect.fn("Allowance.reconcile")(function* (
  programme: PayingProgramme,
  id: Appointment.PersonId,
  span: Span,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const person = yield* (yield* Appointment.GuideRegister).find(id)
  const payments = yield* ledger.payments(id)
  const paidUntil = payments.reduce((last, { month }) => Month.later(last, month), span.month)
  const excessBeside = (claims: ReadonlyArray<Claim>) => {
    const decided = claims.filter(({ state }) => state !== "open")
    return excesses(programme, { ...span, month: paidUntil }, [{ person, settled: settledOf(payments, decided) }])
  }
  const before = yield* ledger.claims(id)
  const excess = excessBeside(before)
  for (const claim of before) {
    if (claim.state !== "open" || claim.month < span.since) continue
    if (excess.some(({ month, cents }) => month === claim.month && cents === claim.cents)) continue
    yield* ledger.noteClaim(claim.id, { _tag: "Lapsed" }, act)
  }
  // What came in for a claim that has lapsed is no longer claimed.
  const standing = yield* ledger.claims(id)
  for (const found of excessBeside(standing)) {
    const stands = standing.some(
      ({ state, month, cents }) => state === "open" && month === found.month && cents === found.cents
    )
    if (!stands) yield* ledger.openClaim(found, act)
  }
})
