/** Landkreis Börde, Sachsen-Anhalt: a flat monthly allowance, much of the rest not known. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { byMonth } from "../byMonth.ts"
import { funding } from "../sachsen-anhalt/funding.ts"
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
import { training } from "./training.ts"
import { travel } from "./travel.ts"

/** The programme of Landkreis Börde after public sources. */
export const landkreisBoerde: Programme.Programme = {
  slug: Office.Municipality.make("landkreis-boerde"),
  title: "Beispiel nach öffentlichen Angaben: Landkreis Börde",
  kind: "district",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-22") },
  organiser: {
    body: "Landkreis Börde",
    office: "Koordinierungsstelle für Migration",
    cashOffice: "Kreiskasse",
    authority: "Landkreis"
  },
  tasks,
  languages: [],
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
  placement
}
