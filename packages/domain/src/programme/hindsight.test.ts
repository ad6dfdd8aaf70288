import { assert, describe, it } from "@effect/vitest"
import * as Allowance from "../allowance/index.ts"
import { byDays, flat, statute } from "../allowance/statutes.ts"
import { person } from "../appointment/examples.ts"
import { historiesNear, moments, until } from "../appointment/history.fixture.ts"
import * as Appointment from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, open, refused, undetermined } from "../examples.ts"
import { oneOf } from "../laws.ts"
import * as Money from "../Money.ts"
import { of as month } from "../Month.ts"
import { Instant } from "../office/index.ts"
import * as Programme from "./index.ts"

const at = (text: string) => Instant.make(text)
const { papers: _papers, appointments: _appointments, ...ada } = person()

type Office = Appointment.AppointmentHistory
const history = (office: Partial<Office>): Appointment.PersonHistory => ({
  ...ada,
  closings: [],
  papers: [],
  appointments: [
    {
      id: "year",
      from: day("2026-01-01"),
      to: day("2026-12-31"),
      recordedAt: at("2026-01-05T10:00:00Z"),
      endings: [],
      interruptions: [],
      ...office
    }
  ]
})

const programme = (allowance: Allowance.AllowanceRules) => ({
  slug: "musterkreis",
  version: { number: 1 },
  ...flat(allowance)
})
const view = (knownAt: string, decidedOn: string, allowance = statute): Programme.View => ({
  programme: programme(allowance),
  knownAt: at(knownAt),
  decidedOn: day(decidedOn)
})
const views = {
  before: view("2026-06-02T08:00:00Z", "2026-06-02"),
  now: view("2026-09-01T08:00:00Z", "2026-09-01")
}
const learntLate = { recordedAt: at("2026-07-01T08:00:00Z") }
const ending = { lastDay: day("2026-05-10"), ground: "resigned", reason: "Umzug", ...learntLate } as const
const pause = { id: "p", from: day("2026-05-01"), to: day("2026-05-31"), reason: "Krankheit", ...learntLate }

describe("May 2026, closed on 2 June", () => {
  it.each<readonly [string, Appointment.PersonHistory, typeof views, object]>([
    [
      "of which nothing was learnt since",
      history({}),
      views,
      { before: granted(130_00), now: granted(130_00), difference: 0 }
    ],
    [
      "in which the office had not begun, as was recorded in July",
      history(learntLate),
      views,
      { before: refused("Appointed"), now: granted(130_00), difference: 130_00 }
    ],
    [
      "interrupted all month, as was recorded in July",
      history({ interruptions: [pause] }),
      views,
      { before: granted(130_00), now: refused("InService"), difference: -130_00 }
    ],
    [
      "ended on the tenth, as was recorded in July, where days count",
      history({ endings: [ending] }),
      {
        before: view("2026-06-02T08:00:00Z", "2026-06-02", byDays),
        now: view("2026-09-01T08:00:00Z", "2026-09-01", byDays)
      },
      { before: granted(130_00), now: granted(41_94), difference: 41_94 - 130_00 }
    ],
    [
      "ended as was recorded in July and undone in August",
      history({ endings: [{ ...ending, withdrawnAt: at("2026-08-01T08:00:00Z") }] }),
      views,
      { before: granted(130_00), now: granted(130_00), difference: 0 }
    ],
    [
      "of somebody who came in June",
      { ...history({}), receivedAt: at("2026-06-03T08:00:00Z") },
      views,
      { now: granted(130_00), difference: 130_00 }
    ],
    [
      "whose rate was read as higher later",
      history({}),
      {
        ...views,
        now: view("2026-09-01T08:00:00Z", "2026-09-01", { ...statute, monthlyRate: confirmed(Money.cents(150_00)) })
      },
      { before: granted(130_00), now: granted(150_00), difference: 20_00 }
    ],
    [
      "whose rate nobody has read now: no difference is made up",
      history({}),
      { ...views, now: view("2026-09-01T08:00:00Z", "2026-09-01", { ...statute, monthlyRate: [open] }) },
      { before: granted(130_00), now: undetermined("RateStated") }
    ]
  ])("%s", (_name, of, seen, expected) => {
    assert.deepStrictEqual<unknown>(Programme.hindsight(of, [month("2026-05")], seen), [
      { month: "2026-05", ...expected }
    ])
  })
})

const days = ["2026-04-30", "2026-05-01", "2026-05-31"].map(day)
const histories = historiesNear(...days)
const runs = { arbitrary: { runs: 500 } }
const seenAt = (knownAt: Instant, allowance: Allowance.AllowanceRules): Programme.View => ({
  ...view("2026-06-02T08:00:00Z", "2026-06-02", allowance),
  knownAt
})

describe("in hindsight", () => {
  it.prop(
    "a closed month is decided as it was, whatever was recorded since",
    [histories, oneOf(...moments), oneOf(statute, byDays)],
    ([history, knownAt, rules]) => {
      const view = seenAt(knownAt, rules)
      const seen = (of: Appointment.PersonHistory) =>
        Programme.hindsight(of, [month("2026-05")], { before: view, now: view })
      assert.deepStrictEqual(seen(history), seen(until(history, knownAt)))
      assert.isTrue(seen(history).every(({ difference }) => difference === 0))
    },
    runs
  )

  it.prop(
    "the difference is what the next run owes, less what it claims back",
    [histories, oneOf(...moments), oneOf(statute, byDays)],
    ([history, knownAt, rules]) => {
      const now = seenAt(moments.at(-1) ?? knownAt, rules)
      const [found] = Programme.hindsight(history, [month("2026-05")], { before: seenAt(knownAt, rules), now })
      const paid = found?.before?._tag === "Granted" ? found.before.value : Money.nothing
      const present = Appointment.present(history)
      const [settled] = Allowance.settle(
        [Allowance.entitlement(flat(rules), month("2026-05"))],
        Allowance.guideFile(present, now.decidedOn),
        new Map([[month("2026-05"), paid]])
      )
      assert.strictEqual(found?.difference, (settled?.owed ?? 0) - (settled?.excess ?? 0))
    },
    runs
  )
})
