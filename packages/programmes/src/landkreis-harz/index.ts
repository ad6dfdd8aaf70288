/** Landkreis Harz, Sachsen-Anhalt: a flat monthly allowance, appointed for the year, supervision offered. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { byMonth } from "../byMonth.ts"
import { certificateRequest } from "../germany/certificateRequest.ts"
import { funding } from "../sachsen-anhalt/funding.ts"
import { liability } from "../sachsen-anhalt/liability.ts"
import { statement } from "../sachsen-anhalt/statement.ts"
import { advancedTraining } from "./advancedTraining.ts"
import { allowance } from "./allowance.ts"
import { appointment } from "./appointment.ts"
import { course } from "./course.ts"
import { deployment } from "./deployment.ts"
import { directory } from "./directory.ts"
import { eligibility } from "./eligibility.ts"
import { exchange } from "./exchange.ts"
import { lossOfEarnings } from "./lossOfEarnings.ts"
import { paymentDuties } from "./paymentDuties.ts"
import { placement } from "./placement.ts"
import { privacy } from "./privacy.ts"
import { supervision } from "./supervision.ts"
import { tasks } from "./tasks.ts"
import { tenure } from "./tenure.ts"
import { training } from "./training.ts"
import { travel } from "./travel.ts"

/** The programme of Landkreis Harz after public sources. */
export const landkreisHarz: Programme.Programme = {
  slug: Office.Municipality.make("landkreis-harz"),
  title: "Beispiel nach öffentlichen Angaben: Landkreis Harz",
  kind: "district",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-22") },
  organiser: {
    body: "Landkreis Harz",
    office: "Koordinierungsstelle für Migration und Ehrenamt im Sozialamt",
    cashOffice: "Kreiskasse",
    authority: "Landrat"
  },
  tasks,
  languages: ["ar", "fa", "ku", "tr", "uk"],
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
  activityAllowance: byMonth,
  paymentDuties,
  travel,
  lossOfEarnings,
  placement,
  tenure,
  liability,
  certificateRequest
}
