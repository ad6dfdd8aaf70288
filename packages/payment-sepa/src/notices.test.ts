import { assert, describe, it } from "@effect/vitest"
import { CivilDate } from "@lotsenwerk/domain"
import { order, transfer } from "../test/order.ts"
import { changes, notices } from "./notices.ts"
import type { PaymentOrder } from "./order.ts"

describe("notices", () => {
  it.each<[string, Partial<PaymentOrder>, ReadonlyArray<unknown>]>([
    ["two transfers within a fortnight", { transfers: [transfer(1), transfer(2)] }, []],
    ["one transfer is no bundle", { transfers: [transfer(1)] }, [{ _tag: "SingleTransfer" }]],
    ["fifteen days ahead", { executionOn: CivilDate.of("2026-11-17") }, []],
    ["sixteen days ahead", { executionOn: CivilDate.of("2026-11-18") }, [{ _tag: "FarAhead", days: 16, most: 15 }]],
    ["the day itself", { executionOn: CivilDate.of("2026-11-02") }, []],
    ["the day before", { executionOn: CivilDate.of("2026-11-01") }, [{ _tag: "DayElapsed" }]]
  ])("%s", (_, changed, expected) => {
    assert.deepStrictEqual<unknown>(notices(order(changed)), expected)
  })
})

describe("changes", () => {
  it("lists each name that is written differently once, the debtor's first", () => {
    const names = ["Юлія Ткач", "Müller & Söhne", "Łukasz", "Юлія Ткач", "Zoë"]
    const listed = changes(
      order({
        debtor: { ...order().debtor, name: "Kreis „Harz“" },
        transfers: names.map((creditorName, index) => transfer(index, { creditorName }))
      })
    )
    assert.deepStrictEqual(listed, [
      { name: "Kreis „Harz“", written: "Kreis 'Harz'" },
      { name: "Юлія Ткач", written: "Yuliia Tkach" },
      { name: "Łukasz", written: "Lukasz" },
      { name: "Zoë", written: "Zoe" }
    ])
  })

  it("lists nothing where nothing differs, however the letters are composed", () => {
    assert.deepStrictEqual(changes(order({ transfers: [transfer(1, { creditorName: "Jörg".normalize("NFD") })] })), [])
  })
})
