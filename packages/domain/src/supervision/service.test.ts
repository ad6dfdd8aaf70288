import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import * as Period from "../Period.ts"
import { afterService, monthsServed, spansOf } from "./service.ts"
import { service } from "./statutes.ts"

const span = ([from, to]: readonly [string, string?]) => Period.of(from, to)

describe("the spans that count", () => {
  it.each([
    ["nothing", [], []],
    [
      "an interruption within",
      [service("2026-01-01", "2026-12-31", ["2026-03-02", "2026-03-30"])],
      [
        ["2026-01-01", "2026-03-01"],
        ["2026-03-31", "2026-12-31"]
      ]
    ],
    ["one from the first day", [service("2026-01-01", undefined, ["2025-12-01", "2026-01-01"])], [["2026-01-02"]]],
    [
      "one to the last day",
      [service("2026-01-01", "2026-08-31", ["2026-08-31", "2026-08-31"])],
      [["2026-01-01", "2026-08-30"]]
    ],
    ["one without an end", [service("2026-01-01", "2026-08-31", ["2026-08-01"])], [["2026-01-01", "2026-07-31"]]],
    ["one that covers the office", [service("2026-01-01", "2026-08-31", ["2026-01-01", "2026-08-31"])], []],
    ["one after the office", [service("2026-01-01", "2026-08-31", ["2026-09-01"])], [["2026-01-01", "2026-08-31"]]],
    [
      "two that overlap",
      [service("2026-01-01", undefined, ["2026-02-01", "2026-02-20"], ["2026-02-10", "2026-03-01"])],
      [["2026-01-01", "2026-01-31"], ["2026-03-02"]]
    ],
    [
      "offices in another order",
      [service("2026-05-01"), service("2026-01-01", "2026-02-01")],
      [["2026-01-01", "2026-02-01"], ["2026-05-01"]]
    ],
    [
      "offices that overlap",
      [service("2026-01-01", "2026-06-30"), service("2026-06-30", "2026-08-01")],
      [["2026-01-01", "2026-08-01"]]
    ],
    [
      "an office within another",
      [service("2026-01-01", "2026-06-30"), service("2026-02-01", "2026-03-01")],
      [["2026-01-01", "2026-06-30"]]
    ],
    [
      "an office within one without an end",
      [service("2026-01-01"), service("2026-02-01", "2026-03-01")],
      [["2026-01-01"]]
    ]
  ] as const)("of %s", (_name, services, expected) => {
    assert.deepStrictEqual(spansOf(services, true), expected.map(span))
  })

  it("keep interruptions that are counted", () => {
    const counted = spansOf([service("2026-01-01", "2026-12-31", ["2026-03-02"])], false)
    assert.deepStrictEqual(counted, [Period.of("2026-01-01", "2026-12-31")])
  })
})

const broken = [
  span(["2026-01-01", "2026-03-31"]),
  span(["2026-05-01", "2026-06-30"]),
  span(["2026-06-30", "2026-12-31"])
]

describe("months of service", () => {
  it.each([
    ["2026-01-01", 1, "2026-02-01"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-02-28", 2, "2026-05-28"],
    ["2026-03-01", 1, "2026-05-01"],
    ["2026-04-15", 1, "2026-05-31"],
    ["2026-12-01", 1, undefined],
    ["2026-11-30", 1, "2026-12-30"],
    ["2027-02-01", 1, undefined]
  ] as const)("from %s, %i on: %s", (from, months, expected) => {
    assert.strictEqual<string | undefined>(afterService(broken, day(from), months), expected)
  })

  it.each([
    ["2026-01-01", 2026, 11],
    ["2026-05-31", 2026, 8],
    ["2026-06-01", 2026, 7],
    ["2026-01-01", 2025, 0],
    ["2027-01-01", 2026, 0]
  ] as const)("from %s in %i: %i", (from, year, expected) => {
    assert.strictEqual(monthsServed(broken, day(from), year), expected)
  })
})
