import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
import { Month } from "../Month.ts"
import * as Memory from "../memory.ts"
import { actAt, here } from "../office/examples.ts"
import { Instant, Office } from "../office/index.ts"
import { named, participant, planned } from "./examples.ts"
import * as Course from "./index.ts"

const ports = Memory.layer([{ municipality: here, demo: true }], {
  executionDay: 1,
  ledgerSince: Month.make("2026-01")
})
export const name = named("grundkurs-2027")
const moment = (hours: number) => Instant.make(new Date(Date.UTC(2027, 0, 10, 12 + hours)).toISOString())
export const now = (hours: number): Course.Now => ({ act: { at: moment(hours) }, today: day("2027-01-10") })

/** Runs work in a house with one course of two places. */
export const inHouse = <A, E>(
  work: Effect.Effect<
    A,
    E,
    Course.AttendanceSheet | Course.CertificateRegister | Course.CourseCalendar | Course.EnrolmentBook
  >,
  change: Parameters<typeof planned>[0] = {}
) =>
  Office.use((office) =>
    office.within(
      here,
      Effect.gen(function* () {
        const calendar = yield* Course.CourseCalendar
        yield* calendar.add(name, planned(change), actAt(1))
        yield* calendar.publish(name, true, actAt(1))
        return yield* work
      })
    )
  ).pipe(Effect.provide(ports), Effect.runPromise)

export const join = (who: string, hours = 0, change: Partial<Course.SignUp> = {}) =>
  Course.enrol({ course: name, participant: participant(who), way: "page", reviewed: false, ...change }, now(hours))
export const states = Course.EnrolmentBook.use((book) =>
  Effect.map(book.of(name), (all) => all.map((each) => `${each.name} ${each.state}`))
)
export const idOf = (who: string) =>
  Course.EnrolmentBook.use((book) =>
    Effect.map(book.of(name), (all) => all.find((each) => each.name === who)?.id ?? "")
  )
export const moved = ({ lapsed, offered }: Course.MovedUp) => ({
  lapsed: lapsed.map((each) => each.name),
  offered: offered.map((each) => each.name)
})
