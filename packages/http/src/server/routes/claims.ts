/** Money paid without ground, and the steps about it. */
import { Allowance, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { contract } from "../../contract/index.ts"
import type { Handlers } from "../desk.ts"

/** What the journal keeps of a step: nothing that somebody wrote about a person in their own words. */
const details = (wish: Allowance.ClaimWish, { month }: Allowance.Claim): Office.JournalEntry["details"] => {
  switch (wish._tag) {
    case "Heard":
      return { month, answerBy: wish.answerBy }
    case "Answered":
      return { month, on: wish.on }
    case "Demanded":
      return { month, dueOn: wish.dueOn, count: wish.count, reason: wish.reason }
    case "Received":
      return { month, on: wish.on, cents: wish.cents }
    case "Waived":
      return { month, reason: wish.reason }
    case "Undone":
      return { month }
  }
}

export const claims: Handlers<typeof contract.claims> = {
  show: ({ params }) =>
    Effect.gen(function* () {
      const all = yield* (yield* Allowance.AllowanceLedger).claims()
      const id = params.claim ?? ""
      return all.find((claim) => claim.id === id) ?? (yield* new Office.NotFound({ kind: "claim", id }))
    }),
  takeStep: ({ params, body, today, act }) =>
    Effect.gen(function* () {
      const claim = yield* Allowance.takeStep(params.claim ?? "", body, today, act)
      const journal = yield* Office.Journal
      const subject = { kind: "person" as const, id: claim.person }
      yield* journal.record(act, { subject, what: `Claim${body._tag}`, details: details(body, claim) })
      return {}
    })
}
