import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { confirmed, open } from "../examples.ts"
import { actAt } from "../office/examples.ts"
import { everyDate, examples, planned } from "./examples.ts"
import * as Course from "./index.ts"

const on = day("2027-03-23")

describe("completion", () => {
  it.each(examples)("$name", ({ rules, dates, expected }) => {
    assert.deepStrictEqual<unknown>(Course.decide(Course.day(rules, on), dates), expected)
    assert.deepStrictEqual<unknown>(Course.explain(Course.day(rules, on), dates).decision, expected)
  })

  it("names no number of minutes while nobody knows how long the course or its units are", () => {
    const cureOf = (rules: Partial<Course.CourseRules>) =>
      Course.explain(Course.day({ ...everyDate, ...rules }, on), {
        dates: 4,
        attended: 4,
        unnoted: 0,
        attendedMinutes: 60,
        unnotedMinutes: 0
      }).grounds.find(({ condition }) => condition === "UnitsAttended")
    for (const rules of [
      { units: confirmed({ share: 0.8 }) },
      { units: confirmed({ units: 20 }), teachingUnit: [open] }
    ]) {
      assert.strictEqual(cureOf(rules)?.standing, "unknown")
      assert.notProperty(cureOf(rules), "cure")
    }
  })

  it.each([
    [4, 1, 4],
    [5, 0.8, 4],
    [4, 0.8, 4],
    [4, 0.75, 3],
    [3, 0.34, 2],
    [4, 0, 0],
    // 0.1 + 0.2 is more than 0.3 for a machine, and must not cost anybody a date.
    [10, 0.1 + 0.2, 3]
  ])("of %i dates a share of %f is %i", (dates, share, needed) => {
    assert.strictEqual(Course.datesNeeded(dates, share), needed)
  })
})

describe("sign-up", () => {
  const base = { opensOn: day("2027-01-01"), closesOn: day("2027-02-28") }
  const publishedAt = actAt(1).at
  it.each([
    ["2026-12-31", { ...base, publishedAt }, "notYetOpen"],
    ["2027-01-01", { ...base, publishedAt }, "open"],
    ["2027-02-28", { ...base, publishedAt }, "open"],
    ["2027-03-01", { ...base, publishedAt }, "closed"],
    ["2027-01-15", base, "draft"],
    ["2027-01-15", { ...base, publishedAt, cancelled: { at: publishedAt, reason: "x" } }, "cancelled"]
  ] as const)("on %s", (today, course, expected) => {
    assert.strictEqual(Course.openness(course, day(today)), expected)
  })

  it.each([
    [{ email: " Ada@Example.ORG " }, "mailto:ada@example.org"],
    [{ email: "ada@example.org", phone: "0171 1" }, "mailto:ada@example.org"],
    [{ phone: "0171 / 23-45" }, "tel:+491712345"],
    [{ phone: "+49 (0)171 2345" }, "tel:+491712345"],
    [{ phone: "0049 171 2345" }, "tel:+491712345"],
    [{ phone: "keins" }, undefined],
    [{}, undefined]
  ])("recognises %j as %s", (contact, address) => {
    assert.strictEqual(Course.addressOf(contact), address)
  })
})

describe("a code", () => {
  it.each([
    ["7K3M-9QXZ-4TWA", "7K3M-9QXZ-4TWA"],
    [" 7k3m 9qxz4twa ", "7K3M-9QXZ-4TWA"],
    ["oIl0-0000-0000", "0110-0000-0000"],
    ["7K3M-9QXZ-4TW", undefined],
    ["7K3M-9QXZ-4TWAA", undefined],
    ["7K3U-9QXZ-4TWA", undefined],
    ["", undefined]
  ])("typed as %j is %s", (typed, code) => {
    assert.strictEqual<string | undefined>(Course.readCode(typed), code)
  })
})

describe("a planned course", () => {
  const [first, second] = planned().dates
  const two = (change: object) => planned({ dates: [first, { ...second, ...change }] as never })
  it.each([
    ["without a fault", planned(), []],
    ["that closes before it opens", planned({ closesOn: day("2026-12-31") }), ["/closesOn ClosesBeforeOpening"]],
    ["that closes on its last day", planned({ closesOn: on }), []],
    ["that closes after it", planned({ closesOn: day("2027-03-24") }), ["/closesOn ClosesAfterCourse"]],
    ["with a date that ends as it begins", two({ until: "18:00" }), ["/dates/1/until EndsBeforeBeginning"]],
    [
      "with two dates at once",
      two({ on: "2027-03-02", from: "19:59", until: "21:00" }),
      ["/dates/1/on DatesOverlap", "/closesOn"].slice(0, 1)
    ],
    ["with two dates one after the other", two({ on: "2027-03-02", from: "20:00", until: "21:00" }), []],
    ["with one date twice", two({ id: "1" }), ["/dates/1 DateTwice"]]
  ] as const)("%s", (_name, course, expected) => {
    const found = Course.faults(course).map(({ pointer, reason }) => `${pointer} ${reason}`)
    assert.deepStrictEqual<ReadonlyArray<string>>(found, expected)
  })
})
