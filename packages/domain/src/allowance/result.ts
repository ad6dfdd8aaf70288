/** Load, decide, record: what became of a released run at the cash office. */
import * as Effect from "effect/Effect"
import * as CivilDate from "../CivilDate.ts"
import * as Money from "../Money.ts"
import type * as Month from "../Month.ts"
import { type Act, Conflict, NotFound } from "../office/index.ts"
import { takenOff } from "./claim/claim.ts"
import type { PayingProgramme, Span } from "./draft.ts"
import { AllowanceLedger } from "./ports.ts"
import type { Payment, PaymentReturn } from "./run.ts"
import { reconcile } from "./workflow.ts"

/** Money can be paid and can come back from the day of the release until today. */
const onPossibleDay = Effect.fnUntraced(function* (id: string, on: CivilDate.CivilDate, today: CivilDate.CivilDate) {
  const run = yield* (yield* AllowanceLedger).find(id)
  if (run.released === undefined) {
    return yield* new Conflict({ reason: "RunNotReleased", details: { state: run.state } })
  }
  const from = CivilDate.of(run.released.at.slice(0, 10))
  if (on < from || today < on) return yield* new Conflict({ reason: "DayNotPossible", details: { from, to: today } })
})

/**
 * Notes the day on which the cash office paid a run. The released run itself stays as it is; a later note replaces the
 * earlier one.
 *
 * @throws Conflict `RunNotReleased`, `DayNotPossible` for a day before the release or after today
 */
export const execute = Effect.fn("Allowance.execute")(function* (
  id: string,
  on: CivilDate.CivilDate,
  today: CivilDate.CivilDate,
  act: Act
) {
  yield* onPossibleDay(id, on, today)
  yield* (yield* AllowanceLedger).execute(id, on, act)
})

const paymentOf = Effect.fnUntraced(function* (id: string, reference: string) {
  const payments = yield* (yield* AllowanceLedger).payments()
  const payment = payments.find((each) => each.run === id && each.reference === reference)
  return payment ?? (yield* new NotFound({ kind: "payment", id: reference }))
})

/** The claim, decided or paid back in part, that would stand for money nobody had, if a payment came back. */
const decidedClaim = Effect.fnUntraced(function* ({ person, month, reference }: Payment) {
  const ledger = yield* AllowanceLedger
  const ofMonth = (entry: { readonly month: Month.Month }) => entry.month === month
  const claims = (yield* ledger.claims(person)).filter(
    (claim) => ofMonth(claim) && (claim.state === "waived" || 0 < claim.received)
  )
  const others = (yield* ledger.payments(person)).filter(
    (payment) => ofMonth(payment) && payment.reference !== reference && payment.returned === undefined
  )
  const had = Money.sum(others.map(({ cents }) => cents))
  return had < Money.sum(claims.map(takenOff)) ? claims.at(-1) : undefined
})

/** A payment by its run and its reference in the order. */
export interface OrderedReference {
  readonly run: string
  /** `LO-2026-10-1-001` */
  readonly reference: string
}

/**
 * Notes that a payment came back: its month is owed as before, and the next run offers it again. A claim for that month
 * lapses, since nothing was had.
 *
 * @throws Conflict `RunNotReleased`, `DayNotPossible`, `ReturnedAlready`, and `ReturnAfterClaim` when
 * somebody has decided on a claim for that very money: then it had arrived
 * @term Rückläufer
 */
export const noteReturn = Effect.fn("Allowance.noteReturn")(function* (
  programme: PayingProgramme,
  { run, reference }: OrderedReference,
  returned: Pick<PaymentReturn, "on" | "reason" | "note">,
  span: Span,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  yield* onPossibleDay(run, returned.on, span.decidedOn)
  const payment = yield* paymentOf(run, reference)
  const decided = yield* decidedClaim(payment)
  if (decided !== undefined) {
    return yield* new Conflict({ reason: "ReturnAfterClaim", details: { month: decided.month, state: decided.state } })
  }
  yield* ledger.noteReturn(run, reference, returned, act)
  yield* reconcile(programme, payment.person, span, act)
})

/**
 * Takes back the note that a payment came back: the money had arrived after all. What a later run has paid once more is
 * claimed back.
 *
 * @throws Conflict `NotReturned`
 */
export const undoReturn = Effect.fn("Allowance.undoReturn")(function* (
  programme: PayingProgramme,
  { run, reference }: OrderedReference,
  span: Span,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const { person } = yield* paymentOf(run, reference)
  yield* ledger.undoReturn(run, reference, act)
  yield* reconcile(programme, person, span, act)
})
