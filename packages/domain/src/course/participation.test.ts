import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { everyDate, planned } from "./examples.ts"
import * as Course from "./index.ts"

const topics = ["Asylrecht", "Rolle", "Asylrecht", undefined]
const course = {
  ...planned({
    dates: planned().dates.map((date, at) => {
      const topic = topics[at]
      return topic === undefined ? date : { ...date, topic }
    })
  }),
  name: Course.CourseName.make("kurs"),
  revision: 1
}
const sheet = (present: ReadonlyArray<string>, madeUp: ReadonlyArray<string>, noted = ["1", "2", "3", "4"]) => ({
  noted: noted.map((date) => ({ date, present: present.includes(date) ? ["ada"] : [] })),
  madeUp: madeUp.map((date) => ({ enrolment: "ada", date, on: day("2027-04-01") }))
})
const read = (record: Course.AttendanceRecord) => Course.participation(course, record, "ada")

describe("participation", () => {
  it("counts dates, minutes and modules, made-up ones among them", () => {
    assert.deepStrictEqual(read(sheet(["1", "4"], ["3"])), {
      dates: 4,
      attended: 3,
      madeUp: 1,
      unnoted: 0,
      courseMinutes: 480,
      attendedMinutes: 360,
      unnotedMinutes: 0,
      modules: ["Asylrecht"],
      missedModules: ["Rolle"]
    })
  })

  it("calls a module neither attended nor missed while a date of it is not noted", () => {
    const { modules, missedModules, unnotedMinutes } = read(sheet(["1"], [], ["1", "4"]))
    assert.deepStrictEqual(
      { modules, missedModules, unnotedMinutes },
      {
        modules: [],
        missedModules: [],
        unnotedMinutes: 240
      }
    )
  })

  it("calls a module missed as soon as one date of it is", () => {
    assert.deepStrictEqual(read(sheet(["3"], [], ["1", "3"])).missedModules, ["Asylrecht"])
  })
})

describe("what is missing", () => {
  const on = day("2027-03-23")
  const cure = (rules: Partial<Course.CourseRules>, facts: Course.Participation) =>
    Course.explain(Course.day({ ...everyDate, ...rules }, on), facts).grounds.flatMap((ground) => ground.cure ?? [])
  const all = { dates: 4, attended: 4, unnoted: 0 }
  const [once, units] = [
    { ...everyDate.dates[0], value: 1 },
    { ...everyDate.dates[0], value: { units: 2 } }
  ]

  it("is told in dates that are not made up", () => {
    assert.deepStrictEqual(cure({ madeUp: [once as never] }, { ...all, madeUp: 2 }), [
      { attended: 4, madeUp: 0, unnoted: 0 }
    ])
    assert.deepStrictEqual(cure({}, { ...all, attended: 3, madeUp: 2 }), [{ attended: 4, unnoted: 0 }])
  })

  it("is told in modules", () => {
    const modules = { ...everyDate.dates[0], value: ["Asylrecht", "Rolle"] }
    const facts = { ...all, modules: ["Asylrecht"], missedModules: ["Rolle", "Trauma"] }
    assert.deepStrictEqual(cure({ modules: [modules as never] }, facts), [
      { modules: ["Asylrecht", "Rolle"], missedModules: ["Trauma"] }
    ])
  })

  it("is told in minutes", () => {
    assert.deepStrictEqual(cure({ units: [units as never] }, { ...all, attendedMinutes: 60, unnotedMinutes: 0 }), [
      { attendedMinutes: 90, unnotedMinutes: 0 }
    ])
  })
})

it("refuses an extent whose most is below its least", () => {
  const is = (least: number, most: number) => {
    try {
      return Course.Extent.make({ counts: "teachingUnits", least, most }).most === most
    } catch {
      return false
    }
  }
  assert.deepStrictEqual([is(20, 36), is(20, 20), is(20, 19)], [true, true, false])
})
