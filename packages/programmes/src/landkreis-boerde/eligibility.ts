/** What Landkreis Börde asks before it appoints a guide. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { obligation } from "../germany/obligation.ts"
import { office } from "../sachsen-anhalt/office.ts"
import { practice, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const open = { from, unit: "requirement", source: silent, verification: "open" } as const

/** The Land's municipal law; whether a certificate or anything else is asked for is not known. */
export const eligibility: Eligibility.EligibilityRules = {
  ...office,
  interview: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }],
  minimumAge: [{ ...open, unit: "years" }],
  languages: [{ ...open, unit: "languages" }],
  obligation,
  dataSecrecy: [open],
  agreement: [open],
  pass: [open],
  criminalRecord: [open],
  certificateAge: [{ ...open, unit: "months" }],
  certificateRenewal: [{ ...open, unit: "months" }]
}
