/** Courses of one municipality on a real PostgreSQL, and people who come all at once. */
import { CivilDate, Course, Month, Office } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import pg from "pg"
import type { Isolation } from "../desk.ts"
import { layer, type Ports } from "../layer.ts"
import { serveMunicipality } from "../settings.ts"
import { openStore, ring } from "../store.fixture.ts"

export const dorsten = Office.Municipality.make("stadt-dorsten")

/** So many hours after noon, Greenwich time, of a day on which sign-up is open. */
export const now = (hours: number): Course.Now => ({
  act: { at: Office.Instant.make(new Date(Date.UTC(2027, 0, 10, 12 + hours)).toISOString()) },
  today: CivilDate.of("2027-01-10")
})

/** Names in the order of the alphabet. */
export const people = (count: number, name = "p") =>
  Array.from({ length: count }, (_, index) => `${name}${String(index + 1).padStart(4, "0")}`)

/** Somebody signs up by the page. */
export const join = (course: Course.CourseName, who: string, change: Partial<Course.SignUp> = {}) =>
  Course.enrol(
    { course, participant: CourseExamples.participant(who), way: "page", reviewed: false, ...change },
    now(0)
  )

/** All sign-ups of a course, in the order of joining. */
export const signedUp = (course: Course.CourseName) => Course.EnrolmentBook.use((book) => book.of(course))

/** How often each state occurs. */
export const tally = (course: Course.CourseName) =>
  Effect.map(signedUp(course), (all) =>
    Object.fromEntries([...Map.groupBy(all, ({ state }) => state)].map(([state, { length }]) => [state, length]))
  )

/** Opens a store that serves one municipality. */
export const openCourses = async () => {
  const store = await openStore()
  const settings = { executionDay: 1, ledgerSince: Month.of("2026-01") }
  await Effect.runPromise(serveMunicipality(store.db, dorsten, false, settings))
  const owner = new pg.Client({ connectionString: store.server.ownerUrl })
  await owner.connect()

  const runtime = (isolation: Isolation) =>
    ManagedRuntime.make(layer({ db: store.db, jobs: store.jobs, ring, isolation }))
  const runtimes = { "read committed": runtime("read committed"), "repeatable read": runtime("repeatable read") }

  /** Does work at the desk, as a transaction of its own. */
  const atDesk = <A, E>(work: Effect.Effect<A, E, Ports>, isolation: Isolation = "read committed"): Promise<A> =>
    runtimes[isolation].runPromise(Office.Office.use((office) => office.within(dorsten, work)))

  return {
    ...store,
    owner,
    atDesk,
    /** Does all works at once, each as a transaction of its own; none may fail. */
    atOnce: <A, E>(works: ReadonlyArray<Effect.Effect<A, E, Ports>>, isolation?: Isolation) =>
      Promise.all(works.map((work) => atDesk(work, isolation))),
    /** Plans and publishes a course. */
    plan: async (name: string, change: Partial<Course.PlannedCourse> = {}) => {
      const course = CourseExamples.named(name)
      await atDesk(
        Course.CourseCalendar.use((calendar) =>
          Effect.andThen(
            calendar.add(course, CourseExamples.planned(change), now(0).act),
            calendar.publish(course, true, now(0).act)
          )
        )
      )
      return course
    },
    close: async () => {
      await owner.end()
      await store.close()
    }
  }
}
