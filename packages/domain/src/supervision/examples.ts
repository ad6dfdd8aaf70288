/** The cases of supervision that everybody should know; each row is a test and a line of the documentation. */
import { PersonId } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { inferred, open } from "../examples.ts"
import type { SupervisionKind, SupervisionSession } from "./model.ts"
import type { DutyRules } from "./rules.ts"
import type { Standing } from "./standing.ts"
import { cadence, offered, required } from "./statutes.ts"

/** Two guides. */
export const [ada, bea] = [PersonId.make("ada"), PersonId.make("bea")]

/** An event to which some came. */
export const session = (
  on: string,
  attended: ReadonlyArray<PersonId> = [],
  kind: SupervisionKind = "group"
): SupervisionSession => ({
  id: on,
  on: day(on),
  kind,
  place: "Halberstadt",
  organisation: "Beispielverband",
  attended
})

const spring = session("2026-05-21", [ada, bea])
const autumn = session("2026-11-18", [ada])

/** Asked on 25 November 2026 unless `on` and `today` say otherwise, about Ada and Bea, in office all year. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DutyRules
  readonly on?: string
  readonly today?: string
  readonly sessions: ReadonlyArray<SupervisionSession>
  readonly expected: Partial<Standing>
}> = [
  {
    name: "offered, none held yet: the office owes two, nobody is overdue",
    source: "Harz 2024: two events",
    rules: offered,
    sessions: [],
    expected: { duty: "offered", due: 2, held: 0, owed: 2, notReached: [ada, bea], incomplete: [], overdue: [] }
  },
  {
    name: "offered, one held: the office owes one",
    source: "Harz 2024: two events",
    rules: offered,
    sessions: [spring],
    expected: { held: 1, owed: 1, notReached: [], incomplete: [], overdue: [] }
  },
  {
    name: "offered, more held than promised: nothing is owed, never less",
    source: "Harz 2024: two events",
    rules: offered,
    sessions: [spring, autumn, session("2026-11-20")],
    expected: { held: 3, owed: 0 }
  },
  {
    name: "an event of the day counts, one of tomorrow does not yet",
    source: "the calendar",
    rules: offered,
    sessions: [session("2026-11-25"), session("2026-11-26")],
    expected: { held: 1, owed: 1 }
  },
  {
    name: "events of other years do not count",
    source: "a calendar year: the unit of the rule",
    rules: offered,
    sessions: [session("2025-12-31", [ada]), session("2026-01-01", [bea])],
    expected: { held: 1, owed: 1, notReached: [ada] }
  },
  {
    name: "single talks do not count where groups are meant",
    source: "Harz: groups reported",
    rules: offered,
    sessions: [session("2026-05-21", [ada], "single")],
    expected: { held: 0, owed: 2, notReached: [ada, bea] }
  },
  {
    name: "every kind counts while nobody has read which",
    source: "Börde: not stated",
    rules: { ...offered, kinds: [open] },
    sessions: [session("2026-05-21", [ada], "single")],
    expected: { held: 1, owed: 1 }
  },
  {
    name: "how many has not been read: nothing is owed for certain",
    source: "Dorsten: regular, number not stated",
    rules: { ...offered, cadence: [open] },
    sessions: [spring],
    expected: { held: 1, incomplete: [], overdue: [] }
  },
  {
    name: "nothing read at all",
    source: "Börde: not stated",
    rules: { duty: [open], cadence: [open], kinds: [open], afterMonths: [open], pause: [open], grace: [open] },
    sessions: [],
    expected: { duty: "unknown", held: 0, incomplete: [], overdue: [] }
  },
  {
    name: "required, the year not over: incomplete, not overdue",
    source: "Anhalt-Bitterfeld: meetings are mandatory",
    rules: required,
    sessions: [spring, autumn],
    expected: { duty: "required", incomplete: [bea], overdue: [] }
  },
  {
    name: "required, the day before the year's last: not overdue",
    source: "Anhalt-Bitterfeld: meetings are mandatory",
    rules: required,
    on: "2026-12-30",
    sessions: [spring, autumn],
    expected: { incomplete: [bea], overdue: [] }
  },
  {
    name: "required, the year's last day: not overdue, the day is not over",
    source: "Anhalt-Bitterfeld: meetings are mandatory",
    rules: required,
    on: "2026-12-31",
    sessions: [spring, autumn],
    expected: { incomplete: [bea], overdue: [] }
  },
  {
    name: "required, asked on the day after the year: overdue",
    source: "Anhalt-Bitterfeld: meetings are mandatory",
    rules: required,
    on: "2026-12-31",
    today: "2027-01-01",
    sessions: [spring, autumn],
    expected: { incomplete: [bea], overdue: [bea] }
  },
  {
    name: "a requirement merely inferred makes nobody overdue",
    source: "house: inferred law never refuses",
    rules: { ...required, duty: inferred("required") },
    on: "2026-12-31",
    today: "2027-01-01",
    sessions: [spring, autumn],
    expected: { duty: "required", incomplete: [bea], overdue: [] }
  },
  {
    name: "nor does a number merely inferred",
    source: "house: inferred law never refuses",
    rules: { ...required, cadence: inferred(cadence(2)) },
    on: "2026-12-31",
    today: "2027-01-01",
    sessions: [spring, autumn],
    expected: { incomplete: [bea], overdue: [] }
  }
]
