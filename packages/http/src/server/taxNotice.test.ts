import { CivilDate, Money, Month, Statement } from "@lotsenwerk/domain"
import { landkreisHarz } from "@lotsenwerk/programmes"
import { assert, describe, it } from "vitest"
import { doubtsOf, noticeOf } from "./taxNotice.ts"

const paid = (cents: number): Statement.PaidSum => ({
  paidOn: CivilDate.of("2026-12-21"),
  forMonth: Month.of("2026-12"),
  kind: "allowance",
  cents: Money.cents(cents)
})
const law = (rules: Partial<typeof landkreisHarz.statement> = {}) =>
  Statement.reportYear({ ...landkreisHarz.statement, ...rules }, 2026)

describe("who is on the list for the tax office", () => {
  for (const [cents, isReportable] of [
    [2_999_99, false],
    [3_000_00, true],
    [3_000_01, true]
  ] as const) {
    it(`${cents} cents: ${isReportable}`, () => {
      const notice = noticeOf(law(), [paid(cents)], true)
      assert.strictEqual(notice.isReportable, isReportable)
      assert.strictEqual<number>(notice.total, cents)
    })
  }

  it("says what is open where nobody has read the limit, and forgets nobody", () => {
    const { source, unit } = landkreisHarz.statement.reportLimit[0] ?? assert.fail()
    const from = CivilDate.of("2013-01-01")
    const unread = law({ reportLimit: [{ from, unit, source, verification: "open" }] })
    const notice = noticeOf(unread, [paid(130_00), paid(130_00)], true)
    assert.isUndefined(notice.isReportable)
    assert.strictEqual<number>(notice.total, 260_00)
    assert.match(notice.words, /lässt sich noch nicht sagen\. Offen ist: /)
  })

  it("names the doubt of each rule once", () => {
    assert.lengthOf(doubtsOf(law()), 1)
    const [scope] = landkreisHarz.statement.reportScope
    assert.lengthOf(
      doubtsOf(law({ reportLimit: [{ ...(scope ?? assert.fail()), value: Money.cents(1) } as never] })),
      1
    )
  })
})
