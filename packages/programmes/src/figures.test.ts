/** What the programmes after public sources pay and ask, around the days on which their sources begin and end. */
import {
  Allowance,
  type Appointment,
  CivilDate,
  Dated,
  Eligibility,
  Money,
  Month,
  Period,
  type Programme,
  Reimbursement
} from "@lotsenwerk/domain"
import { assert, describe, it } from "vitest"
import {
  landkreisAnhaltBitterfeld as bitterfeld,
  burgenlandkreis,
  hessenWir,
  stadtNeuss,
  landkreisStendal as stendal
} from "./index.ts"

/** Of a guide who is in office all the time, asked when the month is over; all months were reported unless `reported` says otherwise. */
const decide = (rules: Allowance.AllowanceRules, name: string, reported = true) => {
  const month = Month.of(name)
  return Allowance.decide(Allowance.month(rules, month), {
    services: [{ office: Period.of("2016-01-01", "2030-12-31"), interruptions: [] }],
    decidedOn: CivilDate.of("2030-12-31"),
    reportedMonths: reported ? [month] : []
  })
}

/** Cents where they are granted, else what is not known or not met. */
const answer = (decision: ReturnType<typeof decide>): unknown => {
  if (decision._tag === "Granted") return decision.value
  return decision._tag === "Refused" ? decision.unmet : decision.unknown
}

describe("Landkreis Stendal: a statute for one year at a time", () => {
  it.each([
    ["2018-12", ["AllowanceProvided", "RateStated"], "nothing was read of the year before"],
    ["2019-01", 50_00, "press report of September 2019"],
    ["2020-12", 50_00, "paper for the statute of 2020"],
    ["2021-01", ["AllowanceProvided", "RateStated"], "the statute of 2020 ended with its year"]
  ] as ReadonlyArray<readonly [string, unknown, string]>)("%s: %j, %s", (month, expected) => {
    assert.deepStrictEqual(answer(decide(stendal.allowance, month)), expected)
  })

  it.each([
    ["2020-12-31", { loss: Money.cents(87_50), isProven: true }, "Undetermined"],
    ["2020-12-31", { loss: Money.cents(87_50), isProven: false }, "Refused"],
    ["2021-01-01", { loss: Money.cents(87_50), isProven: false }, "Undetermined"]
  ] as const)("earnings lost on %s: refunded on proof, the most for a day is not known", (on, loss, expected) => {
    const day = Reimbursement.lossDay(stendal.lossOfEarnings, CivilDate.of(on))
    assert.strictEqual(Reimbursement.decideLoss(day, loss)._tag, expected)
  })
})

describe("Landkreis Anhalt-Bitterfeld: a flat sum with duties", () => {
  it.each([
    ["2016-08", ["AllowanceProvided", "ReportAccepted", "RateStated"], "the report names September as the beginning"],
    ["2016-09", ["ReportAccepted"], "150 €, but whether a report was owed nobody has read"],
    ["2022-12", ["ReportAccepted"], "the same until the statute was changed"],
    ["2023-01", 200_00, "minutes on the first change of the statute"]
  ] as ReadonlyArray<readonly [string, unknown, string]>)("%s: %j, %s", (month, expected) => {
    assert.deepStrictEqual(answer(decide(bitterfeld.allowance, month)), expected)
  })

  it.each([
    ["2016-08-31", undefined],
    ["2016-09-01", 150_00],
    ["2022-12-31", 150_00],
    ["2023-01-01", 200_00]
  ])("states on %s %s cents a month", (on, cents) => {
    assert.strictEqual(Dated.known(Dated.at(bitterfeld.allowance.monthlyRate, CivilDate.of(on))), cents)
  })

  it("asks for the month's report since the change; as the day of the change is inferred, it warns", () => {
    const decision = decide(bitterfeld.allowance, "2023-01", false)
    assert.strictEqual(answer(decision), 200_00)
    assert.include(decision._tag === "Granted" ? decision.doubted : [], "ReportAccepted")
  })

  it.each(["exchange", "advancedTraining"] as const)("owes %s, and a day missed is a warning, no refusal", (from) => {
    const duties = Allowance.dutyMonth(bitterfeld.paymentDuties, Month.of("2023-01"))
    const decision = Allowance.decideDuties(duties, { absences: [{ on: CivilDate.of("2023-01-10"), from }] })
    assert.deepStrictEqual(decision._tag === "Granted" && decision.doubted, [
      from === "exchange" ? "ExchangeAttended" : "AdvancedTrainingAttended"
    ])
  })

  it.each([
    ["2018-06-02", "2018-06-01", true],
    ["2018-06-01", "2018-06-01", false]
  ])("sixteen on %s, asked on %s: too young is %s", (sixteenOn, on, isTooYoung) => {
    const bornOn = CivilDate.plusMonths(CivilDate.of(sixteenOn), -16 * 12)
    const decision = Eligibility.decide(Eligibility.day(bitterfeld.eligibility, CivilDate.of(on)), { bornOn })
    const unmet: ReadonlyArray<string> = decision._tag === "Refused" ? decision.unmet : []
    assert.strictEqual(unmet.includes("OldEnough"), isTooYoung)
  })
})

