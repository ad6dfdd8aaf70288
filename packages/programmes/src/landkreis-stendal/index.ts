/** Landkreis Stendal, Sachsen-Anhalt: a flat monthly allowance by a statute for one year, earnings lost on proof. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { county } from "../sachsen-anhalt/county.ts"
import { allowance } from "./allowance.ts"
import { lossOfEarnings, travel } from "./reimbursement.ts"
import { practice, silent } from "./sources.ts"
import { ofItsYears } from "./statute.ts"

const shared = county({ practice, silent })

/** The programme of Landkreis Stendal after public sources; of what guides do there nothing was read. */
export const landkreisStendal: Programme.Programme = {
  slug: Office.Municipality.make("landkreis-stendal"),
  title: "Beispiel nach öffentlichen Angaben: Landkreis Stendal",
  kind: "district",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-27") },
  organiser: {
    body: "Landkreis Stendal",
    office: "Koordinierungsstelle für Migration",
    cashOffice: "Kreiskasse",
    authority: "Landkreis"
  },
  tasks: [],
  languages: [],
  ...shared,
  allowance,
  travel,
  lossOfEarnings,
  tenure: { ...shared.tenure, subjectToFunding: ofItsYears("requirement", "required") }
}
