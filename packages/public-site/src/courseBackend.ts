/** What the pages about courses ask the API. */
import { type Client, ProblemError } from "@lotsenwerk/http/client"
import { type AnswerOf, contract, type InputOf } from "@lotsenwerk/http/contract"
import type { Language } from "@lotsenwerk/messages"
import type { CourseAt } from "./course/address.ts"
import type { PlaceAt } from "./place/address.ts"

const { courses } = contract

/** A course as it stands on the wire. */
export type PublicCourse = AnswerOf<typeof courses.show>
/** One's own sign-up as it stands on the wire. */
export type OwnEnrolment = AnswerOf<typeof courses.own>
/** What a certificate says, as it stands on the wire. */
export type CheckedCertificate = AnswerOf<typeof courses.check>
/** What anybody gets who signs up. */
export type EnrolmentAnswer = AnswerOf<typeof courses.enrol>
/** A sign-up as the API takes it. */
export type SentEnrolment = InputOf<typeof courses.enrol>["body"]
/** What can be changed of a sign-up, as the API takes it. */
export type SentChange = InputOf<typeof courses.change>["body"]

/** With what a write goes: its key, and the language in which the API says what is amiss. */
export interface Sending {
  readonly key: string
  readonly language: Language
}

/** The API's courses as the pages see them. */
export interface CourseBackend {
  readonly courses: (municipality: string) => Promise<ReadonlyArray<PublicCourse>>
  readonly course: (at: CourseAt) => Promise<PublicCourse>
  /** What shows when a form was handed out; none where the API hands out none: the sign-up then waits for a look. */
  readonly token: (at: CourseAt) => Promise<string | undefined>
  readonly enrol: (at: CourseAt, enrolment: SentEnrolment, sending: Sending) => Promise<EnrolmentAnswer>
  readonly own: (at: PlaceAt) => Promise<OwnEnrolment>
  readonly confirm: (at: PlaceAt, sending: Sending) => Promise<void>
  readonly change: (at: PlaceAt, change: SentChange, sending: Sending) => Promise<void>
  readonly withdraw: (at: PlaceAt, sending: Sending) => Promise<void>
  readonly check: (code: string) => Promise<CheckedCertificate>
}

const optionsOf = ({ key, language }: Sending) => ({
  idempotencyKey: key,
  headers: { "accept-language": language }
})

const tokenFrom = async (call: Client, params: { readonly municipality: string; readonly course: string }) => {
  try {
    return (await call(courses.challenge, { params })).token
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}

/** Opens the way to the API's courses. Every call fails with a `ProblemError` that carries the API's own sentence. */
export const courseBackend = (call: Client): CourseBackend => ({
  courses: (municipality) => call(courses.list, { params: { municipality } }),
  course: ({ municipality, course }) => call(courses.show, { params: { municipality, course } }),
  token: ({ municipality, course }) => tokenFrom(call, { municipality, course }),
  enrol: ({ municipality, course }, body, sending) =>
    call(courses.enrol, { params: { municipality, course }, body }, optionsOf(sending)),
  own: ({ municipality, secret }) => call(courses.own, { params: { municipality, secret } }),
  confirm: async ({ municipality, secret }, sending) => {
    await call(courses.confirm, { params: { municipality, secret } }, optionsOf(sending))
  },
  change: async ({ municipality, secret }, body, sending) => {
    await call(courses.change, { params: { municipality, secret }, body }, optionsOf(sending))
  },
  withdraw: async ({ municipality, secret }, sending) => {
    await call(courses.withdraw, { params: { municipality, secret } }, optionsOf(sending))
  },
  check: (code) => call(courses.check, { params: { code } })
})
