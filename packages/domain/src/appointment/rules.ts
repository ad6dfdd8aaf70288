/** What a programme lays down about the office itself; every value dated. */
import * as Schema from "effect/Schema"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { Role } from "./model.ts"

/** Term, authority and roles of the appointment. */
export const AppointmentRules = Schema.Struct({
  /** Who appoints. @source the municipality's announcements */
  authority: Dated.Dated(Schema.Literals(["districtHead", "mayor", "department", "municipality"])),
  /** How long an appointment lasts. @source the municipality's practice */
  term: Dated.Dated(Schema.Literals(["calendarYear", "fixedEnd", "openEnded"])),
  /** As what people are appointed. @source Burgenlandkreis, statute of 2016: two roles; Hessen, WIR: coordinating guides beside the others; read 2026-11-22 */
  roles: Dated.Dated(Schema.NonEmptyArray(Role))
})
export interface AppointmentRules extends Schema.Schema.Type<typeof AppointmentRules> {}

/** Rules of every programme that no municipality can waive. */
export interface GroundRules {
  /** Nobody holds the same office twice on one day. */
  readonly single: Dated.Dated<"required">
}

/** @source ground rule of this software: two terms on one day would pay a month twice */
export const groundRules: GroundRules = {
  single: [
    {
      from: CivilDate.of("2015-01-01"),
      unit: "requirement",
      source: {
        kind: "software",
        text: "Grundregel: Niemand hat dasselbe Amt zweimal am selben Tag",
        readOn: CivilDate.of("2026-11-25")
      },
      verification: "confirmed",
      value: "required"
    }
  ]
}
