import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../../CivilDate.ts"
import { confirmed, inferred } from "../../examples.ts"
import * as Money from "../../Money.ts"
import * as Month from "../../Month.ts"
import * as Period from "../../Period.ts"
import { dutyExamples } from "../duties/examples.ts"
import * as Allowance from "../index.ts"
import { byDeployment, byHour, file, flat, office, statute, whole } from "../statutes.ts"
import { activityExamples } from "./examples.ts"

const may = Month.of("2026-05")
const year = Month.range(Month.of("2026-01"), Month.of("2026-12"))

describe("hours and deployments of a month", () => {
  it.each(activityExamples)("$name", ({ rules, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Allowance.decideActivity(Allowance.activityMonth(rules, may), facts), expected)
  })
})

describe("duties of a month", () => {
  it.each(dutyExamples)("$name", ({ rules, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Allowance.decideDuties(Allowance.dutyMonth(rules, may), facts), expected)
  })
})

/** In office all year, with so many hours in each of some months. */
const worked = (hours: Readonly<Record<string, number>>): Allowance.GuideFile => ({
  services: [office("2026-01-01", "2026-12-31")],
  activity: Object.entries(hours).map(([month, count]) => ({ month: Month.of(month), deployments: [count * 60] })),
  decidedOn: day("2027-01-01")
})
const sums = (rules: Allowance.PayRules, guide: Allowance.GuideFile) =>
  Allowance.settle(
    year.map((month) => Allowance.entitlement(rules, month)),
    guide,
    new Map()
  ).flatMap(({ at, owed }) => (owed === 0 ? [] : [[at.month as string, owed as number]]))

describe("a year", () => {
  it("takes up its hours in the order of its months, whichever way the reports came", () => {
    const expected = [
      ["2026-01", 500_00],
      ["2026-03", 500_00],
      ["2026-10", 380_00]
    ]
    assert.deepStrictEqual(sums(byHour, worked({ "2026-10": 100, "2026-01": 100, "2026-03": 100 })), expected)
  })

  it("begins anew in January", () => {
    const guide = {
      ...worked({ "2025-12": 276, "2026-01": 276 }),
      services: [office("2025-01-01", "2026-12-31")]
    }
    const sumOf = (month: string) => {
      const decision = Allowance.entitlement(byHour, Month.of(month)).decide(guide)
      return decision._tag === "Granted" ? decision.value : undefined
    }
    assert.deepStrictEqual([sumOf("2025-12"), sumOf("2026-01")], [Money.cents(1380_00), Money.cents(1380_00)])
  })

  it("counts no hours of a month that is not paid", () => {
    const guide = { ...worked({ "2026-01": 200, "2026-02": 200 }), services: [office("2026-02-01")] }
    assert.deepStrictEqual(sums(byHour, guide), [["2026-02", 1000_00]])
  })

  it("lets a late report take hours from a later month: the total stays, the later month is too much", () => {
    const months = year.map((month) => Allowance.entitlement(byHour, month))
    const settled = new Map([[Month.of("2026-03"), Money.cents(1380_00)]])
    const found = Allowance.settle(months, worked({ "2026-02": 10, "2026-03": 276 }), settled)
    assert.deepStrictEqual<unknown>(
      found.flatMap(({ at, owed, excess }) => (owed + excess === 0 ? [] : [[at.month, owed, excess]])),
      [
        ["2026-02", 50_00, 0],
        ["2026-03", 0, 50_00]
      ]
    )
  })

  it("tells in its grounds what was used up before", () => {
    const guide = worked({ "2026-01": 100, "2026-05": 1 })
    const { grounds, decision } = Allowance.entitlement(byHour, may).explain(guide)
    assert.deepStrictEqual<unknown>(decision, { _tag: "Granted", value: 5_00, doubted: [] })
    assert.deepStrictEqual<unknown>(grounds.find(({ condition }) => condition === "YearlyHoursStated")?.read, {
      services: guide.services,
      yearSoFar: { minutes: 6000, cents: 500_00 }
    })
  })

  it("pays deployments in any month", () => {
    assert.deepStrictEqual(sums(byDeployment, worked({ "2026-01": 1, "2026-02": 3 })), [
      ["2026-01", 12_50],
      ["2026-02", 22_50]
    ])
  })
})

