/** A course, people, and the cases of completion that everybody should know. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import { ClockTime, CourseName, type Participant, type PlannedCourse, usualHours } from "./model.ts"
import type { Participation } from "./participation.ts"
import type { CourseRules } from "./rules.ts"

/** A programme whose certificate needs every date. */
export const everyDate: CourseRules = {
  dates: confirmed(4),
  extent: confirmed({ counts: "hours", least: 8 }),
  teachingUnit: confirmed(45),
  topics: confirmed(["Aufgaben der Verwaltung"]),
  attendance: confirmed(1),
  madeUp: confirmed("all"),
  units: confirmed("waived"),
  modules: confirmed("waived")
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

const units: CourseRules = { ...everyDate, attendance: confirmed(0), units: confirmed({ units: 20 }) }
const hours = (change: Partial<Participation>): Participation => ({
  ...dates(4),
  courseMinutes: 1080,
  unnotedMinutes: 0,
  ...change
})
const once: CourseRules = { ...everyDate, madeUp: confirmed(1) }
const modules: CourseRules = { ...everyDate, modules: confirmed(["Asylrecht", "Rolle"]) }
const taught = (attended: ReadonlyArray<string>, missed: ReadonlyArray<string> = []): Participation => ({
  ...dates(4),
  modules: attended,
  missedModules: missed
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
  },
  {
    name: "twenty teaching units of 45 minutes to the minute",
    source: "Hessen: 20 to 36 teaching units; 45 minutes by common usage",
    rules: units,
    dates: hours({ attendedMinutes: 900 }),
    expected: granted(4)
  },
  {
    name: "a minute less",
    source: "Hessen: 20 to 36 teaching units; 45 minutes by common usage",
    rules: units,
    dates: hours({ attendedMinutes: 899 }),
    expected: refused("UnitsAttended")
  },
  {
    name: "a minute less, and a minute not noted",
    source: "house: unknown is not no",
    rules: units,
    dates: hours({ attendedMinutes: 899, unnotedMinutes: 1 }),
    expected: undetermined("UnitsAttended")
  },
  {
    name: "a minute less of units whose length is merely inferred",
    source: "house: inferred law never refuses",
    rules: { ...units, teachingUnit: inferred(45) },
    dates: hours({ attendedMinutes: 899 }),
    expected: undetermined("UnitsAttended")
  },
  {
    name: "units of an hour",
    source: "a municipality's other choice",
    rules: { ...units, teachingUnit: confirmed(60) },
    dates: hours({ attendedMinutes: 1079 }),
    expected: refused("UnitsAttended")
  },
  {
    name: "enough of units whose length is merely inferred",
    source: "house: a figure used is shown",
    rules: { ...units, teachingUnit: inferred(45) },
    dates: hours({ attendedMinutes: 900 }),
    expected: granted(4, "TeachingUnitStated")
  },
  {
    name: "units whose length nobody has read",
    source: "house: never a silent default",
    rules: { ...units, teachingUnit: [open] },
    dates: hours({ attendedMinutes: 1080 }),
    expected: undetermined("TeachingUnitStated", "UnitsAttended")
  },
  {
    name: "four fifths of 18 hours to the minute",
    source: "a municipality's other choice",
    rules: { ...units, units: confirmed({ share: 0.8 }) },
    dates: hours({ attendedMinutes: 864 }),
    expected: granted(4)
  },
  {
    name: "and a minute less, whatever a unit is",
    source: "a municipality's other choice",
    rules: { ...units, units: confirmed({ share: 0.8 }), teachingUnit: inferred(45) },
    dates: hours({ attendedMinutes: 863 }),
    expected: refused("UnitsAttended")
  },
  {
    name: "how long somebody was there is not known",
    source: "house: unknown is not no",
    rules: units,
    dates: dates(4),
    expected: undetermined("UnitsAttended")
  },
  {
    name: "one date made up where one may be",
    source: "a municipality's other choice",
    rules: once,
    dates: { ...dates(4), madeUp: 1 },
    expected: granted(4)
  },
  {
    name: "two dates made up where one may be",
    source: "a municipality's other choice",
    rules: once,
    dates: { ...dates(4), madeUp: 2 },
    expected: refused("DatesAttended")
  },
  {
    name: "two dates made up where it is merely inferred that one may be",
    source: "house: inferred law never cuts",
    rules: { ...everyDate, madeUp: inferred(1) },
    dates: { ...dates(4), madeUp: 2 },
    expected: granted(4, "MadeUpStated")
  },
  {
    name: "a date that may be made up and was not is not attended",
    source: "a municipality's other choice",
    rules: once,
    dates: { ...dates(3), madeUp: 0 },
    expected: refused("DatesAttended")
  },
  {
    name: "how many were made up is not known",
    source: "house: unknown is not no",
    rules: once,
    dates: dates(4),
    expected: undetermined("DatesAttended")
  },
  {
    name: "a date missed decides, however many were made up",
    source: "house: unknown is not no",
    rules: once,
    dates: dates(3),
    expected: refused("DatesAttended")
  },
  {
    name: "both mandatory modules",
    source: "a municipality's other choice",
    rules: modules,
    dates: taught(["Rolle", "Asylrecht", "Trauma"]),
    expected: granted(4)
  },
  {
    name: "one of them missed",
    source: "a municipality's other choice",
    rules: modules,
    dates: taught(["Asylrecht"], ["Rolle"]),
    expected: refused("ModulesAttended")
  },
  {
    name: "one that no date of the course names",
    source: "house: unknown is not no",
    rules: modules,
    dates: taught(["Asylrecht"], ["Trauma"]),
    expected: undetermined("ModulesAttended")
  }
]
