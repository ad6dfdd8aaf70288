import { assert, describe, it } from "@effect/vitest"
import { CivilDate, Dated } from "@lotsenwerk/domain"
import { germany } from "./index.ts"

type Rule = keyof typeof germany

const at = (rule: Rule, on: string) => Dated.at<unknown>(germany[rule], CivilDate.of(on))

/** The last day before each change and the day of it, with the sureness of what holds from then on. */
const figures: ReadonlyArray<readonly [rule: Rule, on: string, value: unknown, verification: Dated.Verification]> = [
  ["turnOfYear", "2026-01-01", 10, "inferred"],
  ["publicPurseMonth", "2020-12-31", 200_00, "secondary"],
  ["publicPurseMonth", "2021-01-01", 250_00, "confirmed"],
  ["publicPurseMonth", "2026-12-31", 250_00, "confirmed"],
  ["amountFixed", "2026-01-01", "otherwise", "inferred"],
  ["service", "2026-01-01", "continuing", "inferred"],
  ["publicPurseDay", "2020-12-31", 6_00, "secondary"],
  ["publicPurseDay", "2021-01-01", 8_00, "secondary"],
  ["socialInsurance", "2026-01-01", "notPay", "confirmed"],
  ["asylumSeekersAnalogous", "2019-08-20", undefined, "open"],
  ["asylumSeekersAnalogous", "2024-02-26", 18, "inferred"],
  ["asylumSeekersAnalogous", "2024-02-27", 36, "secondary"],
  ["pooling", "2026-01-01", "required", "secondary"],
  ["trainerYear", "2020-12-31", 2_400_00, "secondary"],
  ["trainerYear", "2021-01-01", 3_000_00, "secondary"],
  ["trainerYear", "2025-12-31", 3_000_00, "secondary"],
  ["trainerYear", "2026-01-01", 3_300_00, "confirmed"],
  ["honoraryYear", "2020-12-31", 720_00, "secondary"],
  ["honoraryYear", "2021-01-01", 840_00, "secondary"],
  ["honoraryYear", "2025-12-31", 840_00, "secondary"],
  ["honoraryYear", "2026-01-01", 960_00, "confirmed"],
  ["sharing", "2026-01-01", "required", "confirmed"],
  ["travel", "2026-01-01", "exempt", "confirmed"],
  ["reportLimit", "2024-12-31", 1_500_00, "inferred"],
  ["reportLimit", "2025-01-01", 3_000_00, "confirmed"],
  ["jobSeekers", "2020-12-31", { perMonth: 200_00 }, "secondary"],
  ["jobSeekers", "2021-01-01", { perMonth: 250_00 }, "secondary"],
  ["jobSeekers", "2023-06-30", { perMonth: 250_00 }, "secondary"],
  ["jobSeekers", "2023-07-01", { perYear: 3_000_00 }, "secondary"],
  ["jobSeekers", "2025-12-31", { perYear: 3_000_00 }, "secondary"],
  ["jobSeekers", "2026-01-01", { perYear: 3_300_00 }, "confirmed"],
  ["jobSeekersName", "2023-06-30", undefined, "open"],
  ["jobSeekersName", "2026-06-30", "buergergeld", "secondary"],
  ["jobSeekersName", "2026-07-01", "grundsicherungsgeld", "secondary"],
  ["socialAssistance", "2022-12-31", undefined, "open"],
  ["socialAssistance", "2023-01-01", { perYear: 3_000_00 }, "secondary"],
  ["socialAssistance", "2025-12-31", { perYear: 3_000_00 }, "secondary"],
  ["socialAssistance", "2026-01-01", { perYear: 3_300_00 }, "confirmed"],
  ["asylumSeekers", "2020-12-31", undefined, "open"],
  ["asylumSeekers", "2021-01-01", { perMonth: 250_00 }, "inferred"],
  ["asylumSeekers", "2025-12-31", { perMonth: 250_00 }, "inferred"],
  ["asylumSeekers", "2026-01-01", { perMonth: 275_00 }, "confirmed"],
  ["unemployment", "2020-12-31", undefined, "open"],
  ["unemployment", "2021-01-01", { perMonth: 250_00 }, "secondary"],
  ["unemployment", "2025-12-31", { perMonth: 250_00 }, "secondary"],
  ["unemployment", "2026-01-01", { perMonth: 275_00 }, "confirmed"],
  ["noticeHours", "2026-01-01", 15, "confirmed"]
]

describe("what the Federation lays down", () => {
  it.each(figures)("%s on %s is %o", (rule, on, value, verification) => {
    const version = at(rule, on)
    assert.deepStrictEqual(Dated.known(version), value)
    assert.strictEqual(version?.verification, verification)
  })

  it("is evidenced of the monthly amount until the end of 2025 and of nothing else with an end", () => {
    const beyond = (on: string) =>
      (Object.keys(germany) as ReadonlyArray<Rule>).filter((rule) =>
        Dated.isBeyondEvidence(at(rule, on), CivilDate.of(on))
      )
    assert.deepStrictEqual(beyond("2025-12-31"), [])
    assert.deepStrictEqual(beyond("2026-01-01"), ["publicPurseMonth"])
  })

  it("gives for months a twelfth of the amount of the year", () => {
    for (const on of ["2025-12-31", "2026-01-01"]) {
      const year = Number(Dated.known(at("trainerYear", on)))
      for (const rule of ["asylumSeekers", "unemployment"] as const) {
        assert.deepStrictEqual(Dated.known(at(rule, on)), { perMonth: year / 12 })
      }
      assert.deepStrictEqual(Dated.known(at("jobSeekers", on)), { perYear: year })
      assert.deepStrictEqual(Dated.known(at("socialAssistance", on)), { perYear: year })
    }
  })
})
