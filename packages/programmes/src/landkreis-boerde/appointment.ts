/** How Landkreis Börde appoints its guides. */
import { type Appointment, CivilDate } from "@lotsenwerk/domain"
import { page, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** By the county; for how long is not known. */
export const appointment: Appointment.AppointmentRules = {
  authority: [
    {
      from,
      unit: "choice",
      source: page,
      doubt: "Die Seite nennt den Landkreis, nicht wer für ihn beruft, und trägt kein Datum; ihr Jahr ist erschlossen.",
      verification: "secondary",
      value: "municipality",
      evidencedUntil: CivilDate.of("2017-02-03")
    }
  ],
  term: [{ from, unit: "choice", source: silent, verification: "open" }],
  roles: [
    {
      from,
      unit: "list",
      source: page,
      doubt:
        "Die Quelle spricht nur von Lotsinnen und Lotsen; dass es keine andere Rolle gibt, ist daraus geschlossen.",
      verification: "inferred",
      value: ["guide"]
    }
  ]
}
