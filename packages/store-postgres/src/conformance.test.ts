/** The domain's exam of all ports, taken on a real PostgreSQL. */
import { Month } from "@lotsenwerk/domain"
import { Conformance } from "@lotsenwerk/domain/testing"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, it } from "vitest"
import { serveMunicipality } from "./settings.ts"
import { openStore } from "./store.fixture.ts"

let store: Awaited<ReturnType<typeof openStore>>
beforeAll(async () => {
  store = await openStore()
  for (const municipality of Conformance.municipalities) {
    const settings = { executionDay: 1, ledgerSince: Month.of("2026-01") }
    await Effect.runPromise(serveMunicipality(store.db, municipality, false, settings))
  }
})
afterAll(() => store.close())

describe("ports on PostgreSQL", () => {
  it.each(Conformance.exams)("$port $name", ({ run }) => Effect.runPromise(Effect.provide(run, store.ports)))
})
