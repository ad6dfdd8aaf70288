/** What Landkreis Harz offers its guides by way of exchange. */
import { CivilDate, type Supervision } from "@lotsenwerk/domain"
import { offered } from "../offered.ts"
import { practice, recruiting2025 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const before2025 = {
  from,
  to: CivilDate.of("2024-12-31"),
  source: recruiting2025,
  doubt: "Erst 2025 belegt; für die Jahre davor angenommen.",
  verification: "inferred"
} as const

/** Meetings with other volunteers, offered; how often is not stated. @term Austauschformate */
export const exchange: Supervision.DutyRules = {
  ...offered,
  duty: [
    { ...before2025, unit: "choice", value: "offered" },
    {
      from: CivilDate.of("2025-01-01"),
      unit: "choice",
      source: recruiting2025,
      verification: "confirmed",
      value: "offered",
      evidencedUntil: CivilDate.of("2025-12-31")
    }
  ],
  cadence: [{ from, unit: "events per calendar year", source: practice, verification: "open" }],
  kinds: [{ from, unit: "list", source: recruiting2025, verification: "inferred", value: ["exchange"] }]
}
