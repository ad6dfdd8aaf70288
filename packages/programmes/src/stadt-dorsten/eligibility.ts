/** What Stadt Dorsten asks of somebody who wants to be a guide. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { obligation } from "../germany/obligation.ts"
import { course2024, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const open = { from, unit: "requirement", source: silent, verification: "open" } as const

/** A talk with the office; of papers nothing is known. */
export const eligibility: Eligibility.EligibilityRules = {
  interview: [
    {
      from,
      unit: "requirement",
      source: course2024,
      doubt: "Interessierte sollen sich melden; dass ein Gespräch Voraussetzung ist, ist daraus geschlossen.",
      verification: "inferred",
      value: "required"
    }
  ],
  minimumAge: [{ ...open, unit: "years" }],
  languages: [{ ...open, unit: "languages" }],
  german: [open],
  obligation,
  dataSecrecy: [open],
  agreement: [open],
  pass: [open],
  consent: [open],
  instruction: [open],
  confidentiality: [open],
  criminalRecord: [open],
  certificateAge: [{ ...open, unit: "months" }],
  certificateRenewal: [{ ...open, unit: "months" }]
}