describe("a month under a programme", () => {
  it("asks the flat sum nothing of hours, and of duties only where there are some", () => {
    const { decision, grounds } = Allowance.entitlement(flat(), may).explain(whole)
    assert.deepStrictEqual<unknown>(decision, { _tag: "Granted", value: 130_00, doubted: [] })
    assert.lengthOf(grounds, 8)
  })

  it("is paid only if its duties were done, every reason told", () => {
    const rules = {
      ...flat(),
      paymentDuties: { exchange: confirmed("required" as const), advancedTraining: inferred("required" as const) }
    }
    const month = Allowance.entitlement(rules, may)
    const absent = { ...file(), absences: [{ on: day("2026-05-31"), from: "exchange" as const }] }
    assert.deepStrictEqual<unknown>(month.decide(absent), { _tag: "Refused", unmet: ["ExchangeAttended", "Appointed"] })
    assert.deepStrictEqual(month.explain(absent).decision, month.decide(absent))
    assert.deepStrictEqual<unknown>(month.decide({ ...whole, absences: [] }), {
      _tag: "Granted",
      value: 130_00,
      doubted: []
    })
  })

  it("changes its model with the month in which the rule does", () => {
    const { model } = byHour.allowance
    const rules: Allowance.PayRules = {
      ...byHour,
      allowance: {
        ...byHour.allowance,
        report: confirmed("waived"),
        model: [
          { ...statute.model[0], to: day("2026-04-30") },
          { ...model[0], from: day("2026-05-01") }
        ] as never
      }
    }
    const paid = (month: string) => {
      const decision = Allowance.entitlement(rules, Month.of(month)).decide({ ...whole, ...worked({ "2026-05": 2 }) })
      return decision._tag === "Granted" ? decision.value : undefined
    }
    assert.deepStrictEqual([paid("2026-04"), paid("2026-05")], [Money.cents(130_00), Money.cents(10_00)])
  })
})

describe("a break that is paid for three months", () => {
  const lapsing = { ...statute, interruption: confirmed(3) }
  const paid = (month: string, ...breaks: ReadonlyArray<Period.Period>) =>
    Allowance.decide(Allowance.month(lapsing, Month.of(month)), {
      services: [office("2026-01-01", "2026-12-31", ...breaks)],
      decidedOn: day("2027-01-01")
    })._tag === "Granted"

  it.each([
    ["2026-04", "2026-02-01", true],
    ["2026-05", "2026-02-01", false],
    ["2026-05", "2026-02-02", true],
    ["2026-06", "2026-02-02", false],
    ["2026-02", "2025-11-01", false],
    ["2026-02", "2025-11-02", true],
    ["2026-02", "2025-11-30", true],
    ["2026-03", "2025-11-30", false],
    ["2026-03", "2025-12-01", false],
    ["2026-03", "2025-12-02", true]
  ])("%s of a break since %s: %s", (month, from, isPaid) => {
    assert.strictEqual(paid(month, Period.of(from)), isPaid)
  })

  it("is one break where the next begins the day after, and two where a day of service lies between", () => {
    assert.isFalse(paid("2026-05", Period.of("2026-02-01", "2026-04-15"), Period.of("2026-04-16")))
    assert.isTrue(paid("2026-05", Period.of("2026-02-01", "2026-04-15"), Period.of("2026-04-17")))
    assert.isFalse(paid("2026-05", Period.of("2026-03-15"), Period.of("2026-02-01", "2026-04-15")))
  })

  it("is paid again in the month in which it ends", () => {
    assert.isTrue(paid("2026-06", Period.of("2026-02-01", "2026-06-29")))
    assert.isFalse(paid("2026-06", Period.of("2026-02-01", "2026-06-30")))
  })
})
