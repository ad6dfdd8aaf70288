/** Letters as they are posted: the words are the messages', the addressee and the link are ours. */
import { Access, type Allowance, Correspondence, type Month, type Office, Programme } from "@lotsenwerk/domain"
import {
  format,
  type Language,
  type LetterInWords,
  messagesIn,
  staffLetter,
  letter as volunteerLetter
} from "@lotsenwerk/messages"
import * as Effect from "effect/Effect"
import type { AnyEndpoint } from "../contract/index.ts"
import type { Call } from "./desk.ts"

const { words } = messagesIn("de")

const letter = (
  { organiser }: Programme.Programme,
  to: string,
  { subject, text }: LetterInWords,
  language: Language = "de",
  replyTo?: string
): Correspondence.Letter => ({
  to,
  subject,
  text,
  from: organiser.body,
  language,
  ...(replyTo === undefined ? {} : { replyTo })
})

/** Tells a person that the interest arrived. */
export const interestLetter = (
  programme: Programme.Programme,
  to: string,
  language: Language,
  mailbox: string | undefined
) => {
  const { body, office } = programme.organiser
  return letter(programme, to, volunteerLetter("interestReceived", { body, office }, language), language, mailbox)
}

/** The answer that a coordinator wrote. */
export const answerLetter = Effect.fnUntraced(function* (
  programme: Programme.Programme,
  to: string,
  words: LetterInWords
) {
  const { mailbox } = yield* (yield* Programme.SettingsBook).get()
  return letter(programme, to, words, "de", mailbox)
})

/** The link that lets a member of staff in, and until when. */
export interface Link {
  readonly address: string
  readonly until: Office.Instant
}

const linkValues = ({ organiser }: Programme.Programme, { address, until }: Link) => ({
  body: organiser.body,
  link: address,
  until: format.moment(until)
})

/** A link on demand. */
export const linkLetter = (programme: Programme.Programme, to: string, link: Link) =>
  letter(programme, to, volunteerLetter("signInLink", linkValues(programme, link), "de"))

/** The first link of a new member of staff. */
export const invitationLetter = (programme: Programme.Programme, to: string, role: Access.Role, link: Link) =>
  letter(programme, to, staffLetter("staffInvitation", { role: words.roles[role], ...linkValues(programme, link) }))

/** What is to be done this week. */
export const reminderLetter = (programme: Programme.Programme, to: string, count: number, link: string) =>
  letter(programme, to, staffLetter("weeklyReminder", { count, link, body: programme.organiser.body }))

type Request = Pick<Call<AnyEndpoint>, "act" | "house">

const runLink = ({ house }: Request, municipality: Office.Municipality, run: string) =>
  `${house.publicUrl}/admin/${municipality}/zahlungen/${run}`

/** Tells those who release that a run waits for them. */
export const releaseLetter = Effect.fnUntraced(function* (
  programme: Programme.Programme,
  municipality: Office.Municipality,
  run: string,
  month: Month.Month,
  request: Request
) {
  const staff = yield* (yield* Access.StaffList).all()
  const outbox = yield* Correspondence.Outbox
  const link = runLink(request, municipality, run)
  for (const { id, email, role } of staff) {
    if (role !== "approver" || email === undefined) continue
    const values = { month: format.month(month), link, body: programme.organiser.body }
    yield* outbox.post(
      letter(programme, email, staffLetter("runToRelease", values)),
      request.act,
      `release/${run}/${id}`
    )
  }
})

/** Tells the preparer that a run came back. */
export const returnLetter = Effect.fnUntraced(function* (
  programme: Programme.Programme,
  municipality: Office.Municipality,
  run: Allowance.Run,
  request: Request
) {
  const staff = yield* (yield* Access.StaffList).all()
  const preparer = staff.find(({ id }) => id === run.prepared.by.id)
  if (preparer?.email === undefined) return
  const link = runLink(request, municipality, run.id)
  const values = { month: format.month(run.month), link, body: programme.organiser.body }
  const once = `return/${run.id}/${request.act.at}`
  yield* (yield* Correspondence.Outbox).post(
    letter(programme, preparer.email, staffLetter("runReturned", values)),
    request.act,
    once
  )
})
