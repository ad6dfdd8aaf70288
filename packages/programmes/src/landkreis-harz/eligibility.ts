/** What Landkreis Harz asks before it appoints a guide. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { office } from "../sachsen-anhalt/office.ts"
import { certificateCustom, practice, recruiting2025 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** The Land's municipal law, and what the county's practice suggests. */
export const eligibility: Eligibility.EligibilityRules = {
  ...office,
  interview: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }],
  criminalRecord: [
    {
      from,
      unit: "requirement",
      source: recruiting2025,
      doubt:
        "Hausaufgabenhilfe bringt Kontakt zu Minderjährigen; dass der Landkreis ein Zeugnis verlangt, sagt er nicht.",
      verification: "inferred",
      value: "required"
    }
  ],
  certificateAge: [{ from, unit: "months", source: certificateCustom, verification: "inferred", value: 3 }],
  certificateRenewal: [{ from, unit: "months", source: certificateCustom, verification: "inferred", value: 60 }]
}
