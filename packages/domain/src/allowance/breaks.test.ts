import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { confirmed } from "../examples.ts"
import * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import * as Allowance from "./index.ts"
import { office, statute } from "./statutes.ts"

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

  const asked = (month: string, ...services: ReadonlyArray<Allowance.Service>) =>
    Allowance.decide(Allowance.month(lapsing, Month.of(month)), { services, decidedOn: day("2027-01-01") })._tag

  it("refuses rather than not to know, however many breaks there are", () => {
    const whole = (...breaks: ReadonlyArray<Period.Period>) => office("2026-01-01", "2026-12-31", ...breaks)
    const [winter, spring] = [Period.of("2026-01-10", "2026-01-12"), Period.of("2026-02-01", "2026-04-15")]
    assert.strictEqual(
      asked("2026-05", whole(Period.of("2026-02-01"), Period.of("2026-03-01", "2026-03-31"))),
      "Refused"
    )
    assert.strictEqual(asked("2026-05", whole(spring, Period.of("2026-04-16"))), "Refused")
    assert.strictEqual(asked("2026-06", whole(spring, Period.of("2026-04-16", "2026-04-30"))), "Granted")
    assert.strictEqual(asked("2026-05", whole(spring, Period.of("2026-04-16", "2026-05-31"))), "Refused")
    assert.strictEqual(asked("2026-05", whole(winter, Period.of("2026-02-01", "2026-05-10"))), "Granted")
  })

  it("leaves nothing of an office that ends on the first day beyond", () => {
    assert.strictEqual(
      asked("2026-05", office("2026-01-01", "2026-05-01", Period.of("2026-02-01", "2026-05-01"))),
      "Refused"
    )
    assert.strictEqual(
      asked("2026-05", office("2026-01-01", "2026-05-02", Period.of("2026-02-01", "2026-05-01"))),
      "Granted"
    )
  })

  it("is paid again in the month in which it ends", () => {
    assert.isTrue(paid("2026-06", Period.of("2026-02-01", "2026-06-29")))
    assert.isFalse(paid("2026-06", Period.of("2026-02-01", "2026-06-30")))
  })
})
