/** An information sheet and the bodies it names. A fact not yet known is absent; `null` says: known to be none. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"

const day = Schema.optionalKey(Schema.NullOr(CivilDate))

/** A body where people find help, as a sheet names it; never a person. @term Anlaufstelle, Beratungsstelle */
export const ContactPoint = Schema.Struct({
  name: Schema.NonEmptyString,
  /** It said itself that what is written of it is right. */
  confirmedOn: day
})
export interface ContactPoint extends Schema.Schema.Type<typeof ContactPoint> {}

/** How current a sheet of the directory is known to be. @term Informationsblatt, Wegweiser */
export const DirectoryEntry = Schema.Struct({
  /** The office went through the whole sheet. */
  reviewedOn: day,
  points: Schema.optionalKey(Schema.Array(ContactPoint)),
  /** Changes that were reported and are not yet written in. */
  openChanges: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
})
export interface DirectoryEntry extends Schema.Schema.Type<typeof DirectoryEntry> {}
