/** For what an office may be taken back, or its allowance stopped; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../../Dated.ts"

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))
const months = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 120 }))

/** What an office hangs on after it was entrusted. Nothing here ends one by itself: a person decides. */
export const TenureRules = Schema.Struct({
  /**
   * How long an office may go unused.
   *
   * @term Dreimonatsregel
   * @unit months without activity, the last day included
   * @source Burgenlandkreis, statute of 2016, § 1 Abs. 4; Köthen, statute of 29.10.2024; both read 2026-11-22
   */
  inactivityMonths: Dated.Dated(Schema.Union([months, Schema.Literal("waived")])),
  /**
   * What may follow when it went unused for longer.
   *
   * @source Köthen: the flat sum lapses for the time beyond; Burgenlandkreis: a ground for revocation
   */
  inactivityEffect: Dated.Dated(Schema.Literals(["stopsBeyondLimit", "groundForRevocation", "waived"])),
  /** `excused`: suspended days do not count as unused. `counted`: they do. @source no source read says so */
  inactivityPause: Dated.Dated(Schema.Literals(["excused", "counted", "waived"])),
  /** Poor performance is a ground for revocation. @source Burgenlandkreis, statute of 2016, § 1 Abs. 4 */
  performance: requirement,
  /** Lacking personal or professional fitness is one. @source Burgenlandkreis, statute of 2016, § 1 Abs. 4 */
  fitness: requirement,
  /**
   * The office stands only while the Land gives money for it.
   *
   * @term Fördervorbehalt
   * @source Stendal: the statute returns to the council if the Land gives no money, read 2026-11-22
   */
  subjectToFunding: requirement,
  /**
   * Whether it can be taken back without a ground: always, or only where it was entrusted without an end.
   *
   * @term jederzeit widerruflich
   * @source § 30 KVG LSA: what is not entrusted for a fixed term can be revoked at any time; Burgenlandkreis: at any time
   */
  revocable: Dated.Dated(Schema.Literals(["atAnyTime", "whereOpenEnded", "waived"]))
})
export interface TenureRules extends Schema.Schema.Type<typeof TenureRules> {}
