/** The payment run of a month: what is kept of it, from draft to release. */
import * as Schema from "effect/Schema"
import { Role } from "../access/index.ts"
import { PersonId } from "../appointment/index.ts"
import { CivilDate } from "../CivilDate.ts"
import { Cents, sum } from "../Money.ts"
import { Month } from "../Month.ts"
import { Instant } from "../office/index.ts"
import { Trace } from "../Trace.ts"

/** Why a sum that is due cannot leave yet: no account is known, or the last payment to the one known came back. */
export const Obstacle = Schema.Literals(["BankAccountMissing", "BankAccountReturned"])
export type Obstacle = typeof Obstacle.Type

/**
 * One line of a run: a person, a month, a decision with its reasons.
 *
 * `payable` leaves with the run; `open` is due or undetermined and waits; `refused` is not due. A line never carries a
 * negative amount.
 */
export const RunLine = Schema.Struct({
  person: PersonId,
  name: Schema.NonEmptyString,
  month: Month,
  /** `backPayment` settles a month before that of the run. @term Nachzahlung */
  kind: Schema.Literals(["regular", "backPayment"]),
  standing: Schema.Literals(["payable", "open", "refused"]),
  /** What is paid, or would be once the line is no longer open. @unit euro cents */
  cents: Cents,
  obstacles: Schema.Array(Obstacle),
  /** The reference of the payment that came back and that this line pays again. */
  repeats: Schema.optionalKey(Schema.String),
  trace: Trace
})
export interface RunLine extends Schema.Schema.Type<typeof RunLine> {}

/** A line as an order needs it: without its reasons, which stay with the run. */
export const PaidLine = Schema.Struct({
  person: RunLine.fields.person,
  name: RunLine.fields.name,
  month: RunLine.fields.month,
  kind: RunLine.fields.kind,
  cents: RunLine.fields.cents
})
export interface PaidLine extends Schema.Schema.Type<typeof PaidLine> {}

/** The part of a line that an order keeps. */
export const paidLine = ({ person, name, month, kind, cents }: PaidLine): PaidLine => ({
  person,
  name,
  month,
  kind,
  cents
})

/** A step of a run by a named person. */
export const RunStep = Schema.Struct({
  by: Schema.Struct({ id: Schema.String, name: Schema.String }),
  at: Instant
})
export interface RunStep extends Schema.Schema.Type<typeof RunStep> {}

/**
 * A finding before the order: `factual`, what is paid is owed; `arithmetical`, the sums are right.
 *
 * @term sachlich richtig, rechnerisch richtig
 * @source §§ 6 to 8 KomKBVO, § 116 Abs. 3 KVG LSA, read 2026-11-22
 */
export const FindingName = Schema.Literals(["factual", "arithmetical"])
export type FindingName = typeof FindingName.Type

/** A finding by a named person with the role of the day, by a version of the rules. @term Feststellung */
export const Finding = Schema.Struct({ ...RunStep.fields, role: Role, programmeVersion: Schema.Int })
export interface Finding extends Schema.Schema.Type<typeof Finding> {}

/** The findings that stand. */
export const Findings = Schema.Struct({
  factual: Schema.optionalKey(Finding),
  arithmetical: Schema.optionalKey(Finding)
})
export interface Findings extends Schema.Schema.Type<typeof Findings> {}

/** Who voided the findings that stood, and how: the lines were reckoned anew, or the run was given back. */
export const Voiding = Schema.Struct({ ...RunStep.fields, how: Schema.Literals(["reckonedAnew", "givenBack"]) })
export interface Voiding extends Schema.Schema.Type<typeof Voiding> {}

/** The municipality's settings for the hand-over, as they were when the run was released. @source § 8 Abs. 1 KomKBVO */
export const OrderTerms = Schema.Struct({
  debtorName: Schema.NonEmptyString,
  debtorIban: Schema.NonEmptyString,
  debtorBic: Schema.optionalKey(Schema.NonEmptyString),
  /** The day on which the bank executes. @term Fälligkeit */
  executionOn: CivilDate,
  /** Where the expense is booked in the budget. @term Buchungsstelle */
  budgetLine: Schema.NonEmptyString,
  budgetYear: Schema.Int,
  /** Under which the office files the order. @term Aktenzeichen */
  fileNumber: Schema.NonEmptyString
})
export interface OrderTerms extends Schema.Schema.Type<typeof OrderTerms> {}

/** The day on which the cash office really paid, reported by a named person. */
export const Execution = Schema.Struct({ ...RunStep.fields, on: CivilDate })
export interface Execution extends Schema.Schema.Type<typeof Execution> {}

