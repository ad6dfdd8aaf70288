import { assert, describe, it } from "@effect/vitest"
import { type Service, servicesOf } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, refused, undetermined, open as unread } from "../examples.ts"
import * as Period from "../Period.ts"
import { ada, bea, examples, session } from "./examples.ts"
import * as Supervision from "./index.ts"
import { guides as guideExamples } from "./standing.fixture.ts"
import { advanced, exchange, offered, required, service, wholeYear } from "./statutes.ts"

const asked = "2026-11-25"
const open = (rules: Supervision.DutyRules, on: string = asked, today: string = on) =>
  Supervision.day("supervision", rules, day(on), day(today))
const guides = [ada, bea].map((id) => ({ id, services: [wholeYear] }))

describe("supervision", () => {
  it.each(examples)("$name", ({ rules, on, today, sessions, expected }) => {
    const standing = Supervision.standing(open(rules, on, today), sessions, guides)
    assert.deepStrictEqual({ ...standing, ...expected }, standing)
    assert.strictEqual(standing.owedBy, "2026-12-31")
  })

  it("leaves out what nobody knows", () => {
    assert.doesNotHaveAnyKeys(Supervision.standing(open({ ...offered, cadence: [] }), [], []), ["due", "owed"])
  })

  it("refuses a year too short only where the number binds", () => {
    const decide = (rules: Supervision.DutyRules, file: Supervision.GatheringFile) =>
      Supervision.decide(open(rules), file) as unknown
    const once = Supervision.officeFile([session("2026-05-21")])
    const twice = Supervision.officeFile([session("2026-05-21"), session("2026-11-25")])
    assert.deepStrictEqual(decide(offered, once), granted(1, "KindsStated", "CadenceKept"))
    assert.deepStrictEqual(decide(required, once), refused("CadenceKept"))
    assert.deepStrictEqual(decide(required, {}), undetermined("CadenceKept"))
    assert.deepStrictEqual(decide(required, twice), granted(2, "KindsStated"))
  })

  it("does not take unknown events for none, whoever's office is known", () => {
    const law = open(required, "2026-12-31", "2027-02-01")
    for (const services of [null, [wholeYear]]) {
      assert.deepStrictEqual<unknown>(Supervision.decide(law, { services }), undetermined("CadenceKept"))
      assert.strictEqual(Supervision.guideStanding(law, { services }).state, "unknown")
    }
    const within = Supervision.day("exchange", exchange, day(asked), day(asked))
    for (const services of [null, [service("2026-01-01")], [service("2026-10-01")]]) {
      assert.deepStrictEqual<unknown>(Supervision.decide(within, { services }), undetermined("CadenceKept"))
    }
  })

  it("names the events that are missing, no more than a guide owes", () => {
    const cure = (services: ReadonlyArray<Service>) =>
      Supervision.explain(open(required), { events: [], services }).grounds.find(({ cure }) => cure !== undefined)?.cure
    const today = { on: day(asked), kind: "group" }
    assert.deepStrictEqual<unknown>(cure([wholeYear]), { events: [today, today] })
    assert.deepStrictEqual<unknown>(cure([service("2026-07-01")]), { events: [today] })
  })

  it("names the missing events whatever is known: those held already stay, kinds nobody has read are group events", () => {
    const cure = (rules: Supervision.DutyRules, file: Supervision.GatheringFile) =>
      Supervision.explain(open(rules), file).grounds.find(({ cure }) => cure !== undefined)?.cure
    const today = { on: day(asked), kind: "group" }
    const may = session("2026-05-21")
    assert.deepStrictEqual<unknown>(cure(required, { events: [may], services: [wholeYear] }), { events: [may, today] })
    assert.deepStrictEqual<unknown>(cure(required, { services: [wholeYear] }), { events: [today, today] })
    assert.deepStrictEqual<unknown>(cure({ ...required, kinds: [unread] }, {}), { events: [today, today] })
  })

  it.each(Supervision.DutyName.literals)("answers under the name of the duty, the same explained: %s", (duty) => {
    const law = Supervision.day(duty, required, day(asked), day(asked))
    for (const file of [{}, Supervision.officeFile([session("2026-05-21"), session("2026-11-25")])]) {
      const { decision, grounds } = Supervision.explain(law, file)
      assert.deepStrictEqual(decision, Supervision.decide(law, file))
      assert.deepStrictEqual(new Set(grounds.map(({ question }) => question)), new Set([duty]))
    }
  })

  it("of somebody whose office nobody knows, tells only what the events tell, in whatever order", () => {
    const law = Supervision.day("exchange", exchange, day(asked), day(asked))
    const decide = (...days: ReadonlyArray<string>) =>
      Supervision.decide(law, { events: days.map((on) => ({ on: day(on), kind: "exchange" as const })) })
    assert.deepStrictEqual<unknown>(decide("2026-08-25"), granted(1))
    assert.deepStrictEqual<unknown>(decide("2026-08-26"), granted(1))
    assert.deepStrictEqual<unknown>(decide("2026-10-01", "2026-08-24"), granted(1))
    assert.deepStrictEqual<unknown>(decide("2026-08-24"), undetermined("CadenceKept"))
    assert.deepStrictEqual<unknown>(decide(), undetermined("CadenceKept"))
  })

  it("counts the months before a duty from the first day in service, whatever a later pause is worth", () => {
    const law = Supervision.day(
      "advancedTraining",
      { ...advanced, pause: confirmed("counted") },
      day("2026-08-15"),
      day("2026-08-15")
    )
    const late = { ...service("2026-01-01"), interruptions: [Period.of("2026-01-01", "2026-02-28")] }
    assert.deepStrictEqual(Supervision.guideStanding(law, { events: [], services: [late] }), {
      state: "complete",
      attended: 0
    })
    const prompt = service("2026-01-01")
    assert.strictEqual(Supervision.guideStanding(law, { events: [], services: [prompt] }).by, "2027-07-01")
  })

  it("calls nobody overdue who came to what only an inferred rule excludes, interruptions excused", () => {
    const law = open(required, "2026-12-31", "2027-02-01")
    const single = { on: day("2026-03-01"), kind: "single" as const }
    const paused = { ...wholeYear, interruptions: [Period.of("2026-07-01", "2026-12-31")] }
    assert.strictEqual(Supervision.guideStanding(law, { events: [single], services: [paused] }).state, "due")
    assert.strictEqual(Supervision.guideStanding(law, { events: [single], services: [wholeYear] }).state, "overdue")
  })

  it("counts months for the office since its promise, and from the last event that still holds it up", () => {
    const law = Supervision.day("exchange", exchange, day(asked), day(asked))
    const owed = (...days: ReadonlyArray<string>) =>
      Supervision.standing(
        law,
        days.map((on) => ({ on: day(on), kind: "exchange" as const, attended: [] })),
        []
      )
    assert.deepInclude(owed(), { owed: 1, owedBy: day("2015-04-01") })
    assert.deepInclude(owed("2026-08-24"), { owed: 1, owedBy: day("2026-11-24") })
    assert.deepInclude(owed("2026-08-24", "2026-08-25"), { held: 1, owed: 0, owedBy: day("2026-11-25") })
  })
})

describe("a guide's standing", () => {
  it.each(guideExamples)("$name", ({ rules, on, today, events, services, expected }) => {
    const file = { ...(events && { events }), ...(services && { services }) }
    assert.deepStrictEqual(Supervision.guideStanding(open(rules, on, today), file), expected)
  })
})

it("reads services off appointments, and not why one was interrupted", () => {
  const appointment = {
    id: "1",
    from: day("2026-01-01"),
    ending: { lastDay: day("2026-10-31"), ground: "resigned" as const, reason: "Umzug" },
    interruptions: [{ id: "2", from: day("2026-03-01"), to: day("2026-03-31"), reason: "Krankheit" }],
    recordedAt: "2026-01-01T00:00:00Z" as never
  }
  assert.deepStrictEqual(servicesOf([appointment]), [service("2026-01-01", "2026-10-31", ["2026-03-01", "2026-03-31"])])
})
