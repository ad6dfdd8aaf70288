/** What a programme asks of a guide's training; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

/** The course before the appointment, and whose courses count. */
export const TrainingRules = Schema.Struct({
  /** A basic course was completed. @source the municipality's practice, docs/seeds.md */
  basicTraining: Dated.Dated(Schema.Literals(["required", "waived"])),
  /** Only own courses count, or those of others too. @source no source read says so: inferred */
  recognition: Dated.Dated(Schema.Literals(["ownOnly", "othersToo"]))
})
export interface TrainingRules extends Schema.Schema.Type<typeof TrainingRules> {}
