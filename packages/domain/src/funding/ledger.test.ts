import { assert, describe, it } from "@effect/vitest"
import { byDays, raised, statute } from "../allowance/statutes.ts"
import { of as day } from "../CivilDate.ts"
import { confirmed, inferred } from "../examples.ts"
import { ledgerLaws, ledgersNear } from "./ledger.fixture.ts"
import { asRead, directive, ninety } from "./statutes.ts"

describe.each([
  ["a directive that was read", statute, directive],
  ["one as far as it was read", byDays, asRead],
  ["one that bears ninety percent", raised, ninety],
  ["one under which nothing is paid", { ...statute, model: inferred("none" as const) }, directive],
  ["one that bears nothing of travel", statute, { ...directive, travelCosts: confirmed("excluded" as const) }]
])("the money of %s", (_name, allowance, rules) => {
  for (const [name, law] of Object.entries(ledgerLaws)) {
    it.prop(name, [ledgersNear(allowance, rules, day("2024-02-29"))], ([ledger]) => assert.isTrue(law(ledger)), {
      arbitrary: { runs: 100 }
    })
  }
})
