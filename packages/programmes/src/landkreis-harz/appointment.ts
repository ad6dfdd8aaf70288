/** How Landkreis Harz appoints its guides. */
import { type Appointment, CivilDate } from "@lotsenwerk/domain"
import { appointments2025, recruiting2025 } from "./sources.ts"

/** By the county head, for the calendar year. */
export const appointment: Appointment.AppointmentRules = {
  authority: [
    {
      from: CivilDate.of("2016-01-01"),
      to: CivilDate.of("2024-12-31"),
      unit: "choice",
      source: recruiting2025,
      doubt: "Erst 2025 belegt; für die Jahre davor angenommen.",
      verification: "inferred",
      value: "districtHead"
    },
    {
      from: CivilDate.of("2025-01-01"),
      unit: "choice",
      source: recruiting2025,
      verification: "confirmed",
      value: "districtHead",
      evidencedUntil: CivilDate.of("2025-12-31")
    }
  ],
  term: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "choice",
      source: appointments2025,
      doubt: "Jedes Jahr wird neu berufen; dass die Berufung am 31. Dezember endet, ist daraus geschlossen.",
      verification: "inferred",
      value: "calendarYear"
    }
  ],
  roles: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "list",
      source: recruiting2025,
      doubt:
        "Die Quelle spricht nur von Lotsinnen und Lotsen; dass es keine andere Rolle gibt, ist daraus geschlossen.",
      verification: "inferred",
      value: ["guide"]
    }
  ]
}
