/** A course at one municipality on a real PostgreSQL, and people who come all at once. */
import { CivilDate, Course, Month, Office } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import pg from "pg"
import type { Isolation } from "../desk.ts"
import { layer, type Ports } from "../layer.ts"
import { serveMunicipality } from "../settings.ts"
import { openStore, ring } from "../store.fixture.ts"

export const dorsten = Office.Municipality.make("stadt-dorsten")

/** So many hours after noon, Greenwich time, of a day on which sign-up is open. */
export const now = (hours: number): Course.Now => ({
  act: { at: Office.Instant.make(new Date(Date.UTC(2027, 0, 10, 12, 0, hours * 3600)).toISOString()) },
  today: CivilDate.of("2027-01-10")
})

/** How often each state occurs, states that do not occur left out. */
const tally = (all: ReadonlyArray<Course.Enrolment>): Readonly<Partial<Record<Course.EnrolmentState, number>>> =>
  Object.fromEntries([...Map.groupBy(all, ({ state }) => state)].map(([state, { length }]) => [state, length]))

/** A sign-up under a name of its own. */
export const join = (course: Course.CourseName, who: string, change: Partial<Course.SignUp> = {}) =>
  Course.enrol({ course, participant: CourseExamples.participant(who), way: "page", reviewed: false, ...change }, now(0))

/** People by the order of their names. */
export const people = (count: number, name = "P") =>
  Array.from({ length: count }, (_, index) => `${name}${String(index + 1).padStart(4, "0")}`)

/** Opens a store that serves one municipality. */
export const openCourses = async () => {
  const store = await openStore()
  const settings = { executionDay: 1, ledgerSince: Month.of("2026-01") }
  await Effect.runPromise(serveMunicipality(store.db, dorsten, false, settings))
  const owner = new pg.Client({ connectionString: store.server.ownerUrl })
  await owner.connect()

  /** Does work at the municipality's desk, in a transaction of its own. */
  const atDesk = <A, E>(work: Effect.Effect<A, E, Ports>, isolation?: Isolation): Promise<A> =>
    Office.Office.use((office) => office.within(dorsten, work)).pipe(
      Effect.provide(layer({ db: store.db, jobs: store.jobs, ring, ...(isolation === undefined ? {} : { isolation }) })),
      Effect.runPromise
    )
  /** Does all works at once, each in a transaction of its own. @returns what came of each, defects as such */
  const atOnce = <A, E>(works: ReadonlyArray<Effect.Effect<A, E, Ports>>, isolation?: Isolation) =>
    Promise.all(works.map((work) => atDesk(Effect.exit(work), isolation)))

  return {
    ...store,
    owner,
    atDesk,
    atOnce,
    /** Plans and publishes a course. */
    plan: async (name: string, change: Partial<Course.PlannedCourse>) => {
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
    signedUp: (course: Course.CourseName) => atDesk(Course.EnrolmentBook.use((book) => book.of(course))),
    tally: async (course: Course.CourseName) =>
      tally(await atDesk(Course.EnrolmentBook.use((book) => book.of(course)))),
    close: async () => {
      await owner.end()
      await store.close()
    }
  }
}

/** What works that all succeeded gave. @throws what the first that failed died of */
export const values = <A, E>(exits: ReadonlyArray<Exit.Exit<A, E>>): ReadonlyArray<A> =>
  exits.map((exit) => {
    if (Exit.isFailure(exit)) throw new Error(String(exit.cause))
    return exit.value
  })
