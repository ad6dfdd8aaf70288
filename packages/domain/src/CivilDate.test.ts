import { assert, describe, it } from "@effect/vitest"
import * as CivilDate from "./CivilDate.ts"
import * as Month from "./Month.ts"
import * as Period from "./Period.ts"

const day = CivilDate.of

describe("a day", () => {
  it.each(["2024-02-29", "2026-02-28", "2000-02-29", "2026-12-31"])("%s exists", (text) => {
    assert.strictEqual<string>(day(text), text)
  })

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-31",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026-01-01T00:00",
    " 2026-01-01",
    "",
    "heute"
  ])("%s does not", (text) => {
    assert.throws(() => day(text))
  })

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-05-31", 1, "2026-06-30"]
  ] as const)("%s and %i months is %s", (from, months, to) => {
    assert.strictEqual(CivilDate.plusMonths(day(from), months), day(to))
  })

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-01-01", -1, "2025-12-31"]
  ] as const)("%s and %i days is %s", (from, days, to) => {
    assert.strictEqual(CivilDate.plusDays(day(from), days), day(to))
  })

  it.each([
    ["2008-02-28", 16, "2024-02-28"],
    ["2008-02-29", 16, "2024-02-29"],
    ["2008-02-29", 18, "2026-03-01"],
    ["2008-03-01", 16, "2024-03-01"],
    ["2007-03-01", 17, "2024-03-01"],
    ["2008-12-31", 16, "2024-12-31"]
  ] as const)("who is born on %s is %i from %s on", (bornOn, years, on) => {
    assert.strictEqual(CivilDate.aged(day(bornOn), years), day(on))
  })

  it("counts both ends of a span, summer time or not", () => {
    assert.strictEqual(CivilDate.daysIn(day("2026-03-01"), day("2026-03-31")), 31)
    assert.strictEqual(CivilDate.daysIn(day("2026-10-25"), day("2026-10-25")), 1)
    assert.strictEqual(CivilDate.daysIn(day("2024-01-01"), day("2024-12-31")), 366)
  })

  it("moves off weekends to Monday", () => {
    const moved = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map((text) =>
      CivilDate.offWeekend(day(text))
    )
    assert.deepStrictEqual<ReadonlyArray<string>>(moved, ["2026-11-27", "2026-11-30", "2026-11-30", "2026-11-30"])
  })

  it("knows its year, the year's end, the earlier and the later", () => {
    assert.strictEqual(CivilDate.year(day("2026-12-31")), 2026)
    assert.strictEqual(CivilDate.endOfYear(day("2024-02-29")), day("2024-12-31"))
    assert.strictEqual(CivilDate.later(day("2026-01-01"), day("2025-12-31")), day("2026-01-01"))
    assert.strictEqual(CivilDate.earlier(day("2026-01-01"), day("2025-12-31")), day("2025-12-31"))
  })
})

describe("a month", () => {
  it.each(["2026-00", "2026-13", "2026-1", "26-01", "2026-01-01", ""])("%s is none", (text) => {
    assert.throws(() => Month.of(text))
  })

  it.each([
    ["2024-02", "2024-02-29"],
    ["2026-02", "2026-02-28"],
    ["2026-04", "2026-04-30"],
    ["2026-12", "2026-12-31"]
  ] as const)("%s ends on %s", (month, last) => {
    assert.strictEqual(Month.last(Month.of(month)), day(last))
    assert.strictEqual(Month.first(Month.of(month)), day(`${month}-01`))
    assert.strictEqual(Month.containing(day(last)), Month.of(month))
  })

  it("runs over the end of the year, both ways", () => {
    assert.deepStrictEqual<ReadonlyArray<string>>(Month.range(Month.of("2026-11"), Month.of("2027-02")), [
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02"
    ])
    assert.deepStrictEqual(Month.range(Month.of("2026-02"), Month.of("2026-01")), [])
    assert.strictEqual(Month.plus(Month.of("2026-01"), -1), Month.of("2025-12"))
    assert.strictEqual(Month.later(Month.of("2026-01"), Month.of("2025-12")), Month.of("2026-01"))
  })
})

describe("a period", () => {
  const may = Period.of("2026-05-01", "2026-05-31")
  const open = Period.of("2026-05-31")

  it("ends on its start at the earliest", () => {
    assert.throws(() => Period.of("2026-05-02", "2026-05-01"))
    assert.strictEqual(Period.of("2026-05-01", "2026-05-01").to, day("2026-05-01"))
  })

  it.each([
    ["2026-04-30", false, false],
    ["2026-05-01", true, false],
    ["2026-05-31", true, true],
    ["2026-06-01", false, true]
  ] as const)("%s lies in May: %s, in what is open from 31 May: %s", (on, inMay, inOpen) => {
    assert.deepStrictEqual([Period.includes(may, day(on)), Period.includes(open, day(on))], [inMay, inOpen])
  })

  it("overlaps by a day, not by none, whichever is asked first", () => {
    const asked = (other: Period.Period) => [Period.overlap(may, other), Period.overlap(other, may)]
    assert.deepStrictEqual(asked(open), [true, true])
    assert.deepStrictEqual(asked(Period.of("2026-06-01")), [false, false])
    assert.deepStrictEqual(asked(Period.of("2026-01-01", "2026-05-01")), [true, true])
    assert.deepStrictEqual(asked(Period.of("2026-01-01", "2026-04-30")), [false, false])
  })

  it("covers what has no day outside", () => {
    assert.isTrue(Period.covers(may, may))
    assert.isFalse(Period.covers(may, Period.of("2026-05-01", "2026-06-01")))
    assert.isFalse(Period.covers(may, Period.of("2026-04-30", "2026-05-31")))
    assert.isFalse(Period.covers(may, Period.of("2026-05-01")))
    assert.isTrue(Period.covers(Period.of("2026-05-01"), Period.of("2026-05-02")))
  })

  it("shares days with a month", () => {
    const shared = (period: Period.Period) => Period.sharedDays(period, day("2026-05-01"), day("2026-05-31"))
    assert.deepStrictEqual(
      [
        may,
        open,
        Period.of("2026-06-01"),
        Period.of("2026-01-01", "2026-05-10"),
        Period.of("2026-01-01", "2026-04-30")
      ].map(shared),
      [31, 1, 0, 10, 0]
    )
  })
})
