/** How Stadt Dorsten entrusts the office: hardly anything is known. */
import { type Appointment, CivilDate } from "@lotsenwerk/domain"
import { press2024, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** Neither who appoints nor for how long is stated anywhere that was read. */
export const appointment: Appointment.AppointmentRules = {
  authority: [{ from, unit: "choice", source: silent, verification: "open" }],
  term: [{ from, unit: "choice", source: silent, verification: "open" }],
  roles: [
    {
      from,
      unit: "list",
      source: press2024,
      doubt:
        "Die Quelle spricht nur von Lotsinnen und Lotsen; dass es keine andere Rolle gibt, ist daraus geschlossen.",
      verification: "inferred",
      value: ["guide"]
    }
  ]
}
