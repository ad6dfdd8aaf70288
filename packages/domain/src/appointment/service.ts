/** Time in office: the terms of a guide as they were served, without the reasons. */
import type * as Period from "../Period.ts"
import { type Appointment, period, type Role } from "./model.ts"

/** The days in office, and the days of them without service; without a role, as a guide. @term Berufung, Ruhen */
export interface Service {
  readonly office: Period.Period
  readonly interruptions: ReadonlyArray<Period.Period>
  readonly role?: Role
}

/** The services of a guide, read off the appointments; why one was interrupted is not read. */
export const servicesOf = (appointments: ReadonlyArray<Appointment>): ReadonlyArray<Service> =>
  appointments.map((appointment) => ({
    office: period(appointment),
    interruptions: appointment.interruptions.map(({ from, to }) => (to === undefined ? { from } : { from, to })),
    ...(appointment.role && { role: appointment.role })
  }))
