/** What stands in a calendar. */
import type { CivilDate, Office } from "@lotsenwerk/domain"

/** One date that people come to, by the clocks of Germany. */
export interface CalendarEvent {
  /** The same for the same date in every file, different for any other: `2027-kurs-1.3@lotsen.example`. */
  readonly uid: string
  /** Counts the changes from 0: of two versions, a calendar keeps the higher. */
  readonly sequence: number
  readonly on: CivilDate.CivilDate
  /** By the clock on the wall: `18:00`. */
  readonly from: string
  /** By the clock on the wall, later on the same day: `20:00`. */
  readonly until: string
  readonly summary: string
  readonly place?: string
  readonly description?: string
  readonly url?: string
  readonly isCancelled?: boolean
  /** When this version was written. */
  readonly stamp: Office.Instant
}
