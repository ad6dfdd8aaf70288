/** The programme WIR of the Land Hessen: an hourly allowance with caps by role, a course of 20 to 36 teaching units. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { statement } from "../hessen/statement.ts"
import { unstated } from "../unstated.ts"
import { activityAllowance, allowance } from "./allowance.ts"
import { since2021 } from "./directive.ts"
import { funding } from "./funding.ts"
import { guidance, precondition, qualification, silent } from "./sources.ts"

const open = unstated(silent)

/** The programme after public sources; municipalities, churches and charities carry it, each with an office of its own. */
export const hessenWir: Programme.Programme = {
  slug: Office.Municipality.make("hessen-wir"),
  title: "Beispiel nach öffentlichen Angaben: Hessen, Programm WIR",
  kind: "state",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-27") },
  organiser: {
    body: "Träger im Programm WIR",
    office: "Koordination der Integrationslotsinnen und Integrationslotsen",
    cashOffice: "Kasse des Trägers",
    authority: "Träger"
  },
  tasks: [],
  languages: [],
  ...open,
  course: {
    ...open.course,
    extent: since2021("teaching units or hours", qualification, { counts: "teachingUnits", least: 20, most: 36 })
  },
  training: { ...open.training, basicTraining: since2021("requirement", precondition, "required") },
  appointment: { ...open.appointment, roles: since2021("list", guidance, ["guide", "coordinating"]) },
  deployment: {
    ...open.deployment,
    perYear: since2021("hours per calendar year", guidance, { guide: 276, coordinating: 414 }),
    perWeek: since2021("hours per week on average", guidance, { guide: 6, coordinating: 9 })
  },
  allowance,
  activityAllowance,
  statement,
  funding
}
