import { assert, describe, it } from "@effect/vitest"
import type * as Appointment from "../../appointment/index.ts"
import { of as day } from "../../CivilDate.ts"
import type * as Decision from "../../Decision.ts"
import { confirmed, inferred, open } from "../../examples.ts"
import * as Money from "../../Money.ts"
import * as Month from "../../Month.ts"
import { asksDuties } from "../duties/decide.ts"
import { dutyExamples } from "../duties/examples.ts"
import * as Allowance from "../index.ts"
import { byDeployment, byHour, file, flat, noDuties, office, rate, statute, whole } from "../statutes.ts"
import { activityExamples } from "./examples.ts"

const may = Month.of("2026-05")
const perDeployment = { ...byDeployment.allowance, ...byDeployment.activityAllowance }

/** An hour of May after the year's hours of a guide are used up, in some roles. */
const roles = (one?: Appointment.Role, other?: Appointment.Role, from = "2026-01-01"): Allowance.GuideFile => ({
  services: [
    { ...office("2026-01-01", "2026-12-31"), ...(one && { role: one }) },
    ...(other === undefined ? [] : [{ ...office(from, "2026-12-31"), role: other }])
  ],
  activity: [{ month: may, deployments: [60] }],
  yearSoFar: { minutes: 276 * 60, cents: Money.cents(1380_00) },
  decidedOn: day("2026-06-01")
})

/** A deployment of an hour in May after so much was paid and so many minutes were counted. */
const after = (cents: number, minutes: number): Allowance.GuideFile => ({
  ...roles(),
  yearSoFar: { minutes, cents: Money.cents(cents) }
})

/** A deployment of so many minutes. */
const lasting = (minutes: number): Allowance.GuideFile => ({
  ...after(0, 0),
  activity: [{ month: may, deployments: [minutes] }]
})
const year = Month.range(Month.of("2026-01"), Month.of("2026-12"))

describe("hours and deployments of a month", () => {
  it.each(activityExamples)("$name", ({ rules, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Allowance.decideActivity(Allowance.activityMonth(rules, may), facts), expected)
  })
})

/** Each ground: where its rule stands, how it stands, which facts it read, what would meet it. */
const told = (grounds: ReadonlyArray<Decision.Ground>) =>
  grounds.map(({ question, rule, condition, standing, read, cure }) => [
    `${question}.${rule}: ${condition} ${standing}`,
    Object.keys(read),
    cure
  ])

const hourly = { ...byHour.allowance, ...byHour.activityAllowance }
const inMay = (rules: Partial<Allowance.ActivityRules & Allowance.AllowanceRules>, facts: Allowance.GuideFile) =>
  Allowance.decideActivity(Allowance.activityMonth({ ...hourly, ...rules }, may), facts)
const hour: Allowance.GuideFile = {
  services: [office("2026-01-01", "2026-12-31")],
  activity: [{ month: may, deployments: [60] }],
  yearSoFar: { minutes: 0, cents: Money.nothing },
  decidedOn: day("2026-06-01")
}
const anyService = { appointment: confirmed("waived"), interruption: confirmed("paid") }
const every = ["Appointed", "InService", "ReportAccepted", "MonthOver", "ActivityRateStated"]

