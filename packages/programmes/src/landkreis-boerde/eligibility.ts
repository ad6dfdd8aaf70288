/** What Landkreis Börde asks before it appoints a guide. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { office } from "../sachsen-anhalt/office.ts"
import { practice, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** The Land's municipal law; whether a certificate is asked for is not known. */
export const eligibility: Eligibility.EligibilityRules = {
  ...office,
  interview: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }],
  criminalRecord: [{ from, unit: "requirement", source: silent, verification: "open" }],
  certificateAge: [{ from, unit: "months", source: silent, verification: "open" }],
  certificateRenewal: [{ from, unit: "months", source: silent, verification: "open" }]
}
