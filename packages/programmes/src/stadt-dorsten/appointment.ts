/** How Stadt Dorsten entrusts the office: not known. */
import { type Appointment, CivilDate } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** Neither who appoints nor for how long is stated anywhere that was read. */
export const appointment: Appointment.AppointmentRules = {
  authority: [{ from, unit: "choice", source: silent, verification: "open" }],
  term: [{ from, unit: "choice", source: silent, verification: "open" }]
}
