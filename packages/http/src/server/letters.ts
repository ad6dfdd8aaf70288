/** Letters as they are posted: the words are the messages', the addressee and the link are ours. */
import { Access, type Allowance, Correspondence, type Month, type Office, Programme } from "@lotsenwerk/domain"
import { type Language, mail } from "@lotsenwerk/messages"
import * as Effect from "effect/Effect"
import type { AnyEndpoint } from "../contract/index.ts"
import type { Call } from "./desk.ts"

interface Words {
  readonly subject: string
  readonly text: string
}

const letter = (
  { organiser }: Programme.Programme,
  to: string,
  { subject, text }: Words,
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
  name: string,
  to: string,
  language: Language,
  mailbox: string | undefined
) => {
  const { body, office } = programme.organiser
  return letter(programme, to, mail(language).interestReceived({ name, body, office }), language, mailbox)
}

/** The answer that a coordinator wrote. */
export const answerLetter = Effect.fnUntraced(function* (programme: Programme.Programme, to: string, words: Words) {
  const { mailbox } = yield* (yield* Programme.SettingsBook).get()
  return letter(programme, to, words, "de", mailbox)
})

/** The link that lets a member of staff in. */
export const linkLetter = (programme: Programme.Programme, name: string, to: string, link: string) =>
  letter(programme, to, mail("de").signInLink({ name, body: programme.organiser.body, link }))

/** The first link of a new member of staff. */
export const invitationLetter = (programme: Programme.Programme, name: string, to: string, link: string) =>
  letter(programme, to, mail("de").staffInvitation({ name, body: programme.organiser.body, link }))

/** What is overdue this week. */
export const reminderLetter = (programme: Programme.Programme, name: string, to: string, count: number, link: string) =>
  letter(programme, to, mail("de").weeklyReminder({ name, count, link }))

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
  for (const { id, name, email, role } of staff) {
    if (role !== "approver" || email === undefined) continue
    const words = mail("de").runToRelease({ name, month, link })
    yield* outbox.post(letter(programme, email, words), request.act, `release/${run}/${id}`)
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
  const words = mail("de").runReturned({ name: preparer.name, month: run.month, link })
  const once = `return/${run.id}/${request.act.at}`
  yield* (yield* Correspondence.Outbox).post(letter(programme, preparer.email, words), request.act, once)
})