describe("the grounds of hours and deployments", () => {
  it("read for each condition what it needs, and name what would meet it", () => {
    const april = { month: Month.of("2026-04"), deployments: [60] }
    const late = [office("2026-06-01")]
    const { grounds } = Allowance.explainActivity(Allowance.activityMonth(hourly, may), {
      ...hour,
      services: late,
      activity: [april],
      decidedOn: day("2026-05-31")
    })
    assert.deepStrictEqual<unknown>(told(grounds), [
      ["activityAllowance.model: AllowanceProvided met", [], undefined],
      ["activityAllowance.appointment: Appointed violated", ["services"], grounds[1]?.cure],
      ["activityAllowance.interruption: InService met", ["services"], undefined],
      [
        "activityAllowance.report: ReportAccepted violated",
        ["activity"],
        { activity: [april, { month: may, deployments: [] }] }
      ],
      ["activityAllowance.timing: MonthOver violated", ["decidedOn"], { decidedOn: "2026-06-01" }],
      ["activityAllowance.activityRate: ActivityRateStated met", ["activity"], undefined],
      ["activityAllowance.furtherHour: FurtherHourStated waived", [], undefined],
      ["activityAllowance.hourBegun: HourBegunStated waived", [], undefined],
      ["activityAllowance.yearlyHours: YearlyHoursStated met", ["services", "yearSoFar"], undefined],
      ["activityAllowance.monthlyCap: MonthlyCapStated waived", [], undefined],
      ["activityAllowance.yearlyCap: YearlyCapStated waived", ["yearSoFar"], undefined]
    ])
    assert.isDefined(grounds[1]?.cure)
    const unknown = Allowance.explainActivity(Allowance.activityMonth(hourly, may), {}).grounds
    assert.deepStrictEqual<unknown>(unknown[3]?.cure, { activity: [{ month: may, deployments: [] }] })
  })

  it.each([
    { deployments: [-1] },
    { deployments: [0.5] },
    { deployments: [60, Number.NaN] },
    { minutes: -1 },
    { cents: -1 },
    { minutes: 0.5 }
  ])("pay nothing that is reckoned from %j", ({ deployments = [60], minutes = 0, cents = 0 }) => {
    const broken = { ...hour, activity: [{ month: may, deployments }], yearSoFar: { minutes, cents } }
    const unknown = [...every, "YearlyHoursStated", "YearlyCapStated"]
    const decision = inMay({ yearlyCap: confirmed(Money.cents(1380_00)) }, broken as never)
    assert.deepStrictEqual<unknown>(decision, { _tag: "Undetermined", unknown })
  })

  it.each([
    ["an hour where no hours are capped", { yearlyHours: confirmed("waived") }, after(0, 276 * 60), 5_00],
    [
      "the cap of guides of whoever's offices are not known and not asked for",
      anyService,
      { ...roles(), services: undefined } as never,
      0
    ],
    [
      "nothing an hour under a cap of nothing",
      { activityRate: rate(0), monthlyCap: confirmed(Money.cents(0)) },
      hour,
      0
    ],
    ["an hour to whoever needs no office and has none", anyService, { ...after(0, 0), services: [] }, 5_00],
    ["nothing an hour", { activityRate: rate(0) }, hour, 0],
    ["the higher cap of two roles in the month", {}, roles("guide", "coordinating"), 5_00],
    [
      "the cap of guides of whoever coordinates from the next month on",
      {},
      roles("guide", "coordinating", "2026-06-01"),
      0
    ],
    [
      "the cap of guides of whoever needs no office and has none",
      { appointment: confirmed("waived") },
      { ...roles(), services: [] },
      0
    ],
    ["a cap of the month that is merely inferred", { monthlyCap: inferred(Money.cents(1_00)) }, hour, 5_00],
    ["what is left of the year's sum", { yearlyCap: confirmed(Money.cents(100_00)) }, after(97_00, 1_164), 3_00],
    [
      "nothing where more was paid than the year's sum",
      { yearlyCap: confirmed(Money.cents(100_00)) },
      after(101_00, 0),
      0
    ],
    [
      "what is left of the year's sum for deployments",
      { ...perDeployment, yearlyCap: confirmed(Money.cents(100_00)) },
      after(90_00, 0),
      10_00
    ],
    [
      "nothing for deployments above the year's sum",
      { ...perDeployment, yearlyCap: confirmed(Money.cents(100_00)) },
      after(101_00, 0),
      0
    ],
    [
      "part of an hour begun, where that is merely inferred",
      { ...perDeployment, hourBegun: inferred("full") },
      lasting(90),
      15_00
    ]
  ] as ReadonlyArray<readonly [string, object, Allowance.GuideFile, number]>)(
    "pay %s",
    (_name, rules, facts, cents) => {
      const decision = inMay(rules, facts)
      assert.strictEqual<unknown>(decision._tag === "Granted" ? decision.value : decision._tag, cents)
    }
  )

  it("need not know the year so far where it has no caps", () => {
    const { yearSoFar: _forgotten, ...facts } = hour
    const decision = inMay({ yearlyHours: confirmed("waived") }, facts)
    assert.deepStrictEqual<unknown>(decision, { _tag: "Granted", value: 5_00, doubted: [] })
  })

  it("need not know the year so far where its caps are merely inferred", () => {
    const { yearSoFar: _forgotten, ...facts } = hour
    const rules = { yearlyHours: inferred({ guide: 276 }), yearlyCap: inferred(Money.cents(100_00)) }
    assert.deepStrictEqual<unknown>(inMay(rules, facts), {
      _tag: "Granted",
      value: 5_00,
      doubted: ["YearlyHoursStated", "YearlyCapStated"]
    })
  })
})

describe("duties of a month", () => {
  it.each(dutyExamples)("$name", ({ rules, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Allowance.decideDuties(Allowance.dutyMonth(rules, may), facts), expected)
    assert.deepStrictEqual<unknown>(Allowance.explainDuties(Allowance.dutyMonth(rules, may), facts).decision, expected)
  })

  const both = { exchange: confirmed("required" as const), advancedTraining: confirmed("required" as const) }

  it("read the absences alone, and are met by none within the month", () => {
    const before = { on: day("2026-04-30"), from: "exchange" as const }
    const within = (on: string, from: "exchange" | "advancedTraining") => ({ on: day(on), from })
    const absences = [before, within("2026-05-01", "exchange"), within("2026-05-31", "advancedTraining")]
    const { grounds } = Allowance.explainDuties(Allowance.dutyMonth(both, may), { absences })
    assert.deepStrictEqual<unknown>(told(grounds), [
      ["paymentDuties.exchange: ExchangeAttended violated", ["absences"], { absences: [before] }],
      ["paymentDuties.advancedTraining: AdvancedTrainingAttended violated", ["absences"], { absences: [before] }]
    ])
    const unknown = Allowance.explainDuties(Allowance.dutyMonth(both, may), {}).grounds
    assert.deepStrictEqual<unknown>(unknown[0]?.cure, { absences: [] })
  })

  it.each([
    ["one that is required", both, true],
    ["one that nobody has read", { ...noDuties, exchange: [open] }, true],
    [
      "one in force only later",
      { ...noDuties, advancedTraining: [{ ...both.exchange[0], from: day("2026-06-01") }] },
      true
    ],
    ["none", noDuties, false]
  ] as ReadonlyArray<readonly [string, Allowance.PaymentDutyRules, boolean]>)(
    "are asked for where there is %s",
    (_name, rules, expected) => {
      assert.strictEqual(asksDuties(Allowance.dutyMonth(rules, may)), expected)
    }
  )
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
