/** What anybody may know, and the interest anybody may send. */
import { Appointment, Correspondence, Dated, Office, Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { contract } from "../../contract/index.ts"
import { bearable } from "../admission/admission.ts"
import type { Handlers } from "../desk.ts"
import { interestLetter } from "../letters.ts"
import { municipalityOf, programmeOf } from "./programme.ts"

const entries = Effect.fnUntraced(function* () {
  const book = yield* Programme.ProgrammeBook
  const served = yield* (yield* Office.Office).municipalities()
  return yield* Effect.forEach(served, ({ municipality, demo }) =>
    Effect.map(book.find(municipality), ({ title, organiser }) => ({ municipality, title, body: organiser.body, demo }))
  )
})

export const municipalities: Handlers<typeof contract.municipalities> = {
  list: () => entries(),
  show: Effect.fnUntraced(function* (call) {
    const programme = yield* programmeOf(call)
    const { mailbox, phone } = yield* (yield* Programme.SettingsBook).get()
    const served = yield* (yield* Office.Office).municipalities()
    const { model, monthlyRate } = programme.allowance
    const isFlat = Dated.known(Dated.at(model, call.today)) === "flatMonth"
    const rate = isFlat ? Dated.at(monthlyRate, call.today) : undefined
    return {
      municipality: programme.slug,
      title: programme.title,
      body: programme.organiser.body,
      demo: served.some(({ municipality, demo }) => demo && municipality === programme.slug),
      organiser: programme.organiser,
      tasks: programme.tasks,
      languages: programme.languages,
      ...(rate === undefined || rate.verification === "open"
        ? {}
        : {
            allowance: {
              cents: rate.value,
              ...(rate.evidencedUntil === undefined ? {} : { evidencedUntil: rate.evidencedUntil })
            }
          }),
      ...(mailbox === undefined ? {} : { mailbox }),
      ...(phone === undefined ? {} : { phone })
    }
  }),
  sendInterest: Effect.fnUntraced(function* (call) {
    yield* bearable(call.countVisit())
    const { language, ...person } = call.body
    const programme = yield* programmeOf(call)
    const id = yield* (yield* Appointment.GuideRegister).add(person, call.act)
    yield* (yield* Office.Journal).record(call.act, {
      subject: { kind: "person", id },
      what: "InterestReceived",
      details: { language }
    })
    if (person.contact.email !== undefined) {
      const { mailbox } = yield* (yield* Programme.SettingsBook).get()
      const letter = interestLetter(programme, person.contact.email, language, mailbox)
      yield* (yield* Correspondence.Outbox).post(letter, call.act, `interest/${municipalityOf(call)}/${id}`)
    }
    return {}
  })
}
