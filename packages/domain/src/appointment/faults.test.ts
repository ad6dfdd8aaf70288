import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { appointed, ended, papers, person } from "./examples.ts"
import * as Appointment from "./index.ts"

const pause = (from: string, to?: string): Appointment.Interruption => ({
  id: from,
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  reason: "Krankheit"
})
const year = (...interruptions: ReadonlyArray<Appointment.Interruption>) =>
  appointed("2026-01-01", "2026-12-31", { interruptions })
const inspected = (issuedOn: string, inspectedOn: string) =>
  ({ _tag: "CriminalRecord", issuedOn: day(issuedOn), inspectedOn: day(inspectedOn) }) as const

describe("what contradicts itself in a record", () => {
  it.each<readonly [string, Appointment.Person, ReadonlyArray<string>]>([
    [
      "nothing in one that is in order",
      person([year(pause("2026-01-01", "2026-01-01"), pause("2026-12-31", "2026-12-31"))], papers),
      []
    ],
    ["nothing in an interruption without an end", person([year(pause("2026-12-31"))]), []],
    [
      "an interruption a day before the term",
      person([year(pause("2025-12-31", "2026-01-01"))]),
      ["appointments[0].interruptions[0] InterruptedOutsideTerm 2025-12-31"]
    ],
    [
      "an interruption a day beyond the term",
      person([year(pause("2026-12-31", "2027-01-01"))]),
      ["appointments[0].interruptions[0] InterruptedOutsideTerm 2026-12-31"]
    ],
    [
      "two interruptions of one day",
      person([year(pause("2026-03-01", "2026-03-10"), pause("2026-03-10"))]),
      ["appointments[0].interruptions[1] InterruptedTwice 2026-03-10"]
    ],
    ["none in two that follow each other", person([year(pause("2026-03-01", "2026-03-10"), pause("2026-03-11"))]), []],
    [
      "an end before the beginning, of an office and of an interruption",
      person([
        { ...year(pause("2026-03-02")), to: day("2025-12-31") },
        { ...year({ ...pause("2026-03-02"), to: day("2026-03-01") }), from: day("2026-01-01") }
      ]),
      [
        "appointments[0] EndsBeforeBeginning 2026-01-01",
        "appointments[0].interruptions[0] InterruptedOutsideTerm 2026-03-02",
        "appointments[1].interruptions[0] EndsBeforeBeginning 2026-03-02"
      ]
    ],
    ...(["2025-12-31", "2027-01-01"] as const).map(
      (lastDay) =>
        [
          `an end on ${lastDay}, outside the term`,
          person([appointed("2026-01-01", "2026-12-31", ended(lastDay))]),
          [`appointments[0].ending EndedOutsideTerm ${lastDay}`]
        ] as const
    ),
    ...(["2026-01-01", "2026-12-31"] as const).map(
      (lastDay) =>
        [`none in an end on ${lastDay}`, person([appointed("2026-01-01", "2026-12-31", ended(lastDay))]), []] as const
    ),
    [
      "two offices of one day",
      person([appointed("2026-01-01", "2026-06-30"), appointed("2026-06-30", "2026-12-31")]),
      ["appointments[1] AppointedTwice 2026-06-30"]
    ],
    [
      "none where the first ended the day before",
      person([appointed("2026-01-01", "2026-12-31", ended("2026-06-29")), appointed("2026-06-30", "2026-12-31")]),
      []
    ],
    [
      "a certificate inspected the day before its issue",
      person([], [inspected("2026-03-01", "2026-03-01"), inspected("2026-03-02", "2026-03-01")]),
      ["papers[1] InspectedBeforeIssue 2026-03-01"]
    ],
    [
      "a pass that lapsed the day before its issue",
      person(
        [],
        [
          { _tag: "Pass", issuedOn: day("2026-03-01"), validUntil: day("2026-03-01") },
          { _tag: "Pass", issuedOn: day("2026-03-01") },
          { _tag: "Pass", issuedOn: day("2026-03-01"), validUntil: day("2026-02-28") }
        ]
      ),
      ["papers[2] EndsBeforeBeginning 2026-03-01"]
    ]
  ])("%s", (_name, record, expected) => {
    const found = Appointment.faults(record).map(({ place, reason, on }) => `${place} ${reason} ${on}`)
    assert.deepStrictEqual(found, [...expected])
  })
})
