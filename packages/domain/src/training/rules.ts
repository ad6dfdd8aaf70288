/** What a programme asks of a guide's training; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

/** The course before the appointment, and whose courses count. */
export const TrainingRules = Schema.Struct({
  /** A basic course was completed. @source the municipality's practice, docs/seeds.md */
  basicTraining: Dated.Dated(Schema.Literals(["required", "waived"])),
  /** Only own courses count, or those of others too, or each of those after the office has looked at it. @term Anerkennung @source no source read says so: inferred */
  recognition: Dated.Dated(Schema.Literals(["ownOnly", "onApproval", "othersToo"])),
  /** How long after its end a course still counts for an appointment. @term Geltungsdauer des Zertifikats @unit months @source no source read says so */
  validity: Dated.Dated(
    Schema.Union([Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 600 })), Schema.Literal("waived")])
  )
})
export interface TrainingRules extends Schema.Schema.Type<typeof TrainingRules> {}
