/** The office in memory: desks, journal, receipts. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Desk from "../Desk.ts"
import { KeyReused, NotFound } from "./errors.ts"
import type { JournalEntry, Receipt } from "./model.ts"
import { Journal, Office, type OfficeEntry, Receipts, SpentWords } from "./ports.ts"

/** An office that serves some municipalities. */
export const office = (entries: ReadonlyArray<OfficeEntry>): Layer.Layer<Office, never, Desk.House> =>
  Layer.effect(
    Office,
    Effect.map(Desk.House, (house) => ({
      within: (municipality, work) =>
        entries.some((entry) => entry.municipality === municipality)
          ? house.at(municipality, work)
          : Effect.fail(new NotFound({ kind: "municipality", id: municipality })),
      municipalities: () =>
        Effect.succeed([...entries].sort((one, other) => (one.municipality < other.municipality ? -1 : 1)))
    }))
  )

const entries = Desk.drawer<JournalEntry>()

/** The record of each municipality. */
export const journal: Layer.Layer<Journal> = Layer.succeed(Journal, {
  record: ({ at, by }, entry) =>
    Effect.flatMap(Desk.newId, (id) =>
      entries.put(id, { ...entry, id, at, ...(by === undefined ? {} : { by: by.name }) })
    ),
  of: ({ kind, id }) =>
    Effect.map(entries.all, (all) => all.filter(({ subject }) => subject.kind === kind && subject.id === id).reverse())
})

interface Taken {
  readonly request: string
  readonly receipt?: Receipt
}

const taken = Desk.drawer<Taken>()

/** The answers kept in each municipality. */
export const receipts: Layer.Layer<Receipts> = Layer.succeed(Receipts, {
  take: Effect.fnUntraced(function* (key, request) {
    const earlier = yield* taken.find(key)
    if (earlier === undefined) {
      yield* taken.put(key, { request })
      return undefined
    }
    if (earlier.request !== request || earlier.receipt === undefined) return yield* new KeyReused({ key })
    return earlier.receipt
  }),
  keep: (key, receipt) => taken.put(key, { request: receipt.request, receipt })
})

const spent = Desk.drawer<true>()

/** The words spent in each municipality. */
export const spentWords: Layer.Layer<SpentWords> = Layer.succeed(SpentWords, {
  spend: Effect.fnUntraced(function* (word) {
    if (yield* spent.find(word)) return false
    yield* spent.put(word, true)
    return true
  })
})
