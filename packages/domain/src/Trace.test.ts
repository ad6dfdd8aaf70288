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
    assert.deepInclude(trace, { form: 1, programme: "landkreis-harz", programmeVersion: 7, decidedOn: on })
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

  it("of another form is not read", () => {
    const trace = Trace.of(programme, on, may(statute, file()))
    assert.throws(() => Schema.decodeUnknownSync(Trace.Trace)({ ...trace, form: 2 }))
  })
})
