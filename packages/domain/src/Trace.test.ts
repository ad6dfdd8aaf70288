import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import * as Allowance from "./allowance/index.ts"
import { file, office, stale, statute } from "./allowance/statutes.ts"
import { gates, person } from "./appointment/examples.ts"
import * as Appointment from "./appointment/index.ts"
import { of as day } from "./CivilDate.ts"
import type * as Decision from "./Decision.ts"
import { open } from "./examples.ts"
import { of as month } from "./Month.ts"
import * as Period from "./Period.ts"
import { kept } from "./Trace.fixture.ts"
import * as Trace from "./Trace.ts"

const on = day("2026-06-01")
const programme = { slug: "landkreis-harz", version: { number: 7 } }
const may = (rules: Allowance.AllowanceRules, facts: Allowance.GuideFile) =>
  Allowance.explain(Allowance.month(rules, month("2026-05")), facts)

const explained: ReadonlyArray<readonly [string, Decision.Explained<unknown, string, object>]> = [
  ["granted", may(statute, file(office("2026-01-01")))],
  ["granted with a doubt", may(stale, file(office("2026-01-01")))],
  ["refused", may(statute, file())],
  ["undetermined", may({ ...statute, cap: [open], monthlyRate: [] }, {})],
  ["of an appointment", Appointment.explain(Appointment.day(gates, on), person(), Period.of("2026-06-01"))]
]

describe("a trace", () => {
  it.each(explained)("of a decision %s comes back from JSON as it was", (_name, decided) => {
    const trace = Trace.of(programme, on, decided)
    const written = JSON.stringify(Schema.encodeSync(Trace.Trace)(trace))
    assert.deepStrictEqual(Schema.decodeUnknownSync(Trace.Trace)(JSON.parse(written)), trace)
    assert.deepStrictEqual<unknown>(trace.decision, decided.decision)
    assert.deepStrictEqual<unknown>(trace.grounds, JSON.parse(JSON.stringify(decided.grounds)))
    const asked = decided.on ?? assert.fail("the day is told")
    assert.deepInclude(trace, {
      form: 2,
      programme: "landkreis-harz",
      programmeVersion: 7,
      on: asked,
      decidedOn: on
    })
  })

  it("leaves out what is not known, and keeps what is known to be none", () => {
    const asked = {
      ...person(),
      papers: [{ id: "0", paper: { _tag: "Consent" as const, on: null }, recordedAt: person().receivedAt }]
    }
    const { grounds } = Trace.of(
      programme,
      on,
      Appointment.explain(Appointment.day(gates, on), asked, Period.of("2026-06-01"))
    )
    assert.deepStrictEqual(grounds.find(({ condition }) => condition === "Interviewed")?.read, {})
    assert.deepStrictEqual(grounds.find(({ condition }) => condition === "Consented")?.read, { consentedOn: null })
  })

  it("of no form that was ever kept is not read", () => {
    const trace = Trace.of(programme, on, may(statute, file()))
    assert.throws(() => Schema.decodeUnknownSync(Trace.Trace)({ ...trace, form: 3 }))
  })

  it("of several days, or of reasons put together, tells no day", () => {
    const { decision, grounds } = may(statute, file())
    assert.notProperty(Trace.of(programme, on, { decision, grounds }), "on")
  })
})

describe("a trace of the first form", () => {
  it.each(kept)("still reads as it was kept: $name", ({ text }) => {
    const trace = Schema.decodeUnknownSync(Trace.Trace)(JSON.parse(text))
    assert.strictEqual(trace.form, 1)
    assert.deepStrictEqual<unknown>(Schema.encodeSync(Trace.Trace)(trace), JSON.parse(text))
  })

  it.each(kept)("says the same in the form of today: $name", ({ text }) => {
    const trace = Schema.decodeUnknownSync(Trace.Trace)(JSON.parse(text))
    assert.deepStrictEqual<unknown>(Trace.current(trace), { ...JSON.parse(text), form: 2 })
  })
})
