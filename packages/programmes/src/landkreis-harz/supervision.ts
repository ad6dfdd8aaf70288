/** What Landkreis Harz promises its guides by way of supervision. */
import { CivilDate, type Supervision } from "@lotsenwerk/domain"
import { offered } from "../offered.ts"
import { recruiting2025, supervision2024, supervision2025 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** Two group events a year, offered by the office; nobody has to come. */
export const supervision: Supervision.DutyRules = {
  ...offered,
  duty: [
    {
      from,
      to: CivilDate.of("2023-12-31"),
      unit: "choice",
      source: supervision2024,
      doubt: "Erst ab 2024 belegt; für die Jahre davor angenommen.",
      verification: "inferred",
      value: "offered"
    },
    {
      from: CivilDate.of("2024-01-01"),
      to: CivilDate.of("2024-12-31"),
      unit: "choice",
      source: supervision2024,
      verification: "confirmed",
      value: "offered",
      evidencedUntil: CivilDate.of("2024-12-31")
    },
    {
      from: CivilDate.of("2025-01-01"),
      unit: "choice",
      source: recruiting2025,
      verification: "confirmed",
      value: "offered",
      evidencedUntil: CivilDate.of("2025-12-31")
    }
  ],
  cadence: [
    {
      from,
      unit: "events per calendar year",
      source: supervision2024,
      doubt: "Zwei Veranstaltungen sind für 2024 berichtet; eine Zusage ist das nicht.",
      verification: "inferred",
      value: { events: 2 },
      evidencedUntil: CivilDate.of("2024-12-31")
    }
  ],
  kinds: [
    {
      from,
      unit: "list",
      source: supervision2025,
      doubt: "Berichtet sind Gruppen; dass Einzelgespräche nicht zählen, ist angenommen.",
      verification: "inferred",
      value: ["group"],
      evidencedUntil: CivilDate.of("2025-05-22")
    }
  ]
}
