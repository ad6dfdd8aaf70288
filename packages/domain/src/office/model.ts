/** The office at whose desk everything happens: one municipality, one person acting, one moment. */
import * as Schema from "effect/Schema"

/** The name of a municipality in addresses: `landkreis-harz`. @term Kommune, Landkreis, kreisfreie Stadt */
export const Municipality = Schema.String.check(Schema.isPattern(/^[a-z][a-z0-9-]{1,62}$/)).pipe(
  Schema.brand("Municipality")
)
export type Municipality = typeof Municipality.Type

/** A moment, written in ISO 8601 in UTC. */
export const Instant = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)).pipe(
  Schema.brand("Instant")
)
export type Instant = typeof Instant.Type

/** Who acts and when: stands in the journal beside what was done. */
export interface Act {
  /** The member of staff, or none for the software itself and for the public form. */
  readonly by?: { readonly id: string; readonly name: string }
  readonly at: Instant
}

/**
 * A line in the record of a person, a run or a municipality; never changed, never deleted by itself.
 *
 * `what` names the event (`PaperRecorded`), `details` holds plain values to show beside it, never an IBAN in full.
 *
 * @term Verlauf
 */
export const JournalEntry = Schema.Struct({
  id: Schema.String,
  at: Instant,
  by: Schema.optionalKey(Schema.String),
  subject: Schema.Struct({
    kind: Schema.Literals(["person", "run", "session", "course", "municipality"]),
    id: Schema.String
  }),
  what: Schema.NonEmptyString,
  details: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number, Schema.Boolean]))
})
export interface JournalEntry extends Schema.Schema.Type<typeof JournalEntry> {}
export type NewJournalEntry = Omit<JournalEntry, "id" | "at" | "by">

/** The answer once given for a key: the same request gets it again, word for word. */
export interface Receipt {
  /** What was asked, as a digest of method, address and body. */
  readonly request: string
  readonly status: number
  readonly body: string
}
