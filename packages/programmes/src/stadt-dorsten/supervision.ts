/** What Stadt Dorsten offers its guides: the Stammtisch, with peer consultation. */
import { CivilDate, type Supervision } from "@lotsenwerk/domain"
import { offered } from "../offered.ts"
import { course2024, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const before2024 = {
  from,
  to: CivilDate.of("2023-12-31"),
  source: course2024,
  doubt: "Erst 2024 belegt; für die Jahre davor angenommen.",
  verification: "inferred"
} as const
const since2024 = {
  from: CivilDate.of("2024-01-01"),
  source: course2024,
  verification: "confirmed",
  evidencedUntil: CivilDate.of("2024-12-31")
} as const

/** Regular meetings, offered; how often is not stated. @term Lotsenstammtisch */
export const supervision: Supervision.DutyRules = {
  ...offered,
  duty: [
    { ...before2024, unit: "choice", value: "offered" },
    { ...since2024, unit: "choice", value: "offered" }
  ],
  cadence: [{ from, unit: "events per calendar year", source: silent, verification: "open" }],
  kinds: [
    { ...before2024, unit: "list", value: ["peer"] },
    { ...since2024, unit: "list", value: ["peer"] }
  ]
}
