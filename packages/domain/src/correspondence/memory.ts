/** Letters in memory; nobody carries them. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Desk from "../Desk.ts"
import { NotFound } from "../office/index.ts"
import type { PostedLetter } from "./model.ts"
import { Outbox } from "./ports.ts"

const letters = Desk.drawer<PostedLetter>()
const posted = Desk.drawer<true>()

/** The letters of each municipality. */
export const outbox: Layer.Layer<Outbox> = Layer.succeed(Outbox, {
  post: Effect.fnUntraced(function* (letter, { at }, once) {
    if (yield* posted.find(once)) return
    const id = yield* Desk.newId
    yield* posted.put(once, true)
    yield* letters.put(id, { ...letter, id, postedAt: at, attempts: 0 })
  }),
  find: Effect.fnUntraced(function* (id) {
    return (yield* letters.find(id)) ?? (yield* new NotFound({ kind: "link", id }))
  }),
  mark: Effect.fnUntraced(function* (id, outcome, { at }) {
    const letter = yield* letters.find(id)
    if (letter === undefined) return
    const attempts = letter.attempts + 1
    yield* letters.put(id, { ...letter, attempts, ...(outcome === "sent" ? { sentAt: at } : {}) })
  }),
  all: () => Effect.map(letters.all, (all) => [...all].reverse())
})
