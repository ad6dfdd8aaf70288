/** What every attendance sheet must do. */
import * as Effect from "effect/Effect"
import { of as day } from "../../CivilDate.ts"
import { same } from "../../Exam.ts"
import { atHere, atThere } from "../../office/conformance.ts"
import { actAt } from "../../office/examples.ts"
import { named } from "../examples.ts"
import { AttendanceSheet } from "../ports.ts"
import { add, type CourseExam, enrol } from "./steps.ts"

/** Questions to an attendance sheet. */
export const sheetExams: ReadonlyArray<CourseExam> = [
  {
    port: "AttendanceSheet",
    name: "replaces who was there, and keeps that nobody was",
    run: Effect.gen(function* () {
      const name = named("liste-anwesend")
      yield* atHere(add(name))
      const { id: ada } = yield* atHere(enrol(name, "Ada", "confirmed"))
      const { id: bea } = yield* atHere(enrol(name, "Bea", "confirmed"))
      const sheet = yield* AttendanceSheet
      const record = atHere(sheet.of(name))
      yield* same("empty", yield* record, { noted: [], madeUp: [] })
      yield* atHere(sheet.note(name, "1", [ada, bea, ada], actAt(3)))
      yield* atHere(sheet.note(name, "2", [], actAt(3)))
      yield* atHere(sheet.note(name, "1", [bea], actAt(4)))
      const { noted } = yield* record
      const sorted = [...noted].sort((one, other) => (one.date < other.date ? -1 : 1))
      yield* same("noted", sorted, [
        { date: "1", present: [bea] },
        { date: "2", present: [] }
      ])
      yield* atHere(sheet.makeUp(name, ada, "1", day("2027-04-01"), actAt(5)))
      yield* atHere(sheet.makeUp(name, ada, "1", day("2027-04-02"), actAt(6)))
      yield* same("made up", (yield* record).madeUp, [{ enrolment: ada, date: "1", on: day("2027-04-02") }])
      yield* atHere(sheet.makeUp(name, ada, "1", undefined, actAt(7)))
      yield* same("undone", (yield* record).madeUp, [])
      yield* same("there", yield* atThere(sheet.of(name)), { noted: [], madeUp: [] })
    })
  }
]
