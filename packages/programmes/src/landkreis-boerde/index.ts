/** Landkreis Börde, Sachsen-Anhalt: a flat monthly allowance, much of the rest not known. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { county } from "../sachsen-anhalt/county.ts"
import { advancedTraining } from "./advancedTraining.ts"
import { allowance } from "./allowance.ts"
import { appointment } from "./appointment.ts"
import { paymentDuties } from "./paymentDuties.ts"
import { practice, silent } from "./sources.ts"
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
  ...county({ practice, silent }),
  training,
  appointment,
  advancedTraining,
  allowance,
  paymentDuties,
  travel
}
