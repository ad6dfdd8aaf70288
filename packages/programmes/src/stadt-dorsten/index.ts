/** Stadt Dorsten, Nordrhein-Westfalen: no allowance, a short course, regular meetings. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { byMonth } from "../byMonth.ts"
import { certificateRequest } from "../germany/certificateRequest.ts"
import { unstatedLiability } from "../unstatedLiability.ts"
import { unstatedTenure } from "../unstatedTenure.ts"
import { advancedTraining } from "./advancedTraining.ts"
import { allowance } from "./allowance.ts"
import { appointment } from "./appointment.ts"
import { course } from "./course.ts"
import { deployment } from "./deployment.ts"
import { directory } from "./directory.ts"
import { eligibility } from "./eligibility.ts"
import { exchange } from "./exchange.ts"
import { funding } from "./funding.ts"
import { lossOfEarnings } from "./lossOfEarnings.ts"
import { paymentDuties } from "./paymentDuties.ts"
import { placement } from "./placement.ts"
import { privacy } from "./privacy.ts"
import { silent } from "./sources.ts"
import { statement } from "./statement.ts"
import { supervision } from "./supervision.ts"
import { tasks } from "./tasks.ts"
import { training } from "./training.ts"
import { travel } from "./travel.ts"

/** The programme of Stadt Dorsten after public sources. */
export const stadtDorsten: Programme.Programme = {
  slug: Office.Municipality.make("stadt-dorsten"),
  title: "Beispiel nach öffentlichen Angaben: Stadt Dorsten",
  kind: "town",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-22") },
  organiser: {
    body: "Stadt Dorsten",
    office: "Sozialamt, gemeinsam mit dem Referat für Migration und Integration der evangelischen Kirchengemeinden",
    cashOffice: "Stadtkasse",
    authority: "Stadt Dorsten"
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
  placement,
  tenure: unstatedTenure(silent),
  liability: unstatedLiability(silent),
  certificateRequest
}
