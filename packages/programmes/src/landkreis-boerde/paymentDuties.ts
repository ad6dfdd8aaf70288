/** What Landkreis Börde pays a month for only then. */
import { type Allowance, CivilDate } from "@lotsenwerk/domain"
import { practice } from "./sources.ts"

const notAsked = {
  from: CivilDate.of("2016-01-01"),
  unit: "requirement",
  source: practice,
  doubt: "Der Landkreis bietet Schulungen an; dass die Zahlung nicht daran hängt, ist daraus geschlossen.",
  verification: "inferred",
  value: "waived"
} as const

/** Nothing, as far as its silence tells. */
export const paymentDuties: Allowance.PaymentDutyRules = { exchange: [notAsked], advancedTraining: [notAsked] }
