/** For what Burgenlandkreis may take an office back; it may do so at any time. */
import { type Appointment, CivilDate } from "@lotsenwerk/domain"
import { tenure as county } from "../sachsen-anhalt/tenure.ts"
import { practice, silent } from "./sources.ts"
import { since2016 } from "./statute.ts"

/** Three months without activity, poor performance, lacking fitness. @source statute of 2016, § 1 Abs. 4, as shown by the county seat */
export const tenure: Appointment.TenureRules = {
  ...county(silent),
  inactivityMonths: since2016("months", 3),
  inactivityEffect: since2016("choice", "groundForRevocation"),
  inactivityPause: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "choice",
      source: practice,
      doubt: "Ob Zeiten zählen, in denen das Amt ruht, sagt keine gelesene Satzung; hier zugunsten der Berufenen.",
      verification: "inferred",
      value: "excused"
    }
  ],
  performance: since2016("requirement", "required"),
  fitness: since2016("requirement", "required"),
  revocable: since2016("choice", "atAnyTime")
}
