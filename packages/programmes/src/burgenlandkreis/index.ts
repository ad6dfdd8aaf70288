/** Burgenlandkreis, Sachsen-Anhalt: two roles with a flat sum each, a pass, an office without end that can be taken back. */
import { CivilDate, Office, type Programme } from "@lotsenwerk/domain"
import { county } from "../sachsen-anhalt/county.ts"
import { cap } from "../sachsen-anhalt/directive.ts"
import { practice, silent } from "./sources.ts"
import { since2016 } from "./statute.ts"
import { tenure } from "./tenure.ts"

const shared = county({ practice, silent })

/**
 * The programme of Burgenlandkreis after public sources.
 *
 * @doubt the amounts of the two roles nobody could read
 */
export const burgenlandkreis: Programme.Programme = {
  slug: Office.Municipality.make("burgenlandkreis"),
  title: "Beispiel nach öffentlichen Angaben: Burgenlandkreis",
  kind: "district",
  version: { number: 1, publishedOn: CivilDate.of("2026-11-27") },
  organiser: {
    body: "Burgenlandkreis",
    office: "Koordinierungsstelle für Migration",
    cashOffice: "Kreiskasse",
    authority: "Landkreis"
  },
  tasks: [],
  languages: [],
  ...shared,
  eligibility: { ...shared.eligibility, pass: since2016("requirement", "required") },
  appointment: {
    authority: since2016("choice", "municipality"),
    term: since2016("choice", "openEnded"),
    roles: since2016("list", ["carer", "languageSponsor"])
  },
  tenure,
  allowance: {
    ...shared.allowance,
    model: since2016("choice", "flatMonth"),
    appointment: since2016("requirement", "required"),
    interruption: [
      {
        from: CivilDate.of("2016-01-01"),
        unit: "choice",
        source: practice,
        verification: "inferred",
        value: "unpaid"
      }
    ],
    timing: [
      { from: CivilDate.of("2016-01-01"), unit: "choice", source: practice, verification: "inferred", value: "arrears" }
    ],
    partialMonth: [
      {
        from: CivilDate.of("2016-01-01"),
        unit: "choice",
        source: practice,
        doubt: "Keine gelesene Satzung sagt, was für einen angefangenen Monat gezahlt wird.",
        verification: "inferred",
        value: "full"
      }
    ],
    cap
  },
  travel: { ...shared.travel, scope: since2016("choice", "outsideDutyAndResidence") }
}
