/** What every book of settings must do. */
import * as Effect from "effect/Effect"
import { type Exam, same } from "../Exam.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import { SettingsBook } from "./ports.ts"

const get = Effect.flatMap(SettingsBook, (book) => book.get())
const setMailbox = (mailbox: string) =>
  Effect.flatMap(get, (settings) =>
    Effect.flatMap(SettingsBook, (book) => book.set({ ...settings, mailbox, executionDay: 28 }, actAt(1)))
  )

/** Questions about settings. */
export const programmeExams: ReadonlyArray<Exam<Office | SettingsBook>> = [
  {
    port: "SettingsBook",
    name: "keeps what a municipality sets, for it alone, and only if the work succeeds",
    run: Effect.gen(function* () {
      const [before, elsewhere] = [yield* atHere(get), yield* atThere(get)]
      yield* atHere(setMailbox("lotsen@example.org"))
      const after = { ...before, mailbox: "lotsen@example.org", executionDay: 28 }
      yield* same("here", yield* atHere(get), after)
      yield* same("there", yield* atThere(get), elsewhere)
      yield* undone(setMailbox("falsch@example.org"))
      yield* same("unchanged", yield* atHere(get), after)
    })
  }
]
