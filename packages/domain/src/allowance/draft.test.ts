import { assert, describe, it } from "@effect/vitest"
import { appointed, ended, person } from "../appointment/examples.ts"
import type { Appointment } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { open } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Allowance from "./index.ts"
import { flat, reports, statute } from "./statutes.ts"

const programme = { slug: "landkreis-harz", version: { number: 1 }, ...flat() }
/** Today is 25 November 2026: last month is October, the month before last September. */
const span = { since: Month.of("2026-08"), month: Month.of("2026-10"), decidedOn: day("2026-11-25") }

type Sums = Readonly<Record<string, number>>
const settled = (sums: Sums): Allowance.Settled =>
  new Map(Object.entries(sums).map(([month, cents]) => [Month.of(month), Money.cents(cents)]))
const account = (
  appointments: ReadonlyArray<Appointment>,
  sums: Sums = {},
  more: Partial<Allowance.GuideAccount> = {}
) => ({
  person: person(appointments),
  settled: settled(sums),
  waived: settled({}),
  account: "usable" as const,
  ...more
})
const lines = (guide: Allowance.GuideAccount, of = programme) =>
  Allowance.draft(of, span, [guide]).map(({ month, kind, standing, cents }) => [month, kind, standing, cents])
const claims = (guide: Allowance.GuideAccount, of = programme) =>
  Allowance.excesses(of, span, [guide]).map(({ month, cents }) => [month, cents])

const year = appointed("2026-01-01", "2026-12-31")
const paid = { "2026-08": 130_00, "2026-09": 130_00 }
const allPaid = { ...paid, "2026-10": 130_00 }

describe("what is learnt today", () => {
  it("that an office ended the month before last: last month's 130 € are to be claimed, nothing is paid", () => {
    const guide = account([appointed("2026-01-01", "2026-12-31", ended("2026-09-30"))], allPaid)
    assert.deepStrictEqual<unknown>(claims(guide), [["2026-10", 130_00]])
    assert.deepStrictEqual<unknown>(lines(guide), [["2026-10", "regular", "refused", 0]])
    const [excess] = Allowance.excesses(programme, span, [guide])
    assert.deepStrictEqual<unknown>(excess?.trace.decision, { _tag: "Refused", unmet: ["Appointed"] })
  })

  it("that an office began the month before last: a back-payment beside the month's own line", () => {
    const guide = account([appointed("2026-09-15", "2026-12-31")])
    assert.deepStrictEqual<unknown>(lines(guide), [
      ["2026-09", "backPayment", "payable", 130_00],
      ["2026-10", "regular", "payable", 130_00]
    ])
    assert.deepStrictEqual(claims(guide), [])
  })

  it("that an office ended in the middle of last month: nothing changes where a month begun is paid in full", () => {
    const guide = account([appointed("2026-01-01", "2026-12-31", ended("2026-10-15"))], allPaid)
    assert.deepStrictEqual(claims(guide), [])
    assert.deepStrictEqual(
      Allowance.consequences(programme, guide.person, guide.settled, day("2026-10-15"), span.decidedOn),
      [{ month: span.month, paid: Money.cents(130_00), due: Money.cents(130_00) }]
    )
  })

  it("what becomes of every paid month from a day on: the same, nothing, or not known", () => {
    const { person: guide } = account([appointed("2026-01-01", "2026-12-31", ended("2026-08-31"))])
    const due = (of: Allowance.PayingProgramme) =>
      Allowance.consequences(of, guide, settled({ ...allPaid, "2026-07": 0 }), day("2026-07-31"), span.decidedOn).map(
        (each) => [each.month, each.due]
      )
    assert.deepStrictEqual<unknown>(due(programme), [
      ["2026-08", 130_00],
      ["2026-09", 0],
      ["2026-10", 0]
    ])
    assert.deepStrictEqual<unknown>(due({ ...programme, allowance: { ...statute, cap: [open] } })[0], [
      "2026-08",
      undefined
    ])
  })
})

