/** For what a guide answers to the municipality, and up to which sum; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../../Dated.ts"

/** The liability of those who hold an honorary office. @term Haftung */
export const LiabilityRules = Schema.Struct({
  /** For which fault a guide answers. @source § 34 KVG LSA, read in a reproduction */
  fault: Dated.Dated(Schema.Literals(["intentAndGrossNegligence", "anyFault"])),
  /** Only where the damage is not made good otherwise. @term subsidiär @source § 34 KVG LSA, read in a reproduction */
  subsidiarity: Dated.Dated(Schema.Literals(["required", "waived"])),
  /**
   * How often the average yearly allowance bounds what gross negligence costs; intent is never bounded.
   *
   * @unit times the average yearly allowance
   * @source § 34 KVG LSA, read in a reproduction
   */
  negligenceCap: Dated.Dated(
    Schema.Union([Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })), Schema.Literal("waived")])
  ),
  /** Over which years the allowance is averaged. @source no source read says so */
  averaging: Dated.Dated(Schema.Literal("yearsPaid"))
})
export interface LiabilityRules extends Schema.Schema.Type<typeof LiabilityRules> {}
