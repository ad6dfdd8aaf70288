import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { oneOf } from "../laws.ts"
import { Instant } from "../office/index.ts"
import { ended, person } from "./examples.ts"
import { historiesNear, lawsOfHistory, moments } from "./history.fixture.ts"
import * as Appointment from "./index.ts"

const at = (text: string) => Instant.make(text)
const { papers: _papers, appointments: _appointments, ...ada } = person()

/** In office from January; the end on 30 April was recorded in June, and undone in August. */
const history: Appointment.PersonHistory = {
  ...ada,
  answeredAt: at("2026-01-03T08:00:00Z"),
  closings: [{ recordedAt: at("2026-01-04T08:00:00Z"), withdrawnAt: at("2026-01-05T08:00:00Z") }],
  papers: [
    { id: "1", paper: { _tag: "Consent", on: null }, recordedAt: at("2026-01-02T08:00:00Z") },
    { id: "2", paper: { _tag: "Consent", on: day("2026-01-04") }, recordedAt: at("2026-01-05T09:00:00Z") }
  ],
  appointments: [
    {
      id: "year",
      from: day("2026-01-05"),
      to: day("2026-12-31"),
      recordedAt: at("2026-01-05T10:00:00Z"),
      endings: [
        {
          ...ended("2026-04-30").ending,
          recordedAt: at("2026-06-10T08:00:00Z"),
          withdrawnAt: at("2026-08-01T08:00:00Z")
        }
      ],
      interruptions: [
        {
          id: "pause",
          from: day("2026-02-01"),
          reason: "Krankheit",
          recordedAt: at("2026-02-02T08:00:00Z"),
          withdrawnAt: at("2026-02-20T08:00:00Z")
        },
        {
          id: "pause",
          from: day("2026-02-01"),
          to: day("2026-02-28"),
          reason: "Krankheit",
          recordedAt: at("2026-02-20T08:00:00Z")
        }
      ]
    }
  ]
}

const known = (moment: string) => Appointment.asOf(history, at(moment))
const office = (moment: string) => known(moment)?.appointments[0]

describe("a person as known at a moment", () => {
  it.each<readonly [string, string, unknown, object | undefined]>([
    ["a second before coming", "2026-01-01T07:59:59Z", undefined, undefined],
    ["at the moment of coming", "2026-01-01T08:00:00Z", "applicant", {}],
    ["with consent refused", "2026-01-02T08:00:00Z", "applicant", { consentedOn: null }],
    ["closed", "2026-01-04T08:00:00Z", "closed", { consentedOn: null }],
    ["taken up again, with consent", "2026-01-05T09:00:00Z", "applicant", { consentedOn: "2026-01-04" }],
    ["in office", "2026-05-31T00:00:00Z", "guide", { consentedOn: "2026-01-04" }],
    ["ended, as recorded late", "2026-06-10T08:00:00Z", "former", { consentedOn: "2026-01-04" }],
    ["in office again, the end undone", "2026-08-01T08:00:00Z", "guide", { consentedOn: "2026-01-04" }]
  ])("is %s", (_name, moment, stage, file) => {
    const found = known(moment)
    assert.deepStrictEqual<unknown>(found && Appointment.stage(found, day("2026-05-31")), stage)
    assert.deepStrictEqual<unknown>(found && Appointment.personFile(found), file && { languages: ["ar"], ...file })
  })

  it("has an interruption without an end until one was recorded", () => {
    const spans = (moment: string) => office(moment)?.interruptions.map(({ from, to }) => ({ from, to }))
    assert.deepStrictEqual<unknown>(spans("2026-02-01T00:00:00Z"), [])
    assert.deepStrictEqual<unknown>(spans("2026-02-19T00:00:00Z"), [{ from: "2026-02-01", to: undefined }])
    assert.deepStrictEqual<unknown>(spans("2026-02-20T08:00:00Z"), [{ from: "2026-02-01", to: "2026-02-28" }])
  })

  it("reads like a person of the register, without the times of what was undone", () => {
    assert.deepStrictEqual<unknown>(known("2026-01-01T08:00:00Z"), person())
    assert.deepStrictEqual(Object.keys(office("2026-06-10T08:00:00Z") ?? {}).sort(), [
      "ending",
      "from",
      "id",
      "interruptions",
      "recordedAt",
      "to"
    ])
    assert.deepStrictEqual<unknown>(office("2026-06-10T08:00:00Z")?.ending, ended("2026-04-30").ending)
  })
})

describe("a history", () => {
  const days = ["2026-04-30", "2026-05-01", "2026-05-31"].map(day)
  for (const [name, law] of Object.entries(lawsOfHistory)) {
    it.prop(
      name,
      [historiesNear(...days), oneOf(...moments), oneOf(...moments)],
      ([drawn, one, other]) => assert.isTrue(law(drawn, one, other)),
      { arbitrary: { runs: 500 } }
    )
  }
})
