/** Terms of office, read and put into words. */
import { format } from "@lotsenwerk/messages"
import type { Appointment } from "../../wire.ts"

/** The last day really in office. */
export const lastDayOf = ({ to, ending }: Appointment): string | undefined =>
  ending === undefined || (to !== undefined && to < ending.lastDay) ? to : ending.lastDay

/** "vom 28.01.2026 bis 31.12.2026" */
export const termInWords = (office: Appointment): string => spanInWords(office.from, lastDayOf(office))

/** Days as a span; without an end where there is none. */
export const spanInWords = (from: string, to: string | undefined): string =>
  to === undefined ? `seit ${format.day(from)}, ohne Ende` : `vom ${format.day(from)} bis ${format.day(to)}`

/** The office held on a day, or the next one to begin. */
export const currentOffice = (offices: ReadonlyArray<Appointment>, on: string): Appointment | undefined =>
  offices.find((office) => on <= (lastDayOf(office) ?? on))

/** The interruption that has no last day yet, or one that has not come. */
export const runningInterruption = ({ interruptions }: Appointment, on: string) =>
  interruptions.find(({ from, to }) => from <= on && (to === undefined || on <= to))

/** The day after a day. */
export const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
