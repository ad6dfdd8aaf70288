/** What is known of the allowances by which a guide's liability is bounded. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { Cents } from "../../Money.ts"

/** The facts about one guide. */
export const LiabilityFile = Schema.Struct({
  /** What was paid for the function in each year that counts. @unit euro cents per year */
  yearlyAllowances: Schema.optionalKey(Schema.Array(Cents))
})
export interface LiabilityFile extends Schema.Schema.Type<typeof LiabilityFile> {}
