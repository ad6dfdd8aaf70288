/** When an office may ask for a certificate of good conduct, and what the person pays for it; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../../Dated.ts"
import { Cents } from "../../Money.ts"

const days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 }))

/** The Federation's rules about asking for an extended certificate. @term Anforderung des erweiterten Führungszeugnisses */
export const RequestRules = Schema.Struct({
  /** Only for an activity that brings minors with it. @source § 30a Abs. 1 Nr. 2 BZRG, read 2026-04-29 */
  withMinors: Dated.Dated(Schema.Literals(["required", "waived"])),
  /** How old whoever applies is at least. @unit years @source § 30 Abs. 1 BZRG, read 2026-04-29 */
  applicantAge: Dated.Dated(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 99 }))),
  /** The office demands it in writing and confirms what the law asks. @source § 30a Abs. 2 BZRG, read 2026-04-29 */
  demand: Dated.Dated(Schema.Literal("inWriting")),
  /** To whom the certificate is sent: to the authority itself, or to the person. @source § 30 Abs. 5 BZRG, read 2026-04-29 */
  delivery: Dated.Dated(Schema.Literals(["toAuthority", "toPerson"])),
  /** What it costs. @unit euro cents per certificate @source KV 1130 JVKostG, read 2026-04-29 */
  fee: Dated.Dated(Cents),
  /** What it costs a volunteer for an authority or a charitable body. @unit euro cents per certificate @source Vorbem. 1.1.3 KV JVKostG, read 2026-04-29 */
  volunteerFee: Dated.Dated(Cents),
  /**
   * How long it may take where registers of other states are asked.
   *
   * @term Europäisches Führungszeugnis
   * @unit working days
   * @source § 30b BZRG, read 2026-04-29
   */
  foreignDays: Dated.Dated(days)
})
export interface RequestRules extends Schema.Schema.Type<typeof RequestRules> {}
