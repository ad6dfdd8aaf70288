/** What Landkreis Harz asks before it appoints a guide. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { obligation } from "../germany/obligation.ts"
import { office } from "../sachsen-anhalt/office.ts"
import { certificateCustom, practice, recruiting2025 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const unasked = {
  from,
  source: practice,
  doubt: "Der Landkreis nennt es nicht; daraus ist geschlossen, dass er es nicht verlangt.",
  verification: "inferred",
  value: "waived"
} as const

/** The Land's municipal law, and what the county's practice suggests. */
export const eligibility: Eligibility.EligibilityRules = {
  ...office,
  minimumAge: [{ ...unasked, unit: "years" }],
  languages: [
    {
      ...unasked,
      unit: "languages",
      source: recruiting2025,
      doubt: "Gesuchte Sprachen sind genannt; dass jemand ohne sie nicht berufen würde, sagt der Landkreis nicht."
    }
  ],
  german: [{ ...unasked, unit: "requirement" }],
  obligation,
  dataSecrecy: [{ ...unasked, unit: "requirement" }],
  agreement: [{ ...unasked, unit: "requirement" }],
  pass: [{ ...unasked, unit: "requirement" }],
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
