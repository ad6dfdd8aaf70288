/** Directives and files for the examples of funding. */
import { of as day } from "../CivilDate.ts"
import { confirmed, inferred, open } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Period from "../Period.ts"
import type { Applicant, Expense, FundingFile, PlannedCost } from "./model.ts"
import type { DirectiveRules, ProofPart } from "./rules.ts"

/** As Sachsen-Anhalt is reported to have it, as if every rule had been read: all costs but the coordinator's pay. */
export const directive: DirectiveRules = {
  grant: confirmed("grant"),
  applicants: confirmed<readonly [Applicant, ...ReadonlyArray<Applicant>]>(["district", "independentCity"]),
  grantingBody: confirmed("Landesverwaltungsamt"),
  grantPeriod: confirmed("calendarYear"),
  statute: confirmed("required"),
  careConcept: confirmed("required"),
  honouring: confirmed("required"),
  publicity: confirmed("required"),
  applicationDue: confirmed("10-31"),
  allowanceCosts: confirmed("eligible"),
  travelCosts: confirmed("eligible"),
  lossOfEarningsCosts: confirmed("eligible"),
  supervisionCosts: confirmed("eligible"),
  trainingCosts: confirmed("eligible"),
  materialsCosts: confirmed("eligible"),
  insuranceCosts: confirmed("eligible"),
  staffCosts: confirmed("excluded"),
  fundedShare: confirmed(100),
  baseAmount: confirmed(Money.cents(25_000_00)),
  distribution: confirmed("foreignPopulation"),
  rounding: confirmed("down"),
  proofDue: confirmed(6),
  proofParts: confirmed<readonly [ProofPart, ...ReadonlyArray<ProofPart>]>(["narrative", "statement", "vouchers"]),
  retention: confirmed(5),
  cap: confirmed(Money.cents(200_00))
}

/** What nobody has read of it is concluded, or open. */
export const asRead: DirectiveRules = {
  ...directive,
  grantPeriod: inferred("calendarYear"),
  statute: inferred("required"),
  applicationDue: inferred("10-31"),
  allowanceCosts: inferred("eligible"),
  travelCosts: [open],
  supervisionCosts: inferred("eligible"),
  staffCosts: inferred("excluded"),
  distribution: inferred("foreignPopulation"),
  rounding: inferred("down"),
  proofDue: inferred(6),
  retention: inferred(5),
  cap: inferred(Money.cents(200_00))
}

/** Hessen: apply by 31 December, prove within three months. */
export const hessen: DirectiveRules = { ...directive, applicationDue: confirmed("12-31"), proofDue: confirmed(3) }
/** Niedersachsen: apply by 30 November. */
export const niedersachsen: DirectiveRules = { ...directive, applicationDue: confirmed("11-30") }
/** It bears ninety percent. */
export const ninety: DirectiveRules = { ...directive, fundedShare: confirmed(90) }

/** A county that keeps to it in 2026: it pays 130 € for 21 guides. */
export const keeping: FundingFile = {
  applicant: "district",
  termEndsOn: day("2026-12-31"),
  statutes: [Period.of("2026-01-01", "2026-12-31")],
  highestRate: Money.cents(130_00),
  careConceptOn: day("2025-10-15"),
  honouredOn: day("2026-12-10"),
  noticeShownOn: day("2026-01-31"),
  appliedOn: day("2025-10-31"),
  allowanceCosts: Money.cents(32_760_00),
  travelCosts: Money.nothing,
  lossOfEarningsCosts: Money.nothing,
  supervisionCosts: Money.cents(1_200_00),
  trainingCosts: Money.cents(900_00),
  materialsCosts: Money.cents(300_00),
  insuranceCosts: Money.nothing,
  staffCosts: Money.nothing
}

/** A planned cost. @unit in: euro cents */
export const planned = (kind: PlannedCost["kind"], month: string, cents: number): PlannedCost => ({
  kind,
  month: month as PlannedCost["month"],
  cents: Money.cents(cents)
})

/** An expense, ordered; `more` says when it was paid, to whom, under which voucher. @unit in: euro cents */
export const expense = (
  id: string,
  kind: Expense["kind"],
  month: string,
  cents: number,
  more: { readonly paidOn?: string; readonly person?: string; readonly voucher?: string } = {}
): Expense => ({ id, kind, month, cents, ...more }) as unknown as Expense
