/** Where a sign-up stands, in words, and the one thing that one can do now. */
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import { Enrolment } from "@lotsenwerk/signup-form"
import type { OwnEnrolment } from "../courseBackend.ts"

/** A state in words; `act` is what the page's one button does. */
export interface Standing {
  readonly title: string
  readonly text: string
  readonly act?: "confirm" | "accept" | "again" | "toCourse"
}

type State = OwnEnrolment["state"]
type Worded = State | "heldByPhone" | "offeredByPhone" | "lapsedForGood" | "cancelled" | "over"

/** States that are part of the course or may become so. */
const lasting: ReadonlyArray<State> = ["review", "held", "offered", "waiting", "confirmed"]

/** Which words fit: who has no deadline is called by the office. */
const wordedAs = ({ state, until, course, isOver }: OwnEnrolment): Worded => {
  if (course.state === "cancelled" && state !== "withdrawn" && state !== "declined") return "cancelled"
  if (state === "lapsed" && !Enrolment.takesEntries(course)) return "lapsedForGood"
  if (isOver && lasting.includes(state)) return "over"
  if (until !== undefined) return state
  return state === "held" ? "heldByPhone" : state === "offered" ? "offeredByPhone" : state
}

const acts: { readonly [W in Worded]?: Standing["act"] } = {
  held: "confirm",
  offered: "accept",
  lapsed: "again",
  withdrawn: "toCourse"
}

/** Puts into words where a sign-up stands. */
export const standingOf = (own: OwnEnrolment, language: Language): Standing => {
  const worded = wordedAs(own)
  const { title, text } = messagesIn(language).course.place.states[worded]
  const values = {
    organiser: own.course.organiser.name,
    until: own.until?.inWords[language] ?? "",
    position: own.position ?? "–"
  }
  const act = acts[worded]
  return { title, text: fill<string>(text, values), ...(act !== undefined && { act }) }
}

/** Whether somebody can still change or withdraw a sign-up: it counts, dates lie ahead, and no certificate rests on it. */
export const isOpen = ({ state, course, isOver, certificate }: OwnEnrolment): boolean =>
  lasting.includes(state) && !isOver && course.state !== "cancelled" && certificate === undefined
