/** A register as it would be if everybody in office stayed: for trials and forecasts, never kept. */
import * as CivilDate from "../CivilDate.ts"
import * as Period from "../Period.ts"
import { type Appointment, type Person, period } from "./model.ts"

/** The office in which somebody is on a day and whose end is only that of its term; whoever resigned or was taken back leaves. */
const staying = ({ appointments }: Person, on: CivilDate.CivilDate): Appointment | undefined =>
  appointments.find((office) => office.ending === undefined && Period.includes(period(office), on))

/** Whether somebody is in office on a day and nothing says that they leave. */
export const staysIn = (person: Person, on: CivilDate.CivilDate): boolean => staying(person, on) !== undefined

/**
 * The person as if the office of a day went on after its term, in the same role, without an end. Offices that are
 * entered for later stay as they are.
 *
 * @example
 * ```ts
 * const on = CivilDate.of("2026-11-27")
 * const office = { id: "1", from: CivilDate.of("2026-01-01"), to: CivilDate.of("2026-12-31"), interruptions: [] }
 * Appointment.asIfStaying({ appointments: [office] }, on).appointments[1].from // → "2027-01-01"
 * ```
 */
export const asIfStaying = (person: Person, on: CivilDate.CivilDate): Person => {
  const office = staying(person, on)
  if (office?.to === undefined) return person
  const from = CivilDate.plusDays(office.to, 1)
  if (person.appointments.some((other) => from <= (period(other).to ?? from))) return person
  const { to: _end, ...held } = office
  const next: Appointment = { ...held, id: `${office.id}+`, from, interruptions: [] }
  return { ...person, appointments: [...person.appointments, next] }
}
