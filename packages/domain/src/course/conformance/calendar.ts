/** What every calendar of courses must do. */
import * as Effect from "effect/Effect"
import { of as day } from "../../CivilDate.ts"
import { fails, same } from "../../Exam.ts"
import { atHere, atThere, undone } from "../../office/conformance.ts"
import { actAt } from "../../office/examples.ts"
import { named, planned } from "../examples.ts"
import type { CourseName } from "../model.ts"
import { CourseCalendar } from "../ports.ts"
import { add, type CourseExam, enrol } from "./steps.ts"

const find = (name: CourseName) => CourseCalendar.use((calendar) => calendar.find(name))
const hold = (name: CourseName, minute: number) =>
  CourseCalendar.use((calendar) => calendar.hold(name, actAt(minute).at))

/** Questions to a calendar of courses. */
export const calendarExams: ReadonlyArray<CourseExam> = [
  {
    port: "CourseCalendar",
    name: "keeps a course under its name, once, at one desk",
    run: Effect.gen(function* () {
      const name = named("kalender-einmal")
      yield* atHere(add(name))
      yield* same("as planned", yield* atHere(find(name)), { ...planned(), name, revision: 0 })
      const { reason } = yield* fails("again", "Conflict", atHere(add(name)))
      yield* same("the reason", reason, "CourseExists")
      yield* fails("there", "NotFound", atThere(find(name)))
      yield* atThere(add(name, { title: "Ein anderer" }))
      yield* same("still here", (yield* atHere(find(name))).title, "Grundkurs 2027")
    })
  },
  {
    port: "CourseCalendar",
    name: "changes, publishes and cancels, and undoes both; each raises the revision",
    run: Effect.gen(function* () {
      const name = named("kalender-anders")
      const calendar = yield* CourseCalendar
      yield* atHere(add(name))
      yield* atHere(calendar.change(name, planned({ place: "Neues Rathaus" }), actAt(2)))
      yield* atHere(calendar.publish(name, true, actAt(3)))
      yield* atHere(calendar.publish(name, true, actAt(4)))
      const published = yield* atHere(find(name))
      yield* same("first published", published.publishedAt, actAt(3).at)
      yield* same("moved", [published.place, published.revision], ["Neues Rathaus", 3])
      yield* atHere(calendar.cancel(name, "Zu wenige", actAt(5)))
      yield* same("cancelled", (yield* atHere(find(name))).cancelled, { at: actAt(5).at, reason: "Zu wenige" })
      yield* atHere(calendar.cancel(name, undefined, actAt(6)))
      yield* atHere(calendar.publish(name, false, actAt(7)))
      yield* undone(calendar.cancel(name, "Nie", actAt(8)))
      const { cancelled, publishedAt, revision } = yield* atHere(find(name))
      yield* same("neither", [cancelled, publishedAt, revision], [undefined, undefined, 6])
      yield* fails("nothing there", "NotFound", atThere(calendar.publish(name, true, actAt(9))))
    })
  },
  {
    port: "CourseCalendar",
    name: "shows the course that ends last first",
    run: Effect.gen(function* () {
      const dates = (on: string) =>
        planned()
          .dates.slice(0, 1)
          .map((each) => ({ ...each, on: day(on) }))
      yield* atHere(add(named("kalender-frueh"), { dates: dates("2021-05-01") }))
      yield* atHere(add(named("kalender-spaet"), { dates: dates("2022-05-01") }))
      const order = (yield* atHere(CourseCalendar.use((calendar) => calendar.all())))
        .map(({ name }) => name)
        .filter((name) => name === "kalender-frueh" || name === "kalender-spaet")
      yield* same("order", order, [named("kalender-spaet"), named("kalender-frueh")])
    })
  },
  {
    port: "CourseCalendar",
    name: "counts places, those who wait, and what is past its deadline",
    run: Effect.gen(function* () {
      const name = named("kalender-zahl")
      yield* atHere(add(name, { capacity: 3 }))
      yield* atHere(enrol(name, "Ada", "held", { until: actAt(30).at }))
      yield* atHere(enrol(name, "Bea", "offered", { until: actAt(31).at }))
      yield* atHere(enrol(name, "Cem", "confirmed"))
      for (const [who, state] of [
        ["Dan", "waiting"],
        ["Eva", "waiting"],
        ["Fay", "review"],
        ["Gil", "withdrawn"]
      ] as const)
        yield* atHere(enrol(name, who, state))
      const counts = (minute: number) =>
        Effect.map(atHere(hold(name, minute)), ({ taken, waiting, ended }) => ({ taken, waiting, ended }))
      yield* same("before", yield* counts(29), { taken: 3, waiting: 2, ended: 0 })
      const shown = yield* atHere(CourseCalendar.use((calendar) => calendar.count(name, actAt(30).at)))
      yield* same("shown", [shown.taken, shown.waiting, shown.ended], [3, 2, 1])
      yield* same("at the deadline", yield* counts(30), { taken: 3, waiting: 2, ended: 1 })
      yield* same("after both", yield* counts(31), { taken: 3, waiting: 2, ended: 2 })
      yield* fails("there", "NotFound", atThere(hold(name, 29)))
    })
  }
]
