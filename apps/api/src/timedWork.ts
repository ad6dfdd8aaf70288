/** The work that time brings, municipality by municipality, each under its own key. */
import { Correspondence, Office } from "@lotsenwerk/domain"
import { type House, passOnPlaces, reminders } from "@lotsenwerk/http/server"
import { type Jobs, type LetterJob, tidy } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import type { Runtime } from "./house.ts"

/** Carries one letter. The mark is made after the carrying: a crash between may carry twice under one message id. */
const carry = Effect.fn("TimedWork.carry")(function* ({ municipality, letter }: LetterJob, house: House) {
  const office = yield* Office.Office
  const outbox = yield* Correspondence.Outbox
  const postman = yield* Correspondence.Postman
  const within = <A, E, R>(work: Effect.Effect<A, E, R>) => office.within(municipality as Office.Municipality, work)
  const posted = yield* within(outbox.find(letter))
  if (posted.sentAt !== undefined) return
  const act = { at: house.now().toISOString() as Office.Instant }
  const outcome = yield* Effect.result(postman.carry(posted, letter))
  yield* within(outbox.mark(letter, outcome._tag === "Success" ? "sent" : "failed", act))
  if (outcome._tag === "Failure" && !outcome.failure.final) return yield* outcome.failure
})

const everywhere = <A, E, R>(work: (municipality: Office.Municipality) => Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const office = yield* Office.Office
    for (const { municipality } of yield* office.municipalities()) {
      yield* office.within(municipality, work(municipality))
    }
  })

/** Starts to work the queues. */
export const startTimedWork = async (
  jobs: Jobs,
  runtime: Runtime,
  postman: (
    work: Effect.Effect<void, unknown, Correspondence.Postman | Correspondence.Outbox | Office.Office>
  ) => Promise<void>,
  house: House
): Promise<void> => {
  await jobs.work("carry-letter", (job) => postman(carry(job as LetterJob, house)))
  await jobs.work("tidy", () => runtime.runPromise(everywhere(() => tidy(house.now().toISOString()))))
  await jobs.work("pass-on-places", () =>
    runtime.runPromise(everywhere((municipality) => passOnPlaces(house, municipality)))
  )
  await jobs.work("remind", () => runtime.runPromise(everywhere((municipality) => reminders(house, municipality))))
}
