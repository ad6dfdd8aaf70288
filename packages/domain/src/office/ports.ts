/** What every slice with memory needs of the office. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { KeyReused, NotFound } from "./errors.ts"
import type { Act, Instant, JournalEntry, Municipality, NewJournalEntry, Receipt } from "./model.ts"

/** A municipality and how its programme is called in this house. */
export interface OfficeEntry {
  readonly municipality: Municipality
  readonly demo: boolean
}

/** Opens the desk of one municipality: all or nothing, and nothing of any other municipality. */
export class Office extends Context.Service<
  Office,
  {
    /** Runs work as one transaction under the key of one municipality; a failure undoes all of it. */
    readonly within: <A, E, R>(
      municipality: Municipality,
      work: Effect.Effect<A, E, R>
    ) => Effect.Effect<A, E | NotFound, R>
    /** The municipalities served here, by name; to visit them one by one. */
    readonly municipalities: () => Effect.Effect<ReadonlyArray<OfficeEntry>>
  }
>()("@lotsenwerk/domain/Office") {}

/** Writes the record and reads it back. Use inside `Office.within`. */
export class Journal extends Context.Service<
  Journal,
  {
    readonly record: (act: Act, entry: NewJournalEntry) => Effect.Effect<void>
    /** What was recorded about one subject, newest first. */
    readonly of: (subject: JournalEntry["subject"]) => Effect.Effect<ReadonlyArray<JournalEntry>>
  }
>()("@lotsenwerk/domain/Journal") {}

/** Keeps the answer of every write, so that asking twice does once. Use inside `Office.within`. */
export class Receipts extends Context.Service<
  Receipts,
  {
    /**
     * Takes a key for a request: none when it is new (and a second taker waits until the first has ended), the earlier
     * answer when the same request had one.
     */
    readonly take: (key: string, request: string) => Effect.Effect<Receipt | undefined, KeyReused>
    readonly keep: (key: string, receipt: Receipt, act: Act) => Effect.Effect<void>
  }
>()("@lotsenwerk/domain/Receipts") {}

/** Remembers words that count once: the solved puzzle of a form. Use inside `Office.within`. */
export class SpentWords extends Context.Service<
  SpentWords,
  {
    /** Spends a word until a moment after which nobody would accept it anyway. @returns whether it was still unspent */
    readonly spend: (word: string, until: Instant) => Effect.Effect<boolean>
  }
>()("@lotsenwerk/domain/SpentWords") {}