describe("a draft", () => {
  it("pays last month's rate to whoever is in office", () => {
    assert.deepStrictEqual<unknown>(lines(account([year], paid)), [["2026-10", "regular", "payable", 130_00]])
  })

  it("pays only what is missing of a month paid in part, and claims only what is too much", () => {
    assert.deepStrictEqual<unknown>(lines(account([year], { ...paid, "2026-10": 129_99 })), [
      ["2026-10", "regular", "payable", 1]
    ])
    assert.deepStrictEqual<unknown>(claims(account([year], { ...paid, "2026-10": 130_01 })), [["2026-10", 1]])
  })

  it("pays nothing again", () => {
    assert.deepStrictEqual<unknown>(lines(account([year], allPaid)), [["2026-10", "regular", "refused", 0]])
  })

  it("does not pay again what was waived", () => {
    const waived = settled({ "2026-09": 130_00 })
    assert.deepStrictEqual<unknown>(lines(account([year], { ...paid, "2026-09": 0 }, { waived })), [
      ["2026-10", "regular", "payable", 130_00]
    ])
  })

  it.each([
    { state: "missing", obstacle: "BankAccountMissing" },
    { state: "returned", obstacle: "BankAccountReturned" }
  ] as const)("leaves a line open whose guide's account is $state", ({ state, obstacle }) => {
    const [line] = Allowance.draft(programme, span, [account([year], paid, { account: state })])
    assert.deepStrictEqual([line?.standing, line?.cents, line?.obstacles], ["open", Money.cents(130_00), [obstacle]])
    const [nothing] = Allowance.draft(programme, span, [account([year], allPaid, { account: state })])
    assert.deepStrictEqual([nothing?.standing, nothing?.obstacles], ["refused", []])
  })

  it("names the payment that came back on the line that pays again, and on no other", () => {
    const cameBack = new Map([[Month.of("2026-09"), "LO-2026-09-1-001"]])
    const again = Allowance.draft(programme, span, [account([year], { "2026-08": 130_00 }, { cameBack })])
    assert.deepStrictEqual(
      again.map(({ month, repeats }) => [month as string, repeats]),
      [
        ["2026-09", "LO-2026-09-1-001"],
        ["2026-10", undefined]
      ]
    )
    const since = Allowance.draft(programme, span, [account([year], paid, { cameBack })])
    assert.deepStrictEqual(
      since.map(({ repeats }) => repeats),
      [undefined]
    )
  })

  it("leaves every month open that cannot be decided, claims none of it back", () => {
    const asking = { ...programme, allowance: reports }
    assert.deepStrictEqual<unknown>(lines(account([year], paid), asking), [
      ["2026-08", "backPayment", "open", 0],
      ["2026-09", "backPayment", "open", 0],
      ["2026-10", "regular", "open", 0]
    ])
    assert.deepStrictEqual(claims(account([year], allPaid), asking), [])
  })

  it("shows an end once, then forgets; does not show who comes later", () => {
    const lastDayIn = (lastDay: string) => lines(account([appointed("2026-01-01", lastDay)], allPaid))
    assert.deepStrictEqual<unknown>(lastDayIn("2026-09-01"), [["2026-10", "regular", "refused", 0]])
    assert.deepStrictEqual(lastDayIn("2026-08-31"), [])
    assert.deepStrictEqual(lines(account([appointed("2026-11-01")])), [])
    assert.deepStrictEqual<unknown>(lines(account([appointed("2026-10-31")])), [
      ["2026-10", "regular", "payable", 130_00]
    ])
  })

  it("settles no month before the ledger begins, and none where it begins later", () => {
    assert.deepStrictEqual(
      Allowance.draft(programme, span, [account([year])]).map(({ month }) => month as string),
      ["2026-08", "2026-09", "2026-10"]
    )
    assert.deepStrictEqual(Allowance.draft(programme, { ...span, since: Month.of("2026-11") }, [account([year])]), [])
  })

  it("keeps each line's whole decision", () => {
    const [line] = Allowance.draft(programme, span, [account([year], paid)])
    assert.deepInclude(line?.trace, {
      form: 2,
      programme: "landkreis-harz",
      programmeVersion: 1,
      decidedOn: span.decidedOn
    })
    assert.deepStrictEqual<unknown>(line?.trace.decision, { _tag: "Granted", value: 130_00, doubted: [] })
    assert.lengthOf(line?.trace.grounds ?? [], 8)
  })
})
