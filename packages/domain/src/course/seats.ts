/** Who gets a place: in the order of joining, never more than there are. */
import * as DateTime from "effect/DateTime"
import * as CivilDate from "../CivilDate.ts"
import type { Instant } from "../office/index.ts"
import type { Course, Enrolment, EnrolmentState, ParticipantContact } from "./model.ts"

/** How full a course is at a moment, counted while nobody else can change it. */
export interface Standing {
  readonly course: Course
  /** Places held, offered and confirmed. */
  readonly taken: number
  readonly waiting: number
  /** Holds and offers whose deadline has passed. */
  readonly ended: number
}

/** The states that have a place. */
export const seated: ReadonlyArray<EnrolmentState> = ["held", "offered", "confirmed"]

/** The states that are part of the course or may become so. */
export const active: ReadonlyArray<EnrolmentState> = [...seated, "waiting", "review"]

export const hasSeat = ({ state }: Pick<Enrolment, "state">): boolean => seated.includes(state)
export const isActive = ({ state }: Pick<Enrolment, "state">): boolean => active.includes(state)

/** How many places can be given away. A lowered capacity throws nobody out: it is none until enough have left. */
export const free = ({ course, taken }: Standing): number => Math.max(course.capacity - taken, 0)

/** What somebody who joins now gets: a place, or the end of the line where others wait already. */
export const entry = (standing: Standing): "held" | "waiting" =>
  free(standing) > 0 && standing.waiting === 0 ? "held" : "waiting"

/** Whether people can sign up on a day. */
export type Openness = "draft" | "notYetOpen" | "open" | "closed" | "cancelled"

/** Tells whether people can sign up on a day; the first and the last day count. */
export const openness = (
  { publishedAt, cancelled, opensOn, closesOn }: Pick<Course, "publishedAt" | "cancelled" | "opensOn" | "closesOn">,
  today: CivilDate.CivilDate
): Openness => {
  if (cancelled !== undefined) return "cancelled"
  if (publishedAt === undefined) return "draft"
  if (today < opensOn) return "notYetOpen"
  return today <= closesOn ? "open" : "closed"
}

/** The last day of a course. */
export const lastDay = ({ dates }: Pick<Course, "dates">): CivilDate.CivilDate =>
  dates.map(({ on }) => on).reduce(CivilDate.later)

/** Whether places end and go to those who wait: while a course is public, until its last day. */
export const movesUp = (course: Course, today: CivilDate.CivilDate): boolean =>
  course.cancelled === undefined && course.publishedAt !== undefined && today <= lastDay(course)

/** The end of a hold: some hours on for those who get a letter, open for those whom the office calls. */
export const until = (contact: ParticipantContact, at: Instant, hours: number): Instant | undefined =>
  contact.email === undefined
    ? undefined
    : (DateTime.formatIso(DateTime.add(DateTime.makeUnsafe(at), { hours })) as Instant)

/** The plain form of an address, by which the same person is recognised; none for somebody who left none. */
export const addressOf = ({ email, phone }: ParticipantContact): string | undefined => {
  if (email !== undefined) return `mailto:${email.normalize("NFC").trim().toLowerCase()}`
  const digits = phone?.replace(/\(0\)/, "").replace(/[^\d+]/g, "")
  if (digits === undefined || digits === "") return undefined
  return `tel:${digits.replace(/^00/, "+").replace(/^0/, "+49")}`
}
