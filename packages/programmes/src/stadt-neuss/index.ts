/** Stadt Neuss, Nordrhein-Westfalen: an allowance per deployment, evidenced for 2012 alone. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { unstated } from "../unstated.ts"
import { activityAllowance, allowance } from "./allowance.ts"
import { silent } from "./sources.ts"

/** The programme of Stadt Neuss after public sources: how it pays, and nothing else. */
export const stadtNeuss: Programme.Programme = {
  slug: Office.Municipality.make("stadt-neuss"),
  title: "Beispiel nach öffentlichen Angaben: Stadt Neuss",
  kind: "town",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-27") },
  organiser: { body: "Stadt Neuss", office: "Vermittlungsstelle", cashOffice: "Stadtkasse", authority: "Stadt Neuss" },
  tasks: [],
  languages: [],
  ...unstated(silent),
  allowance,
  activityAllowance
}
