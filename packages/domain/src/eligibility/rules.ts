/** What a programme asks of a person before the office is entrusted; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most }))
const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))
const months = Dated.Dated(count(600))

/** The statute and the practice of one municipality about becoming a guide. */
export const EligibilityRules = Schema.Struct({
  /** How old a guide is at least. @term Mindestalter @unit years @source the municipality's announcement */
  minimumAge: Dated.Dated(Schema.Union([count(99), Schema.Literal("waived")])),
  /** At least one of these languages is offered for service. @unit codes (BCP 47) @source the municipality's announcement */
  languages: Dated.Dated(Schema.Union([Schema.NonEmptyArray(Schema.NonEmptyString), Schema.Literal("waived")])),
  /** The office finds the person's German good enough for it; how good that is, no source read says in levels. @source the municipality's announcement */
  german: requirement,
  /** A talk with the office before anything else. @source practice of all programmes read, docs/seeds.md */
  interview: requirement,
  /** The person consents to the office. @source § 30 KVG LSA, read in a reproduction */
  consent: requirement,
  /** The county head instructs about §§ 32, 33 and 34 KVG LSA before the start. @source § 30 Abs. 3 KVG LSA */
  instruction: requirement,
  /** The person is formally obliged, on a record that both sign. @source § 1 VerpflG, read 2026-04-29 */
  obligation: requirement,
  /** Secrecy is declared in writing. @source § 32 KVG LSA states the duty; that it is declared is practice */
  confidentiality: requirement,
  /** The person is bound to the secrecy of data. @source § 13 DSAG LSA, of which only the heading was read */
  dataSecrecy: requirement,
  /** Rights and duties are agreed in writing. @source elsewhere an agreement, as in Mittelsachsen */
  agreement: requirement,
  /** A pass is held and valid. @source elsewhere a statute, as in Burgenlandkreis of 2016 */
  pass: requirement,
  /** A certificate of good conduct was inspected. @source § 30a Abs. 1 Nr. 2 BZRG and the municipality's policy */
  criminalRecord: requirement,
  /** How old the certificate may be when inspected. @unit months @source custom, no federal law */
  certificateAge: months,
  /** After how long it is inspected again. @unit months @source custom, no federal law */
  certificateRenewal: months
})
export interface EligibilityRules extends Schema.Schema.Type<typeof EligibilityRules> {}
