import { assert, describe, it } from "@effect/vitest"
import type { CivilDate, Money, Office } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import { order, transfer } from "../test/order.ts"
import { faults } from "./faults.ts"
import { limits } from "./limits.ts"
import type { PaymentOrder, Transfer } from "./order.ts"
import { pain001 } from "./pain001.ts"

/** Half a million transfers on a busy machine. @unit milliseconds */
const aMinute = 60_000

const one = (changed: Partial<Transfer>): Partial<PaymentOrder> => ({ transfers: [transfer(1, changed)] })

const id = (because: string, text: string, at: string) => ({ _tag: "IdRefused", because, id: text, at })

const cents = (amount: number) => one({ cents: amount as Money.Cents })

const amount = (found: number) => ({
  _tag: "AmountRefused",
  least: 1,
  most: 99_999_999_999,
  found,
  at: "/transfers/0/cents"
})

const debtor = order().debtor

describe("an order is refused for", () => {
  it.each<[string, Partial<PaymentOrder>, ReadonlyArray<unknown>]>([
    ["no transfer", { transfers: [] }, [{ _tag: "NoTransfers", at: "/transfers" }]],
    ["an empty message id", { messageId: "" }, [id("Empty", "", "/messageId")]],
    ["a blank message id", { messageId: "  " }, [id("Empty", "  ", "/messageId")]],
    ["a message id of 36", { messageId: "x".repeat(36) }, [id("TooLong", "x".repeat(36), "/messageId")]],
    ["an umlaut in an id", { messageId: "Lö" }, [id("ForbiddenCharacters", "Lö", "/messageId")]],
    ["a line end in an id", { messageId: "L\n" }, [id("ForbiddenCharacters", "L\n", "/messageId")]],
    ...["2026-13-01T00:00:00Z", "2026-02-30T08:15:00Z", "2026-11-02T25:00:00Z", "2026-11-02", "now"].map(
      (moment): [string, Partial<PaymentOrder>, ReadonlyArray<unknown>] => [
        `the moment ${moment}`,
        { createdAt: moment as Office.Instant },
        [{ _tag: "MomentRefused", moment, at: "/createdAt" }]
      ]
    ),
    [
      "a day that does not exist",
      { executionOn: "2026-11-31" as CivilDate.CivilDate },
      [{ _tag: "DayRefused", day: "2026-11-31", at: "/executionOn" }]
    ],
    ["a slash in front", one({ endToEndId: "/1" }), [id("Slashes", "/1", "/transfers/0/endToEndId")]],
    ["a slash behind", one({ endToEndId: "1/" }), [id("Slashes", "1/", "/transfers/0/endToEndId")]],
    ["two slashes", one({ endToEndId: "1//2" }), [id("Slashes", "1//2", "/transfers/0/endToEndId")]],
    [
      "an id twice",
      { transfers: [transfer(1), transfer(2), transfer(1)] },
      [{ _tag: "IdRepeated", id: "LO-2026-10-1-001", at: "/transfers/2/endToEndId" }]
    ],
    ["a blank name", one({ creditorName: " \u200B " }), [{ _tag: "TextMissing", at: "/transfers/0/creditorName" }]],
    [
      "a name of 71",
      one({ creditorName: "n".repeat(71) }),
      [{ _tag: "TextTooLong", most: 70, found: 71, at: "/transfers/0/creditorName" }]
    ],
    [
      "a name that grows beyond 70 in Latin letters",
      one({ creditorName: "щ".repeat(18) }),
      [{ _tag: "TextTooLong", most: 70, found: 72, at: "/transfers/0/creditorName" }]
    ],
    [
      "a remittance of 141",
      one({ remittance: "r".repeat(141) }),
      [{ _tag: "TextTooLong", most: 140, found: 141, at: "/transfers/0/remittance" }]
    ],
    ["no remittance", one({ remittance: "" }), [{ _tag: "TextMissing", at: "/transfers/0/remittance" }]],
    [
      "signs nobody can write",
      one({ creditorName: "李 🙂 李" }),
      [{ _tag: "TextUnwritable", characters: ["李", "🙂"], at: "/transfers/0/creditorName" }]
    ],
    [
      "a wrong account",
      one({ creditorIban: "DE88370400440532013000" }),
      [{ _tag: "IbanRefused", because: { _tag: "WrongCheckDigits" }, at: "/transfers/0/creditorIban" }]
    ],
    [
      "an account outside the EEA",
      one({ creditorIban: "CH9300762011623852957" }),
      [{ _tag: "IbanRefused", because: { _tag: "OutsideEea", country: "CH" }, at: "/transfers/0/creditorIban" }]
    ],
    [
      "a wrong account of the debtor",
      { debtor: { ...debtor, iban: "DE" } },
      [
        {
          _tag: "IbanRefused",
          because: { _tag: "WrongLength", country: "DE", expected: 22, found: 2 },
          at: "/debtor/iban"
        }
      ]
    ],
    ["a wrong BIC", { debtor: { ...debtor, bic: "HARZ" } }, [{ _tag: "BicRefused", bic: "HARZ", at: "/debtor/bic" }]],
    ["a nameless debtor", { debtor: { ...debtor, name: "" } }, [{ _tag: "TextMissing", at: "/debtor/name" }]],
    ["nothing to pay", cents(0), [amount(0)]],
    ["a negative amount", cents(-13_000), [amount(-13_000)]],
    ["half a cent", cents(0.5), [amount(0.5)]],
    ["a thousand million euros", cents(100_000_000_000), [amount(100_000_000_000)]],
    ["no number", cents(Number.NaN), [amount(Number.NaN)]]
  ])("%s", (_, changed, expected) => {
    assert.deepStrictEqual<unknown>(faults(order(changed)), expected)
  })

  it("more transfers than a file may hold", { timeout: aMinute }, () => {
    const transfers = Array.from({ length: limits.transfers + 1 }, (_, index) => transfer(index))
    assert.deepStrictEqual<unknown>(faults(order({ transfers })), [
      { _tag: "TooManyTransfers", most: 500_000, found: 500_001, at: "/transfers" }
    ])
  })

  it("every fault at once, in the order of its fields", () => {
    const bad = order({
      messageId: "//",
      transfers: [transfer(1, { creditorName: "", creditorIban: "UA" }), transfer(1)]
    })
    const places = ["/messageId", "/transfers/0/creditorName", "/transfers/0/creditorIban", "/transfers/1/endToEndId"]
    assert.deepStrictEqual(
      faults(bad).map(({ at }) => at),
      places
    )
    const made = pain001(bad)
    assert.deepStrictEqual(Result.isFailure(made) && made.failure.map(({ at }) => at), places)
  })
})

it("an order in order has no fault", () => {
  assert.deepStrictEqual(faults(order()), [])
})
