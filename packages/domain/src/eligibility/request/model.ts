/** What is known of a person whose certificate of good conduct is to be asked for. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../../CivilDate.ts"

/** The facts about one request. None tells of which state a person is. */
export const RequestFile = Schema.Struct({
  /** Kept only where an age is asked elsewhere; else that the person is grown up says enough. @term Geburtsdatum */
  bornOn: Schema.optionalKey(CivilDate),
  /** That the person is of age, as seen or said. @term volljährig */
  isOfAge: Schema.optionalKey(Schema.Boolean),
  /** Whether the activity brings the person together with minors. */
  isWithMinors: Schema.optionalKey(Schema.Boolean),
  /** Whether the activity is voluntary and for an authority or a charitable body. @term ehrenamtlich */
  isVolunteering: Schema.optionalKey(Schema.Boolean)
})
export interface RequestFile extends Schema.Schema.Type<typeof RequestFile> {}