/** The payments of one month, drafted by one person and released by another. @term Zahllauf */
export const Run = Schema.Struct({
  id: Schema.String,
  /** `LO-2026-10-1`: month and count of the month's runs. */
  number: Schema.NonEmptyString,
  month: Month,
  state: Schema.Literals(["draft", "returned", "released", "discarded"]),
  prepared: RunStep,
  returned: Schema.optionalKey(Schema.Struct({ ...RunStep.fields, reason: Schema.NonEmptyString })),
  /** Absent of runs that were released before findings were kept. */
  findings: Schema.optionalKey(Findings),
  /** The latest; absent while no finding was voided. */
  voided: Schema.optionalKey(Voiding),
  released: Schema.optionalKey(RunStep),
  terms: Schema.optionalKey(OrderTerms),
  /** When the cash office paid, as it reports; the latest report counts. Changes nothing of what was released. */
  executed: Schema.optionalKey(Execution),
  programmeVersion: Schema.Int,
  lines: Schema.Array(RunLine)
})
export interface Run extends Schema.Schema.Type<typeof Run> {}

/** A finding as it is told: without a role where none was kept. */
export const ToldFinding = Schema.Struct({ ...RunStep.fields, role: Schema.optionalKey(Role) })
export interface ToldFinding extends Schema.Schema.Type<typeof ToldFinding> {}

/**
 * Both findings of a released run. Before findings were kept, whoever prepared a run found its substance right, and
 * whoever released it its sums: the orders of that time say so, and go on saying so.
 */
export const findingsOf = ({
  findings,
  prepared,
  released
}: Pick<Run, "findings" | "prepared"> & { readonly released: RunStep }): {
  readonly factual: ToldFinding
  readonly arithmetical: ToldFinding
} => ({ factual: findings?.factual ?? prepared, arithmetical: findings?.arithmetical ?? released })

/** A run without its lines. */
export const RunSummary = Schema.Struct({
  id: Schema.String,
  number: Schema.NonEmptyString,
  month: Month,
  state: Run.fields.state,
  prepared: RunStep,
  findings: Schema.optionalKey(Findings),
  released: Schema.optionalKey(RunStep),
  terms: Schema.optionalKey(OrderTerms),
  executed: Schema.optionalKey(Execution),
  /** How many lines are paid, and their sum. */
  payments: Schema.Int,
  cents: Cents,
  open: Schema.Int
})
export interface RunSummary extends Schema.Schema.Type<typeof RunSummary> {}

/** Sums a run up without its lines. */
export const summaryOf = ({
  lines,
  returned: _reason,
  voided: _how,
  programmeVersion: _version,
  ...run
}: Run): RunSummary => {
  const payable = lines.filter(({ standing }) => standing === "payable")
  return {
    ...run,
    payments: payable.length,
    cents: sum(payable.map(({ cents }) => cents)),
    open: lines.filter(({ standing }) => standing === "open").length
  }
}

/**
 * Why the bank sent a payment back, as the cash office reports it. All but `other` mean that the account has to be
 * asked for again.
 *
 * @source ISO 20022 external codes AC01 (incorrect number), AC04 (closed), AC06 (blocked), the usual ones of a credit
 * transfer's return; `other` stands for every further one
 */
export const ReturnReason = Schema.Literals(["accountIncorrect", "accountClosed", "accountBlocked", "other"])
export type ReturnReason = typeof ReturnReason.Type

/**
 * A payment that came back: the money is with the municipality, and the month is owed as before.
 *
 * @term Rückläufer, Rücküberweisung
 */
export const PaymentReturn = Schema.Struct({
  /** The day on which the money was back with the cash office. */
  on: CivilDate,
  reason: ReturnReason,
  /** What the bank or the cash office wrote, in their words. */
  note: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxLength(400))),
  ...RunStep.fields
})
export interface PaymentReturn extends Schema.Schema.Type<typeof PaymentReturn> {}

/** A payment of a released run. */
export interface Payment {
  readonly run: string
  /** `LO-2026-10-1-001` */
  readonly reference: string
  readonly person: PersonId
  readonly month: Month
  readonly cents: Cents
  /** When the run was released, with the account of that moment. */
  readonly releasedAt: Instant
  /** Absent while nobody reported that it came back. */
  readonly returned?: PaymentReturn
}

/**
 * The account to which a guide is paid; the holder as at the bank, apart from the name shown.
 *
 * @term Bankverbindung
 */
export interface BankAccount {
  readonly holder: string
  readonly iban: string
}

/** An account as a screen may show it. */
export const MaskedAccount = Schema.Struct({
  holder: Schema.NonEmptyString,
  /** `DE•• … 4711` */
  masked: Schema.NonEmptyString,
  recordedAt: Instant
})
export interface MaskedAccount extends Schema.Schema.Type<typeof MaskedAccount> {}
