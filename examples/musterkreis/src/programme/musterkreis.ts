/** The Musterkreis: a county that does not exist, with rules that no other one has. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { appointment, certificateRequest, course, eligibility, training } from "./becoming.ts"
import { funding } from "./funded.ts"
import { privacy } from "./keeping.ts"
import { activityAllowance, lossOfEarnings, paymentDuties, travel } from "./paying.ts"
import {
  advancedTraining,
  allowance,
  deployment,
  directory,
  exchange,
  liability,
  placement,
  supervision,
  tenure
} from "./serving.ts"
import { statement } from "./year.ts"

/** The whole programme as one value. */
export const musterkreis: Programme.Programme = {
  slug: Office.Municipality.make("musterkreis"),
  title: "Integrationslotsen im Musterkreis",
  kind: "district",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-22") },
  organiser: {
    body: "Musterkreis",
    office: "Koordinierungsstelle Integration",
    cashOffice: "Kreiskasse",
    authority: "Landrätin"
  },
  tasks: [],
  languages: ["ar", "uk"],
  eligibility,
  course,
  training,
  appointment,
  deployment,
  supervision,
  exchange,
  advancedTraining,
  allowance,
  statement,
  funding,
  privacy,
  directory,
  activityAllowance,
  paymentDuties,
  travel,
  lossOfEarnings,
  placement,
  tenure,
  liability,
  certificateRequest
}
