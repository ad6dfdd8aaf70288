/** What the Land's municipal law asks before an honorary office is entrusted, in every county alike. */
import { CivilDate, type Eligibility } from "@lotsenwerk/domain"
import { kvg30, kvg32 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** Consent, instruction and secrecy. @source §§ 30, 32 KVG LSA, read in reproductions */
export const office: Pick<Eligibility.EligibilityRules, "consent" | "instruction" | "confidentiality"> = {
  consent: [{ from, unit: "requirement", source: kvg30, verification: "secondary", value: "required" }],
  instruction: [
    {
      from,
      unit: "requirement",
      source: kvg30,
      doubt: "Änderungen des Gesetzes nach 2024 sind nicht geprüft.",
      verification: "secondary",
      value: "required"
    }
  ],
  confidentiality: [
    {
      from,
      unit: "requirement",
      source: kvg32,
      doubt: "Das Gesetz nennt die Pflicht, keine schriftliche Erklärung.",
      verification: "inferred",
      value: "required"
    }
  ]
}
