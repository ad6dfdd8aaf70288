/** A course, people, and the cases of completion that everybody should know. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import { ClockTime, CourseName, type Participant, type PlannedCourse, usualHours } from "./model.ts"
import type { Participation } from "./participation.ts"
import type { CourseRules } from "./rules.ts"

/** A programme whose certificate needs every date. */
export const everyDate: CourseRules = {
  dates: confirmed(4),
  topics: confirmed(["Aufgaben der Verwaltung"]),
  attendance: confirmed(1)
}

const date = (id: string, on: string) => ({
  id,
  on: day(on),
  from: ClockTime.make("18:00"),
  until: ClockTime.make("20:00")
})

/** A course of four evenings, open for sign-up in January 2027. */
export const planned = (change: Partial<PlannedCourse> = {}): PlannedCourse => ({
  title: "Grundkurs 2027",
  organiser: { name: "Beispielverband", mailbox: "kurs@example.org" },
  place: "Altes Rathaus",
  topics: ["Aufgaben der Verwaltung", "Soziale Sicherung"],
  dates: [date("1", "2027-03-02"), date("2", "2027-03-09"), date("3", "2027-03-16"), date("4", "2027-03-23")],
  capacity: 2,
  opensOn: day("2027-01-01"),
  closesOn: day("2027-02-28"),
  confirmHours: usualHours,
  acceptHours: usualHours,
  ...change
})

/** The name of an example's course. */
export const named = (name: string) => CourseName.make(name)

/** Somebody who wants to come. */
export const participant = (name: string, change: Partial<Participant> = {}): Participant => ({
  name,
  contact: { email: `${name.toLowerCase()}@example.org` },
  languages: ["uk"],
  language: "de",
  ...change
})

const dates = (attended: number, unnoted = 0): Participation => ({ dates: 4, attended, unnoted })
const needing = (attendance: CourseRules["attendance"]): CourseRules => ({ ...everyDate, attendance })
const most = needing(confirmed(0.8))

/** Decided for a course of four dates. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: CourseRules
  readonly dates: Participation
  readonly expected: object
}> = [
  { name: "all dates of all", source: "Dorsten", rules: everyDate, dates: dates(4), expected: granted(4) },
  {
    name: "one date missed where all are asked",
    source: "Dorsten",
    rules: everyDate,
    dates: dates(3),
    expected: refused("DatesAttended")
  },
  {
    name: "one date not noted yet where all are asked",
    source: "house: unknown is not no",
    rules: everyDate,
    dates: dates(3, 1),
    expected: undetermined("DatesAttended")
  },
  {
    name: "one missed and one not noted: the missing one decides already",
    source: "house: unknown is not no",
    rules: everyDate,
    dates: dates(2, 1),
    expected: refused("DatesAttended")
  },
  {
    name: "four fifths of four dates are four: a part of a date counts as one",
    source: "a municipality's other choice",
    rules: most,
    dates: dates(3),
    expected: refused("DatesAttended")
  },
  {
    name: "four fifths of five dates are four",
    source: "a municipality's other choice",
    rules: most,
    dates: { dates: 5, attended: 4, unnoted: 0 },
    expected: granted(4)
  },
  {
    name: "enough attended already, the rest not noted",
    source: "a municipality's other choice",
    rules: needing(confirmed(0.5)),
    dates: dates(2, 2),
    expected: granted(2)
  },
  {
    name: "one date missed where it is merely inferred that all are asked",
    source: "Dorsten: concluded from 19 certificates for 24 people",
    rules: needing(inferred(1)),
    dates: dates(3),
    expected: granted(3, "DatesAttended")
  },
  {
    name: "nobody has read how many are asked",
    source: "Harz: not stated",
    rules: needing([open]),
    dates: dates(4),
    expected: undetermined("DatesAttended")
  }
]
