/** Which costs the Land's directive bears. */
import type { Funding } from "@lotsenwerk/domain"
import { notFound, siblingStaff, summary2015, summary2022, summary2023, supervisionReport } from "./sources.ts"
import { always, evidencedUntil, since2022, v2015, v2022, v2023 } from "./versions.ts"

const eligible = { unit: "choice", value: "eligible" } as const
const open = { ...always, unit: "choice", source: notFound, verification: "open" } as const
const listUnread = "Die Liste der zuwendungsfähigen Ausgaben ist nicht gelesen."

/** By kind. @source summaries of the directive; its list of eligible costs is not read */
export const costs: Pick<
  Funding.FundingRules,
  | "allowanceCosts"
  | "travelCosts"
  | "lossOfEarningsCosts"
  | "supervisionCosts"
  | "trainingCosts"
  | "materialsCosts"
  | "insuranceCosts"
  | "staffCosts"
> = {
  allowanceCosts: [
    { ...v2015, ...eligible, source: summary2015, verification: "secondary" },
    {
      ...since2022,
      ...eligible,
      source: summary2023,
      doubt: `Gefördert werden Einsatz und Tätigkeit der Lotsen. ${listUnread}`,
      verification: "inferred"
    }
  ],
  travelCosts: [{ ...open, doubt: listUnread }],
  lossOfEarningsCosts: [{ ...open, doubt: listUnread }],
  supervisionCosts: [
    {
      ...always,
      ...eligible,
      source: supervisionReport,
      doubt: `Aus einem Bericht über eine Supervision geschlossen. ${listUnread}`,
      verification: "inferred"
    }
  ],
  trainingCosts: [
    { ...v2015, ...eligible, source: summary2015, verification: "secondary" },
    { ...v2022, ...eligible, source: summary2022, verification: "secondary" },
    { ...v2023, ...eligible, source: summary2023, verification: "secondary", evidencedUntil }
  ],
  materialsCosts: [
    {
      from: v2015.from,
      to: v2022.to,
      ...eligible,
      source: summary2015,
      doubt: "Gefördert wurden Begleitung und Koordinierung; Sachausgaben sind nicht eigens genannt.",
      verification: "inferred"
    },
    { ...v2023, ...eligible, source: summary2023, verification: "secondary", evidencedUntil }
  ],
  insuranceCosts: [
    { ...open, doubt: "Das Land versichert Ehrenamtliche gemeinsam; ob eigene Beiträge zählen, ist nicht gelesen." }
  ],
  staffCosts: [
    {
      ...always,
      unit: "choice",
      source: siblingStaff,
      doubt: "Eine eigene Richtlinie fördert Koordinierungsstellen; dass diese es nicht tut, ist daraus geschlossen.",
      verification: "inferred",
      value: "excluded"
    }
  ]
}
