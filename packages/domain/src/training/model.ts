/** What a person's file tells about the basic training. Absent: not yet known. `null`: known to have none. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"

/**
 * Who held the course: this programme, or another one whose certificate the office recognises.
 *
 * `approvedOn`: when the office looked at the certificate and recognised it; `null`: it did not. Absent: not yet asked.
 */
export const Provider = Schema.Union([
  Schema.TaggedStruct("Own", {}),
  Schema.TaggedStruct("Recognised", {
    from: Schema.NonEmptyString,
    approvedOn: Schema.optionalKey(Schema.NullOr(CivilDate))
  })
])
export type Provider = typeof Provider.Type

/** A completed course. @term Basisqualifizierung */
export const BasicTraining = Schema.Struct({ completedOn: CivilDate, provider: Provider })
export interface BasicTraining extends Schema.Schema.Type<typeof BasicTraining> {}

/** The dated facts about one person's training. */
export const TrainingFile = Schema.Struct({ basicTraining: Schema.optionalKey(Schema.NullOr(BasicTraining)) })
export interface TrainingFile extends Schema.Schema.Type<typeof TrainingFile> {}
