/** The allowance of Landkreis Harz: 130 € flat per month. */
import { type Allowance, CivilDate, Money } from "@lotsenwerk/domain"
import { cap } from "../sachsen-anhalt/directive.ts"
import { kvg35 } from "../sachsen-anhalt/sources.ts"
import { practice, recruiting2025 } from "./sources.ts"

const begin = CivilDate.of("2016-01-01")
const before2025 = { from: begin, to: CivilDate.of("2024-12-31") }
const since2025 = { from: CivilDate.of("2025-01-01") }
const evidencedUntil = CivilDate.of("2025-12-31")

/** The rate is evidenced for 2025; how it is paid is inferred. */
export const allowance: Allowance.AllowanceRules = {
  model: [
    {
      ...before2025,
      unit: "choice",
      source: recruiting2025,
      doubt: "Erst 2025 belegt; für die Jahre davor angenommen.",
      verification: "inferred",
      value: "flatMonth"
    },
    {
      ...since2025,
      unit: "choice",
      source: recruiting2025,
      verification: "confirmed",
      value: "flatMonth",
      evidencedUntil
    }
  ],
  appointment: [
    { ...before2025, unit: "requirement", source: kvg35, verification: "secondary", value: "required" },
    {
      ...since2025,
      unit: "requirement",
      source: recruiting2025,
      verification: "confirmed",
      value: "required",
      evidencedUntil
    }
  ],
  interruption: [{ from: begin, unit: "choice", source: practice, verification: "inferred", value: "unpaid" }],
  report: [
    {
      from: begin,
      unit: "requirement",
      source: recruiting2025,
      doubt: "Der Landkreis nennt keinen Nachweis; daraus ist geschlossen, dass keiner verlangt wird.",
      verification: "inferred",
      value: "waived"
    }
  ],
  timing: [{ from: begin, unit: "choice", source: practice, verification: "inferred", value: "arrears" }],
  monthlyRate: [
    {
      ...before2025,
      unit: "cents per guide and calendar month",
      source: recruiting2025,
      doubt: "Der Betrag vor 2025 ist nicht belegt; angenommen ist der von 2025.",
      verification: "inferred",
      value: Money.cents(130_00)
    },
    {
      ...since2025,
      unit: "cents per guide and calendar month",
      source: recruiting2025,
      verification: "confirmed",
      value: Money.cents(130_00),
      evidencedUntil
    }
  ],
  partialMonth: [
    {
      from: begin,
      unit: "choice",
      source: practice,
      doubt: "Keine gelesene Satzung sagt, was für einen angefangenen Monat gezahlt wird.",
      verification: "inferred",
      value: "full"
    }
  ],
  cap
}
