/** Landkreis Anhalt-Bitterfeld, Sachsen-Anhalt: a flat monthly allowance with duties: report, meetings, qualifications. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { versions } from "../germany/versions.ts"
import { county } from "../sachsen-anhalt/county.ts"
import { allowance, paymentDuties } from "./allowance.ts"
import { sinceAmendment } from "./amendment.ts"
import { appointment, course, eligibility, training } from "./office.ts"
import { notice2018, practice, silent } from "./sources.ts"

const shared = county({ practice, silent })

/** The programme of Landkreis Anhalt-Bitterfeld after public sources. */
export const landkreisAnhaltBitterfeld: Programme.Programme = {
  slug: Office.Municipality.make("landkreis-anhalt-bitterfeld"),
  title: "Beispiel nach öffentlichen Angaben: Landkreis Anhalt-Bitterfeld",
  kind: "district",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-27") },
  organiser: {
    body: "Landkreis Anhalt-Bitterfeld",
    office: "Koordinierungsstelle für Migration",
    cashOffice: "Kreiskasse",
    authority: "Landrat"
  },
  tasks: [],
  languages: ["en", "fr", "ar"],
  ...shared,
  eligibility,
  course,
  training,
  appointment,
  exchange: { ...shared.exchange, duty: sinceAmendment("choice", "required") },
  advancedTraining: { ...shared.advancedTraining, duty: sinceAmendment("choice", "required") },
  allowance,
  paymentDuties,
  travel: {
    ...shared.travel,
    scope: versions(
      "choice",
      { from: "2016-01-01", verification: "open", source: silent },
      {
        from: "2018-01-01",
        verification: "secondary",
        source: notice2018,
        doubt: "Der Aufruf ist nach seinem Inhalt etwa von 2018.",
        evidencedUntil: "2018-12-31",
        value: "outsideDutyAndResidence"
      }
    )
  }
}
