/** What Stadt Dorsten pays a month for only then. */
import { type Allowance, CivilDate } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const notAsked = {
  from: CivilDate.of("2016-01-01"),
  unit: "requirement",
  source: silent,
  doubt: "Die Stadt nennt keine Zahlung; daraus ist geschlossen, dass auch nichts daran hängt.",
  verification: "inferred",
  value: "waived"
} as const

/** Nothing, as far as its silence tells. */
export const paymentDuties: Allowance.PaymentDutyRules = { exchange: [notAsked], advancedTraining: [notAsked] }
