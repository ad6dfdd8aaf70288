/** Two hands on one run: whoever comes second is told what happened, not what broke. */
import { Allowance, Month, Office } from "@lotsenwerk/domain"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { serveMunicipality } from "./settings.ts"
import { openStore } from "./store.fixture.ts"

const harz = Office.Municipality.make("landkreis-harz")
const act: Office.Act = { at: Office.Instant.make("2026-11-25T10:00:00.000Z"), by: { id: "1", name: "Erika Beispiel" } }
const finder: Office.Act = { ...act, by: { id: "2", name: "Max Muster" } }
const terms = Allowance.OrderTerms.make({
  debtorName: "Landkreis Harz",
  debtorIban: "DE02120300000000202051",
  executionOn: "2026-11-27" as never,
  budgetLine: "1",
  budgetYear: 2026,
  fileNumber: "2"
})

let store: Awaited<ReturnType<typeof openStore>>
beforeAll(async () => {
  store = await openStore()
  const settings = { executionDay: 1, ledgerSince: Month.of("2026-01") }
  await Effect.runPromise(serveMunicipality(store.db, harz, false, settings))
})
afterAll(() => store.close())

const within = <A, E>(work: Effect.Effect<A, E, Allowance.AllowanceLedger | Office.Office>) =>
  Effect.flatMap(Office.Office, (office) => office.within(harz, work))

/** Releases a run, keeps the transaction open until somebody else has tried, and tells what the other was told. */
const whileReleasing = (
  month: string,
  other: (id: string) => Effect.Effect<void, Office.Conflict | Office.NotFound, Allowance.AllowanceLedger>
) =>
  Effect.gen(function* () {
    const ledger = yield* Allowance.AllowanceLedger
    const id = yield* within(ledger.draft(Month.of(month), [], 1, act))
    const finding = { role: "coordinator", programmeVersion: 1 } as const
    for (const name of Allowance.FindingName.literals) yield* within(ledger.confirm(id, name, finding, finder))
    const [done, gate] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
    const releasing = ledger
      .release(id, [], terms, act)
      .pipe(Effect.andThen(Deferred.succeed(done, undefined)), Effect.andThen(Deferred.await(gate)))
    const first = yield* Effect.forkChild(within(releasing))
    yield* Deferred.await(done)
    const second = yield* Effect.forkChild(Effect.flip(within(other(id))))
    yield* Effect.sleep("200 millis")
    yield* Deferred.succeed(gate, undefined)
    yield* Fiber.join(first)
    const told = yield* Fiber.join(second)
    return { told, state: (yield* within(ledger.find(id))).state }
  }).pipe(Effect.provide(store.ports), Effect.runPromise)

const ledger = Allowance.AllowanceLedger

describe("while one releases a run", () => {
  it.each([
    ["2026-01", "discards it", (id: string) => ledger.use((book) => book.discard(id, act))],
    ["2026-02", "gives it back", (id: string) => ledger.use((book) => book.giveBack(id, "Bitte prüfen", act))],
    ["2026-03", "drafts it anew", (id: string) => ledger.use((book) => book.redraft(id, [], 1, act))],
    ["2026-04", "releases it too", (id: string) => ledger.use((book) => book.release(id, [], terms, act))]
  ] as const)("%s: another %s and is told that it is closed", async (month, _what, other) => {
    const { told, state } = await whileReleasing(month, other)
    assert.deepInclude(told, { _tag: "Conflict", reason: "RunClosed" })
    assert.strictEqual(state, "released")
  })
})
