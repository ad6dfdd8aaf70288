/** Where runs, payments, claims and accounts are kept. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { PersonId } from "../appointment/index.ts"
import type { CivilDate } from "../CivilDate.ts"
import type { Month } from "../Month.ts"
import type { Act, Conflict, Instant, NotFound } from "../office/index.ts"
import type { Claim, ClaimStep } from "./claim/model.ts"
import type { Excess } from "./draft.ts"
import type {
  BankAccount,
  Finding,
  FindingName,
  MaskedAccount,
  OrderTerms,
  PaidLine,
  Payment,
  PaymentReturn,
  Run,
  RunLine,
  RunSummary
} from "./run.ts"

/** The accounts of one municipality's guides, encrypted where they are kept. Use inside `Office.within`. */
export class AccountBook extends Context.Service<
  AccountBook,
  {
    readonly record: (person: PersonId, account: BankAccount, act: Act) => Effect.Effect<void, NotFound>
    readonly masked: (person: PersonId) => Effect.Effect<MaskedAccount | undefined>
    /** The accounts in full, for an order; whoever calls this leaves a note in the journal. */
    readonly reveal: (persons: ReadonlyArray<PersonId>) => Effect.Effect<ReadonlyMap<PersonId, BankAccount>>
    /** Who has an account, and when it was recorded. */
    readonly holders: () => Effect.Effect<ReadonlyMap<PersonId, Instant>>
  }
>()("@lotsenwerk/domain/AccountBook") {}

/** A payment line as it was ordered, with the account it went to; its reasons stand in the run. */
export interface OrderedPayment {
  readonly line: PaidLine
  readonly account: BankAccount
  /** `LO-2026-10-1-001` */
  readonly reference: string
}

/**
 * The runs of one municipality. It appends: a released run is never changed. Use inside `Office.within`.
 *
 * @term Zahlungsverlauf
 */
export class AllowanceLedger extends Context.Service<
  AllowanceLedger,
  {
    /** Takes the ledger for this work alone until it ends: sums are read and written by one at a time. */
    readonly exclusively: () => Effect.Effect<void>
    readonly runs: () => Effect.Effect<ReadonlyArray<RunSummary>>
    readonly find: (id: string) => Effect.Effect<Run, NotFound>
    /** Keeps a new draft; a month has one run that is not discarded. `MonthHasRun` otherwise. */
    readonly draft: (
      month: Month,
      lines: ReadonlyArray<RunLine>,
      programmeVersion: number,
      act: Act
    ) => Effect.Effect<string, Conflict>
    /** Replaces the lines of a draft, or of a returned run, which becomes a draft again; findings are voided. */
    readonly redraft: (
      id: string,
      lines: ReadonlyArray<RunLine>,
      programmeVersion: number,
      act: Act
    ) => Effect.Effect<void, NotFound | Conflict>
    /** Keeps a finding on a draft; the same one by the same person once more changes nothing. */
    readonly confirm: (
      id: string,
      name: FindingName,
      finding: Pick<Finding, "role" | "programmeVersion">,
      act: Act
    ) => Effect.Effect<void, NotFound | Conflict>
    readonly giveBack: (id: string, reason: string, act: Act) => Effect.Effect<void, NotFound | Conflict>
    readonly discard: (id: string, act: Act) => Effect.Effect<void, NotFound | Conflict>
    /** Closes a draft for ever, with the accounts and terms of the day. `FindingsMissing` without both findings by two people at least, the releasing one included. */
    readonly release: (
      id: string,
      payments: ReadonlyArray<OrderedPayment>,
      terms: OrderTerms,
      act: Act
    ) => Effect.Effect<void, NotFound | Conflict>
    /** The payments of a released run, in the order of the list. */
    readonly ordered: (id: string) => Effect.Effect<ReadonlyArray<OrderedPayment>, NotFound>
    /** All payments of released runs, of one person or of all, each with its return if it came back. */
    readonly payments: (person?: PersonId) => Effect.Effect<ReadonlyArray<Payment>>
    /** Notes the day on which the cash office paid a released run; the latest note counts. */
    readonly execute: (id: string, on: CivilDate, act: Act) => Effect.Effect<void, NotFound | Conflict>
    /** Notes that a payment came back. `ReturnedAlready` when it has before. */
    readonly noteReturn: (
      id: string,
      reference: string,
      returned: Pick<PaymentReturn, "on" | "reason" | "note">,
      act: Act
    ) => Effect.Effect<void, NotFound | Conflict>
    /** Takes such a note back. `NotReturned` when there is none. */
    readonly undoReturn: (id: string, reference: string, act: Act) => Effect.Effect<void, NotFound | Conflict>
    readonly claims: (person?: PersonId) => Effect.Effect<ReadonlyArray<Claim>>
    readonly openClaim: (excess: Excess, act: Act) => Effect.Effect<string>
    /** Adds a step to a claim, for ever, for whoever has taken the ledger; a conflict of `claimConflict` where it cannot be taken. */
    readonly noteClaim: (id: string, step: ClaimStep, act: Act) => Effect.Effect<void, NotFound | Conflict>
  }
>()("@lotsenwerk/domain/AllowanceLedger") {}

/** A released run as the cash office's and the bank's programs read it. */
export interface PaymentFiles {
  /** Names that are written differently in the bank's file, each once. */
  readonly rewritten: (
    names: ReadonlyArray<string>
  ) => ReadonlyArray<{ readonly name: string; readonly written: string }>
  /** The list as CSV. */
  readonly list: (payments: ReadonlyArray<OrderedPayment>) => string
  /** The order as pain.001.001.09; a conflict `FileRefused` names what the format does not allow. */
  readonly transfer: (order: {
    readonly run: Run
    readonly terms: OrderTerms
    readonly payments: ReadonlyArray<OrderedPayment>
  }) => Effect.Effect<string, Conflict>
}

/** Writes the files of a released run. @term Zahlungsdatei, Empfängerliste */
export class PaymentWriter extends Context.Service<PaymentWriter, PaymentFiles>()("@lotsenwerk/domain/PaymentWriter") {}

/** A released run as the order that lies before the cash office. */
export interface OrderPaper {
  readonly run: Run & Required<Pick<Run, "released" | "terms">>
  /** In the order of the list. */
  readonly payments: ReadonlyArray<OrderedPayment>
  /** The day of the order in Germany. @term Tag der Anordnung */
  readonly orderedOn: CivilDate
  /** "Landkreis Harz", its office, and who pays for it. */
  readonly issuer: { readonly body: string; readonly office: string; readonly cashOffice: string }
  /** A digest of the list, to compare paper and file. */
  readonly checksum: string
  /** Whether it belongs to a demo, so that nobody takes it for a real one. */
  readonly isSample: boolean
}

/**
 * Writes an order with its list as a document to be kept: the same order gives the same bytes.
 *
 * @term Sammelanordnung
 * @throws Conflict `OrderRefused` for words that no paper holds
 */
export class OrderWriter extends Context.Service<
  OrderWriter,
  { readonly write: (paper: OrderPaper) => Effect.Effect<Uint8Array, Conflict> }
>()("@lotsenwerk/domain/OrderWriter") {}
