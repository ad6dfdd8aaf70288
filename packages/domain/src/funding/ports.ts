/** Where other costs and grants are kept, and who writes the proof of use. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CivilDate } from "../CivilDate.ts"
import type { Cents } from "../Money.ts"
import type { Act, Conflict, NotFound } from "../office/index.ts"
import type { NewExpense, NewGrant, RecordedExpense, RecordedGrant } from "./book.ts"
import type { YearFacts } from "./facts.ts"
import type { ProvedYear } from "./proved.ts"

/**
 * The expenses of one municipality beside its allowances, and its grants. An entry is never changed: what is wrong is
 * taken back and entered anew. Use inside `Office.within`.
 *
 * @term Haushaltsüberwachungsliste
 */
export class ExpenseBook extends Context.Service<
  ExpenseBook,
  {
    readonly add: (expense: NewExpense, act: Act) => Effect.Effect<string>
    readonly find: (id: string) => Effect.Effect<RecordedExpense, NotFound>
    /** Takes an expense back; it stays in the book and counts no more. */
    readonly takeBack: (id: string, act: Act) => Effect.Effect<void, NotFound>
    /** The expenses for the months of a year that stand, by month, those of a month in the order of entry. */
    readonly ofYear: (year: number) => Effect.Effect<ReadonlyArray<RecordedExpense>>
    /** The grant of a year; nothing while nobody has entered it. */
    readonly grant: (year: number) => Effect.Effect<RecordedGrant | undefined>
    /** Enters the grant of a year; the latest entry counts. */
    readonly setGrant: (year: number, grant: NewGrant, act: Act) => Effect.Effect<void>
  }
>()("@lotsenwerk/domain/ExpenseBook") {}

/** What a proof of use says: figures, counted facts, vouchers by their numbers; nobody is named. */
export interface ProofPaper {
  readonly proved: ProvedYear
  readonly facts: YearFacts
  readonly issuer: { readonly body: string; readonly office: string }
  /** To whom the use is proved; absent while no source is read. @term Bewilligungsbehörde */
  readonly grantingBody?: string
  /** Claims about months of the year that were repaid: not taken off, since no source read says how. */
  readonly repaid: { readonly claims: number; readonly cents: Cents }
  /** The day of the latest entry, or else the last of the year: the same books give the same bytes. */
  readonly asOf: CivilDate
  readonly isSample: boolean
}

/**
 * Writes the proof of use as a document to be kept and as a workbook: the same proof gives the same bytes.
 *
 * @term Verwendungsnachweis
 * @throws Conflict `ProofRefused` for words that no paper holds
 */
export class ProofWriter extends Context.Service<
  ProofWriter,
  {
    readonly document: (paper: ProofPaper) => Effect.Effect<Uint8Array, Conflict>
    readonly sheet: (paper: ProofPaper) => Effect.Effect<Uint8Array, Conflict>
  }
>()("@lotsenwerk/domain/ProofWriter") {}
