/** The cases of one guide that everybody should know: parts of years, months, interruptions, grace. */

import type { Service } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { confirmed, inferred, open } from "../examples.ts"
import type { Gathering, GatheringKind } from "./model.ts"
import type { DutyRules } from "./rules.ts"
import type { GuideStanding } from "./standing.ts"
import { advanced, exchange, offered, required, service, wholeYear } from "./statutes.ts"

const came = (...events: ReadonlyArray<readonly [string, GatheringKind?]>): ReadonlyArray<Gathering> =>
  events.map(([on, kind = "group"]) => ({ on: day(on), kind }))
const met = (...days: ReadonlyArray<string>) => came(...days.map((on) => [on, "exchange"] as const))
const counting: DutyRules = { ...required, pause: confirmed("counted") }
const graceful = (rules: DutyRules, days: number): DutyRules => ({ ...rules, grace: confirmed(days) })
const once = came(["2026-05-21"])

/** How one guide stands; asked on 25 November 2026 unless `on` and `today` say otherwise. */
export const guides: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DutyRules
  readonly on?: string
  readonly today?: string
  readonly events?: ReadonlyArray<Gathering>
  readonly services?: ReadonlyArray<Service>
  readonly expected: GuideStanding
}> = [
  ...(
    [
      ["a year begun in office on 1 July asks for half", [service("2026-07-01")], "complete"],
      ["on the last of July as well: the month has a day in office", [service("2026-07-31")], "complete"],
      ["through June: seven months ask for one, rounded down", [service("2026-06-30")], "complete"],
      ["in office all year, one event is too few", [wholeYear], "due"],
      ["an office prolonged without a gap is one", [service("2025-07-01", "2026-02-01"), service("2026-02-02")], "due"],
      [
        "the first half of the year interrupted",
        [service("2026-01-01", undefined, ["2026-01-01", "2026-06-30"])],
        "complete"
      ],
      [
        "an interruption without a month of its own takes nothing",
        [service("2025-01-01", undefined, ["2026-03-02", "2026-04-29"])],
        "due"
      ],
      [
        "one whole month away rounds two events down to one",
        [service("2025-01-01", undefined, ["2026-03-01", "2026-03-31"])],
        "complete"
      ]
    ] as const
  ).map(([name, services, state]) => ({
    name,
    source: "house: the reading that asks least; no source says how a part of a year counts",
    rules: required,
    events: once,
    services,
    expected: { state, attended: 1, by: day("2026-12-31") }
  })),
  {
    name: "five months ask for nothing",
    source: "house: the reading that asks least",
    rules: required,
    events: [],
    services: [service("2026-08-01")],
    expected: { state: "complete", attended: 0 }
  },
  {
    name: "an interruption that is counted changes nothing",
    source: "a municipality's other choice",
    rules: counting,
    events: once,
    services: [service("2026-01-01", undefined, ["2026-01-01", "2026-06-30"])],
    expected: { state: "due", attended: 1, by: day("2026-12-31") }
  },
  ...(
    [
      ["2027-01-14", "due"],
      ["2027-01-15", "overdue"]
    ] as const
  ).map(([today, state]) => ({
    name: `a grace of fourteen days, asked on ${today}`,
    source: "a municipality's choice",
    rules: graceful(required, 14),
    on: "2026-12-31",
    today,
    events: once,
    services: [wholeYear],
    expected: { state, attended: 1, by: day("2026-12-31") }
  })),
  {
    name: "nobody is overdue while the grace is merely inferred",
    source: "house: inferred law never refuses",
    rules: { ...required, grace: inferred("waived") },
    on: "2026-12-31",
    today: "2027-06-01",
    events: once,
    services: [wholeYear],
    expected: { state: "due", attended: 1, by: day("2026-12-31") }
  },
  {
    name: "nor for an event that only an inferred rule does not count",
    source: "house: inferred law never refuses",
    rules: required,
    on: "2026-12-31",
    today: "2027-06-01",
    events: [...once, ...came(["2026-06-01", "single"])],
    services: [wholeYear],
    expected: { state: "due", attended: 1, by: day("2026-12-31") }
  },
  {
    name: "offered: who came to none is not reached, and owes nothing",
    source: "Harz 2024: two events",
    rules: offered,
    today: "2027-06-01",
    events: [],
    services: [wholeYear],
    expected: { state: "notReached", attended: 0 }
  },
  {
    name: "offered: who came to one is reached",
    source: "Harz 2024: two events",
    rules: offered,
    events: once,
    services: [wholeYear],
    expected: { state: "reached", attended: 1 }
  },
  {
    name: "where it is not known who came, nobody is said not to be reached",
    source: "house: unknown is not no",
    rules: offered,
    services: [wholeYear],
    expected: { state: "unknown", attended: 0 }
  },
  {
    name: "not known since when in office, and too few for a year",
    source: "house: unknown is not no",
    rules: required,
    events: once,
    expected: { state: "unknown", attended: 1 }
  },
  {
    name: "not known since when in office, and enough for any year",
    source: "house: unknown is not no",
    rules: required,
    events: came(["2026-05-21"], ["2026-11-18"]),
    expected: { state: "complete", attended: 2, by: day("2026-12-31") }
  },
  {
    name: "how often is not known",
    source: "Anhalt-Bitterfeld: how often is not stated",
    rules: { ...required, cadence: [open] },
    events: [],
    services: [wholeYear],
    expected: { state: "unknown", attended: 0 }
  },
  ...(
    [
      ["three months after the last meeting, to the day", met("2026-08-25"), [wholeYear], "complete", "2026-11-25", 1],
      ["a day later", met("2026-08-24"), [wholeYear], "overdue", "2026-11-24", 0],
      ["a supervision is no exchange", came(["2026-11-01"]), [service("2026-09-01")], "complete", "2026-12-01", 0],
      [
        "three months after the beginning where there was none yet",
        [],
        [service("2026-08-25")],
        "complete",
        "2026-11-25",
        0
      ],
      ["none since the beginning", [], [service("2026-08-24")], "overdue", "2026-11-24", 0],
      [
        "a meeting before the office holds it up no longer than the office itself",
        met("2026-08-01"),
        [service("2026-09-15")],
        "complete",
        "2026-12-15",
        0
      ],
      [
        "thirty days of interruption are added",
        met("2026-08-25"),
        [service("2026-01-01", undefined, ["2026-09-01", "2026-09-30"])],
        "complete",
        "2026-12-25",
        1
      ],
      [
        "so are those between two offices",
        met("2026-07-26"),
        [service("2026-01-01", "2026-08-31"), service("2026-10-01")],
        "complete",
        "2026-11-25",
        0
      ],
      [
        "an interruption before the last meeting adds nothing",
        met("2026-08-24"),
        [service("2026-01-01", undefined, ["2026-03-01", "2026-03-31"])],
        "overdue",
        "2026-11-24",
        0
      ],
      [
        "while interrupted without a known end nothing falls due",
        met("2026-08-25"),
        [service("2026-01-01", undefined, ["2026-10-01"])],
        "complete",
        undefined,
        1
      ]
    ] as const
  ).map(([name, events, services, state, by, attended]) => ({
    name,
    source: "Anhalt-Bitterfeld: meetings are mandatory; that within any three months is made up",
    rules: exchange,
    events,
    services: [...services],
    expected: { state, attended, ...(by === undefined ? {} : { by: day(by) }) }
  })),
  ...(
    [
      ["2026-11-30", "2027-02-28", "2027-02-28"],
      ["2027-11-30", "2028-02-29", "2028-02-29"],
      ["2027-11-29", "2028-02-29", "2028-02-29"]
    ] as const
  ).map(([last, on, by]) => ({
    name: `three months after ${last} end with February`,
    source: "the calendar",
    rules: exchange,
    on,
    events: met(last),
    services: [service("2026-01-01")],
    expected: { state: "complete" as const, attended: 1, by: day(by) }
  })),
  ...(
    [
      ["2026-06-30", "complete", undefined],
      ["2026-07-01", "complete", "2027-07-01"],
      ["2027-07-02", "overdue", "2027-07-01"]
    ] as const
  ).map(([on, state, by]) => ({
    name: `a module is asked for after six months in service, on ${on}`,
    source: "Niedersachsen 2015: advanced modules for guides active for six months; that it is a duty is made up",
    rules: advanced,
    on,
    events: [],
    services: [service("2026-01-01")],
    expected: { state, attended: 0, ...(by === undefined ? {} : { by: day(by) }) }
  })),
  {
    name: "time out of service is not activity: six months end a month later",
    source: "Niedersachsen 2015: active for six months",
    rules: advanced,
    on: "2026-07-31",
    events: [],
    services: [service("2026-01-01", undefined, ["2026-03-01", "2026-03-31"])],
    expected: { state: "complete", attended: 0 }
  }
]
