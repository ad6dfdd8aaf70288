/** What the law says of a year's payments: tax, the notice to the tax office, limits of four benefits; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"
import { Cents } from "../Money.ts"

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))

/** An exemption that an allowance may fall under: § 3 Nr. 12, Nr. 26 or Nr. 26a EStG. */
export const Exemption = Schema.Literals(["publicPurse", "trainer", "honorary"])
export type Exemption = typeof Exemption.Type

/** How a year's payments are split for the income tax. @term Steuerliche Aufteilung */
export const TaxRules = Schema.Struct({
  /** A payment counts when it is paid. @source § 11 Abs. 1 Satz 1 EStG, read 2026-04-29 */
  inflow: Dated.Dated(Schema.Literal("whenPaid")),
  /**
   * Paid so few days before or after the turn of the year, a monthly allowance counts in the year it is for.
   *
   * @unit days
   * @source § 11 Abs. 1 Satz 2 EStG, read 2026-04-29; the number is case law
   */
  turnOfYear: Dated.Dated(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 31 }))),
  /** Which exemption is tried first. @source § 3 Nr. 12 Satz 2, Nr. 26, Nr. 26a EStG; the programme's practice */
  firstExemption: Dated.Dated(Exemption),
  /** Calendar months begun in the function count in full, and what one leaves unused another may take. @source R 3.12 Abs. 3 Satz 8 bis 10 LStR */
  functionMonths: Dated.Dated(Schema.Literal("begun")),
  /** What is exempt of a month without further proof. @unit euro cents per function and calendar month @source R 3.12 Abs. 3 LStR */
  publicPurseMonth: Dated.Dated(Cents),
  /**
   * How those entitled and the amount, or its highest, are fixed. `byLaw`, by statute or ordinance of the State, a third of
   * what is granted is exempt, and the monthly amount at least; `otherwise` the monthly amount.
   *
   * @source R 3.12 Abs. 3 Satz 2 LStR
   */
  amountFixed: Dated.Dated(Schema.Literals(["byLaw", "otherwise"])),
  /** A function held on, or service now and then, of which the days count and not the months. @source R 3.12 Abs. 3 LStR */
  service: Dated.Dated(Schema.Literals(["continuing", "occasional"])),
  /** What is exempt of a day of occasional service. @unit euro cents per day @source R 3.12 Abs. 3 LStR */
  publicPurseDay: Dated.Dated(Cents),
  /** Allowances of the same body are added before the monthly amount is applied. @source R 3.12 Abs. 3 Satz 5, 6 LStR */
  pooling: requirement,
  /** @term Übungsleiterpauschale @unit euro cents per person and calendar year @source § 3 Nr. 26 EStG */
  trainerYear: Dated.Dated(Cents),
  /** @term Ehrenamtspauschale @unit euro cents per person and calendar year @source § 3 Nr. 26a EStG */
  honoraryYear: Dated.Dated(Cents),
  /** The yearly amounts are shared with a person's other activities. @source § 3 Nr. 26, 26a EStG */
  sharing: requirement,
  /** What becomes of an allowance above the monthly amount: the trainers' amount, or taxed. Never the honorary amount. @source § 3 Nr. 26a Satz 2 EStG; R 3.26 Abs. 7 LStR */
  remainder: Dated.Dated(Schema.Literals(["trainer", "taxable"])),
  /** Travel refunded from a public purse. @source § 3 Nr. 13 EStG */
  travel: Dated.Dated(Schema.Literals(["exempt", "taxable"])),
  /** Whether social insurance looks at an exempt allowance as pay. @source § 1 Abs. 1 Satz 1 Nr. 16 SvEV */
  socialInsurance: Dated.Dated(Schema.Literals(["notPay", "pay"]))
})
export interface TaxRules extends Schema.Schema.Type<typeof TaxRules> {}

/** When the tax office is told. @term Mitteilungsverordnung */
export const ReportRules = Schema.Struct({
  /** Everything that one body paid one person in the calendar year counts together. @source § 7 Abs. 2 MV */
  reportScope: Dated.Dated(Schema.Literal("calendarYear")),
  /** From this sum on it is told. @unit euro cents per person and calendar year @source § 7 Abs. 2 MV */
  reportLimit: Dated.Dated(Cents)
})
export interface ReportRules extends Schema.Schema.Type<typeof ReportRules> {}

/** A sum that is not counted: of a month, or of a calendar year. @unit euro cents */
export const Limit = Schema.Union([Schema.Struct({ perMonth: Cents }), Schema.Struct({ perYear: Cents })])
export type Limit = typeof Limit.Type

/** Up to where four benefits leave an allowance alone. Nobody is asked whether they draw one. */
export const BenefitRules = Schema.Struct({
  /** A payment counts in the month in which it comes in. @source § 82 Abs. 7 SGB XII; practice elsewhere */
  receipts: Dated.Dated(Schema.Literal("whenPaid")),
  /** @source § 11a Abs. 1 Nr. 5 SGB II; until 30 June 2023 § 11b Abs. 2 Satz 3 */
  jobSeekers: Dated.Dated(Limit),
  /** What the benefit is called. @source SGB II; G v. 16.04.2026, BGBl. 2026 I Nr. 107 */
  jobSeekersName: Dated.Dated(Schema.Literals(["buergergeld", "grundsicherungsgeld"])),
  /** @source § 82 Abs. 1 Satz 2 Nr. 8 SGB XII */
  socialAssistance: Dated.Dated(Limit),
  /** @source § 7 Abs. 3 Satz 2 AsylbLG: a twelfth of the amount of § 3 Nr. 26 EStG */
  asylumSeekers: Dated.Dated(Limit),
  /** After so many months of stay the rules of social assistance hold for them instead. @unit months @source § 2 Abs. 1 AsylbLG */
  asylumSeekersAnalogous: Dated.Dated(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 120 }))),
  /** @source § 138 Abs. 2 SGB III; § 1 EhrBetätV */
  unemployment: Dated.Dated(Limit),
  /** From so many hours in a week on the employment agency must be told at once. @unit hours per week @source § 138 SGB III; § 2 EhrBetätV */
  noticeHours: Dated.Dated(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 168 })))
})
export interface BenefitRules extends Schema.Schema.Type<typeof BenefitRules> {}

/** Everything that a year's statement follows. @term Jahresbescheinigung */
export const StatementRules = Schema.Struct({ ...TaxRules.fields, ...ReportRules.fields, ...BenefitRules.fields })
export interface StatementRules extends Schema.Schema.Type<typeof StatementRules> {}
