/** What a funding directive lays down for one municipality; every value dated. */
import * as Schema from "effect/Schema"
import type { AllowanceRules } from "../allowance/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { Cents } from "../Money.ts"
import { Applicant } from "./model.ts"

const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))
const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))
const costs = Dated.Dated(Schema.Literals(["eligible", "excluded"]))

/** A day that every year has, written `10-31`. */
export const MonthDay = Schema.String.check(
  Schema.makeFilter((text) => Schema.is(CivilDate.CivilDate)(`2026-${text}`), {
    expected: "a day that every year has, written MM-DD"
  })
)
export type MonthDay = typeof MonthDay.Type

/** What belongs to a proof of use. @term Sachbericht, zahlenmäßiger Nachweis, Belegliste */
export const ProofPart = Schema.Literals(["narrative", "statement", "vouchers"])
export type ProofPart = typeof ProofPart.Type

/**
 * The directive that funds a programme, as far as software can decide by it.
 *
 * @term Förderrichtlinie
 */
export const FundingRules = Schema.Struct({
  /** Whether somebody funds the programme. @term Zuwendung @source the Land's directive */
  grant: Dated.Dated(Schema.Literals(["grant", "none"])),
  /** Who may apply. @source the directive */
  applicants: Dated.Dated(Schema.NonEmptyArray(Applicant)),
  /** Who decides on the grant. @term Bewilligungsbehörde @source the directive */
  grantingBody: Dated.Dated(Schema.NonEmptyString),
  /** For which span money is granted. @term Bewilligungszeitraum @source the directive; that terms of office keep to it, no source read says */
  grantPeriod: Dated.Dated(Schema.Literals(["calendarYear"])),
  /** A flat monthly sum needs a statute. @source § 35 Abs. 2 KVG LSA with no. 4.2 of the directive of 2015, read about in council papers */
  statute: requirement,
  /** A care concept is there. @source the directive, read about in summaries */
  careConcept: requirement,
  /** Guides are specially honoured. @source the directive, read about in summaries */
  honouring: requirement,
  /** The funding is made known at a suitable place. @term Publizitätspflicht @source the directive, read about in summaries */
  publicity: requirement,
  /** The last day of the year before on which to apply. @term Antragsfrist @unit day of the year before @source the directive */
  applicationDue: Dated.Dated(MonthDay),
  /** Whether allowances are borne. @source the directive's list of eligible costs, as for all kinds below; read about in summaries */
  allowanceCosts: costs,
  /** Whether trips are borne. @source the same */
  travelCosts: costs,
  /** Whether lost earnings are borne. @source the same */
  lossOfEarningsCosts: costs,
  /** Whether supervision is borne. @source the same */
  supervisionCosts: costs,
  /** Whether recruiting and courses are borne. @source the same */
  trainingCosts: costs,
  /** Whether material for guidance and coordination is borne. @source the same */
  materialsCosts: costs,
  /** Whether premiums are borne. @source the same */
  insuranceCosts: costs,
  /** Whether the coordinator's pay is borne. @term Personalkosten @source the same; another directive bears it */
  staffCosts: costs,
  /** What part of eligible costs is borne. @term Fördersatz @unit whole percent of eligible costs @source the directive */
  fundedShare: Dated.Dated(count(100)),
  /** What each recipient gets before the key is applied. @term Sockelbetrag @unit euro cents per grant year @source the directive, read about in a summary */
  baseAmount: Dated.Dated(Schema.Union([Cents, Schema.Literal("waived")])),
  /** By whose number the rest is divided. @term Verteilungsschlüssel @source the directive, read about in summaries */
  distribution: Dated.Dated(Schema.Literals(["foreignPopulation", "admissionQuota"])),
  /** What becomes of less than a cent. @source no source read says so */
  rounding: Dated.Dated(Schema.Literals(["down", "halfUp"])),
  /** How long after its end the use is proved. @unit months @source the granting body's practice */
  proofDue: Dated.Dated(count(60)),
  /** What the proof consists of. @source the granting body's practice */
  proofParts: Dated.Dated(Schema.NonEmptyArray(ProofPart)),
  /** How long vouchers stay after the proof. @unit years @source the granting body's practice, by analogy */
  retention: Dated.Dated(count(100))
})
export interface FundingRules extends Schema.Schema.Type<typeof FundingRules> {}

/** The directive beside the cap that it puts on the allowance, which stands with the allowance. */
export type DirectiveRules = FundingRules & Pick<AllowanceRules, "cap">

/** What a sum needs before it is divided, whatever the directive says. */
export interface GroundRules {
  /** The figures of the key are known. */
  readonly keyFigures: Dated.Dated<"required">
  /** The budget is known, and what else it pays. */
  readonly budget: Dated.Dated<"required">
}

const ground = (text: string): Dated.Dated<"required"> => [
  {
    from: CivilDate.of("2015-01-01"),
    unit: "requirement",
    source: { kind: "software", text, readOn: CivilDate.of("2026-11-26") },
    verification: "confirmed",
    value: "required"
  }
]

/** @source ground rule of this software: a division by what nobody knows would be a guess */
export const groundRules: GroundRules = {
  keyFigures: ground("Grundregel: Ohne die Zahlen des Schlüssels wird kein Anspruch berechnet"),
  budget: ground("Grundregel: Ohne die Summe wird nicht gesagt, für wie viele sie reicht")
}