/** Of the deployments of a month, after so much of the year; each deployment and the year in minutes. */
const decideActivity = (
  { allowance, activityAllowance }: Pick<Programme.Programme, "allowance" | "activityAllowance">,
  name: string,
  deployments: ReadonlyArray<number>,
  before = 0,
  role?: Appointment.Role
): unknown => {
  const month = Month.of(name)
  const decision = Allowance.decideActivity(Allowance.activityMonth({ ...allowance, ...activityAllowance }, month), {
    services: [{ office: Period.of("2010-01-01", "2030-12-31"), interruptions: [], ...(role && { role }) }],
    activity: [{ month, deployments }],
    yearSoFar: { minutes: before, cents: Money.nothing },
    decidedOn: CivilDate.of("2030-12-31")
  })
  if (decision._tag === "Granted") return decision.value
  return decision._tag === "Refused" ? decision.unmet : decision.unknown
}

const hours = (count: number) => count * 60

describe("Hessen, programme WIR: hours with a cap by role", () => {
  it.each([
    ["two deployments of four hours and a half", [120, 150], 0, undefined, 22_50],
    ["a whole year's 276 hours in one month", [hours(276)], 0, undefined, 1_380_00],
    ["an hour more than the year has", [hours(277)], 0, undefined, 1_380_00],
    ["the last hour of the year", [60], hours(275), undefined, 5_00],
    ["half of it", [60], hours(275) + 30, undefined, 2_50],
    ["after 276 hours nothing", [60], hours(276), undefined, 0],
    ["who coordinates goes on", [60], hours(276), "coordinating", 5_00],
    ["who coordinates has 414 hours", [hours(415)], 0, "coordinating", 2_070_00]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<number>, number, Appointment.Role | undefined, number]>)(
    "%s",
    (_name, deployments, before, role, cents) => {
      assert.strictEqual(decideActivity(hessenWir, "2025-06", deployments, before, role), cents)
    }
  )

  it("is not known before the directive of 2021", () => {
    assert.include(decideActivity(hessenWir, "2020-12", [60]) as ReadonlyArray<string>, "ActivityRateStated")
  })
})

describe("Stadt Neuss: per deployment and further hour", () => {
  it.each([
    ["an hour", [60], 12_50],
    ["less than an hour: the deployment is paid", [20], 12_50],
    ["an hour and a minute", [61], 12_58],
    ["two hours", [120], 17_50],
    ["two deployments of an hour", [60, 60], 25_00],
    ["a month without", [], 0]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<number>, number]>)("%s", (_name, deployments, cents) => {
    assert.strictEqual(decideActivity(stadtNeuss, "2012-06", deployments), cents)
  })

  it("shows that its figures are evidenced for 2012 alone", () => {
    const rate = (on: string) => Dated.at(stadtNeuss.activityAllowance.activityRate, CivilDate.of(on))
    assert.isFalse(Dated.isBeyondEvidence(rate("2012-12-31"), CivilDate.of("2012-12-31")))
    assert.isTrue(Dated.isBeyondEvidence(rate("2013-01-01"), CivilDate.of("2013-01-01")))
  })
})

describe("Burgenlandkreis: an office with a pass, its amounts unread", () => {
  it("knows a flat sum for each role and no amount, and says that it is the amount that nobody has read", () => {
    assert.deepStrictEqual(answer(decide(burgenlandkreis.allowance, "2016-08")), ["ReportAccepted", "RateStated"])
  })

  it.each([
    ["2026-06-30", "2026-06-30", false],
    ["2026-06-30", "2026-07-01", true]
  ])("a pass good until %s, asked on %s: missing is %s", (validUntil, on, isMissing) => {
    const day = Eligibility.day(burgenlandkreis.eligibility, CivilDate.of(on))
    const decision = Eligibility.decide(day, {
      pass: { issuedOn: CivilDate.of("2016-07-01"), validUntil: CivilDate.of(validUntil) }
    })
    const unmet: ReadonlyArray<string> = decision._tag === "Refused" ? decision.unmet : []
    assert.strictEqual(unmet.includes("PassValid"), isMissing)
  })
})
