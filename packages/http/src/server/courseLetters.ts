/** Letters about a course: from its organiser, in the language of the participant, each thing told once. */
import { Correspondence, type Course, type Office } from "@lotsenwerk/domain"
import { letter as inWords, messagesIn, staffLetter } from "@lotsenwerk/messages"
import * as Effect from "effect/Effect"
import type { AnyEndpoint } from "../contract/index.ts"
import type { Call } from "./desk.ts"
import { secretOf } from "./ownLink.ts"
import { municipalityOf } from "./routes/programme.ts"

type Asked = Pick<Call<AnyEndpoint>, "params" | "act" | "house">

/** The kinds of letters that need a link and the title only. */
type Kind =
  | "placeWaiting"
  | "placeLapsed"
  | "enrolledAlready"
  | "enrolmentEnded"
  | "certificateReady"
  | "placeHeld"
  | "placeOffered"
  | "placeConfirmed"
  | "courseChanged"
  | "courseCancelled"

const wordsOf = (kind: Kind, course: Course.Course, enrolment: Course.Enrolment, link: string) => {
  const { language, until } = enrolment
  const { format } = messagesIn(language)
  const values = {
    title: course.title,
    organiser: course.organiser.name,
    link,
    place: course.place,
    until: until === undefined ? "" : format.moment(until),
    dates: course.dates.map(({ on, from, until: end }) => format.date(on, from, end)).join("\n"),
    reason: course.cancelled?.reason ?? ""
  }
  return inWords(kind, values, language)
}

/** Posts a letter to a participant who has an address; `once` tells what must not be told twice. */
const post = Effect.fnUntraced(function* (
  kind: Kind,
  course: Course.Course,
  enrolment: Course.Enrolment,
  call: Asked,
  once: string
) {
  const { email } = enrolment.contact
  if (email === undefined) return
  const municipality = municipalityOf(call)
  const link = `${call.house.publicUrl}/${municipality}/platz/${secretOf(municipality, enrolment.id, call.house)}`
  const { name, mailbox } = course.organiser
  yield* (yield* Correspondence.Outbox).post(
    {
      ...wordsOf(kind, course, enrolment, link),
      to: email,
      from: name,
      replyTo: mailbox,
      language: enrolment.language
    },
    call.act,
    `course/${kind}/${enrolment.id}/${once}`
  )
})

const letterOf: Partial<Record<Course.EnrolmentState, Kind>> = {
  held: "placeHeld",
  offered: "placeOffered",
  confirmed: "placeConfirmed",
  waiting: "placeWaiting",
  lapsed: "placeLapsed",
  withdrawn: "enrolmentEnded"
}

/** Tells a participant the new state of the sign-up; a state that was told is not told again. */
export const tellState = (course: Course.Course, enrolment: Course.Enrolment, call: Asked) => {
  const kind = letterOf[enrolment.state]
  return kind === undefined ? Effect.void : post(kind, course, enrolment, call, enrolment.changedAt)
}

/** Tells those whose state changed without their doing. */
export const tellMoved = (course: Course.Course, { lapsed, offered }: Course.MovedUp, call: Asked) =>
  Effect.forEach([...lapsed, ...offered], (enrolment) => tellState(course, enrolment, call), { discard: true })

/** Tells somebody who signs up again how it stands, at most once a day. */
export const tellAgain = (course: Course.Course, enrolment: Course.Enrolment, call: Asked) =>
  post("enrolledAlready", course, enrolment, call, call.act.at.slice(0, 10))

/** Tells a participant that dates or place have changed. */
export const tellChange = (course: Course.Course, enrolment: Course.Enrolment, call: Asked) =>
  post("courseChanged", course, enrolment, call, String(course.revision))

/** Tells a participant that the course does not take place. */
export const tellCancelled = (course: Course.Course, enrolment: Course.Enrolment, call: Asked) =>
  post("courseCancelled", course, enrolment, call, course.cancelled?.at ?? "")

/** Tells a participant where the certificate is. */
export const tellCertificate = (
  course: Course.Course,
  enrolment: Course.Enrolment,
  { number }: Course.Certificate,
  call: Asked
) => post("certificateReady", course, enrolment, call, number)

/** Tells the organiser of new sign-ups, at most once a day and course. */
export const tellOrganiser = Effect.fnUntraced(function* (course: Course.Course, body: string, call: Asked) {
  const link = `${call.house.publicUrl}/admin/${municipalityOf(call)}/kurse/${course.name}`
  const letter: Correspondence.Letter = {
    ...staffLetter("newEnrolments", { title: course.title, link, body }),
    to: course.organiser.mailbox,
    from: body,
    language: "de"
  }
  const day = (call.act.at satisfies Office.Instant).slice(0, 10)
  yield* (yield* Correspondence.Outbox).post(letter, call.act, `course/new/${course.name}/${day}`)
})
