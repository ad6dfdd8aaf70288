/** What a programme asks of a person before the office is entrusted; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))
const months = Dated.Dated(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 600 })))

/** The statute and the practice of one municipality about becoming a guide. */
export const EligibilityRules = Schema.Struct({
  /** A talk with the office before anything else. @source practice of all programmes read, docs/seeds.md */
  interview: requirement,
  /** The person consents to the office. @source § 30 KVG LSA, read in a reproduction */
  consent: requirement,
  /** The county head instructs about §§ 32, 33 and 34 KVG LSA before the start. @source § 30 Abs. 3 KVG LSA */
  instruction: requirement,
  /** Secrecy is declared in writing. @source § 32 KVG LSA states the duty; that it is declared is practice */
  confidentiality: requirement,
  /** A certificate of good conduct was inspected. @source § 30a Abs. 1 Nr. 2 BZRG and the municipality's policy */
  criminalRecord: requirement,
  /** How old the certificate may be when inspected. @unit months @source custom, no federal law */
  certificateAge: months,
  /** After how long it is inspected again. @unit months @source custom, no federal law */
  certificateRenewal: months
})
export interface EligibilityRules extends Schema.Schema.Type<typeof EligibilityRules> {}
