/** What every outbox must do. */
import * as Effect from "effect/Effect"
import { type Exam, fails, same } from "../Exam.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import type { Letter } from "./model.ts"
import { Outbox } from "./ports.ts"

const letter = (subject: string): Letter => ({
  to: "gast@example.org",
  subject,
  text: "Ihr Link",
  from: "Landkreis Harz",
  language: "de"
})
const post = (subject: string, once: string, minute: number) =>
  Effect.flatMap(Outbox, (outbox) => outbox.post(letter(subject), actAt(minute), once))
const waiting = (subject: string) =>
  Effect.flatMap(Outbox, (outbox) => outbox.all()).pipe(
    Effect.map((all) => all.filter((each) => each.subject === subject))
  )

/** Questions about letters. */
export const correspondenceExams: ReadonlyArray<Exam<Office | Outbox>> = [
  {
    port: "Outbox",
    name: "posts a letter once, whatever comes again",
    run: Effect.gen(function* () {
      yield* atHere(post("Einmal", "einmal", 1))
      yield* atHere(Effect.andThen(post("Einmal", "einmal", 2), post("Einmal", "einmal", 3)))
      const found = (yield* atHere(waiting("Einmal"))).map(({ id: _id, ...rest }) => rest)
      yield* same("one letter", found, [{ ...letter("Einmal"), postedAt: actAt(1).at, attempts: 0 }])
    })
  },
  {
    port: "Outbox",
    name: "asks for once in each municipality apart",
    run: Effect.gen(function* () {
      yield* atHere(post("Getrennt", "getrennt", 1))
      yield* same("not there", yield* atThere(waiting("Getrennt")), [])
      yield* atThere(post("Getrennt", "getrennt", 2))
      yield* same("there, too", (yield* atThere(waiting("Getrennt"))).length, 1)
      const [mine] = yield* atHere(waiting("Getrennt"))
      yield* fails("mine, there", "NotFound", atThere(Effect.flatMap(Outbox, (box) => box.find(mine?.id ?? nobody))))
    })
  },
  {
    port: "Outbox",
    name: "posts nothing of work that fails, and lets it be posted then",
    run: Effect.gen(function* () {
      yield* undone(post("Zurück", "zurueck", 1))
      yield* same("none", yield* atHere(waiting("Zurück")), [])
      yield* atHere(post("Zurück", "zurueck", 2))
      yield* same("now", (yield* atHere(waiting("Zurück"))).length, 1)
    })
  },
  {
    port: "Outbox",
    name: "counts attempts and notes the day it was carried",
    run: Effect.gen(function* () {
      const outbox = yield* Outbox
      yield* atHere(post("Getragen", "getragen", 1))
      const id = (yield* atHere(waiting("Getragen")))[0]?.id ?? nobody
      yield* atHere(outbox.mark(id, "failed", actAt(2)))
      yield* same("not yet", (yield* atHere(outbox.find(id))).sentAt, undefined)
      yield* atHere(outbox.mark(id, "sent", actAt(3)))
      const { attempts, sentAt } = yield* atHere(outbox.find(id))
      yield* same("carried", { attempts, sentAt }, { attempts: 2, sentAt: actAt(3).at })
    })
  },
  {
    port: "Outbox",
    name: "shows the newest first",
    run: Effect.gen(function* () {
      yield* atHere(post("Reihe 1", "reihe-1", 40))
      yield* atHere(post("Reihe 2", "reihe-2", 41))
      const all = yield* atHere(Effect.flatMap(Outbox, (outbox) => outbox.all()))
      const subjects = all.map(({ subject }) => subject).filter((subject) => subject.startsWith("Reihe"))
      yield* same("order", subjects, ["Reihe 2", "Reihe 1"])
    })
  }
]
