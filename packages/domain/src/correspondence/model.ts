/** Letters by mail: a link and neutral words, never an IBAN, a paper's content or a client's matter. */
import * as Schema from "effect/Schema"
import { Instant } from "../office/index.ts"

/** A mail ready to go; plain text always. */
export const Letter = Schema.Struct({
  to: Schema.NonEmptyString,
  subject: Schema.NonEmptyString,
  text: Schema.NonEmptyString,
  /** Who is named as the sender beside the house's address: "Landkreis Harz". */
  from: Schema.NonEmptyString,
  replyTo: Schema.optionalKey(Schema.NonEmptyString),
  language: Schema.NonEmptyString
})
export interface Letter extends Schema.Schema.Type<typeof Letter> {}

/** A letter in the outbox and what has become of it. */
export const PostedLetter = Schema.Struct({
  ...Letter.fields,
  id: Schema.String,
  postedAt: Instant,
  sentAt: Schema.optionalKey(Instant),
  attempts: Schema.Int
})
export interface PostedLetter extends Schema.Schema.Type<typeof PostedLetter> {}
