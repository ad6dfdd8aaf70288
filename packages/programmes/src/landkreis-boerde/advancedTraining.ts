/** What Landkreis Börde offers its guides after the basic course. */
import { CivilDate, type Supervision } from "@lotsenwerk/domain"
import { offered } from "../offered.ts"
import { page, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const doubt = "Die Seite hat kein Datum; nach dem Namen des Ministeriums ist sie aus 2016 bis 2021."

/** Training at regular intervals, offered; how often is not stated. @term Weiterbildung */
export const advancedTraining: Supervision.DutyRules = {
  ...offered,
  duty: [
    {
      from,
      unit: "choice",
      source: page,
      doubt,
      verification: "secondary",
      value: "offered",
      evidencedUntil: CivilDate.of("2021-12-31")
    }
  ],
  cadence: [{ from, unit: "events per calendar year", source: silent, verification: "open" }],
  kinds: [{ from, unit: "list", source: page, doubt, verification: "inferred", value: ["module"] }]
}
