/** What all contenders sign up to: a PostgreSQL of its own, Stadt Dorsten, and a course made for the round. */
import { CivilDate, Course, Month, Office } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import {
  type Jobs,
  layer,
  migrate,
  openDatabase,
  openEmbedded,
  type Ports,
  serveMunicipality
} from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { freshFolder } from "../server.ts"

/** Whose course it is. */
export const municipality = Office.Municipality.make("stadt-dorsten")

/** How many places each course has. */
export const places = 20

/** When everybody comes. */
export const now: Course.Now = {
  act: { at: Office.Instant.make("2027-01-10T12:00:00.000Z") },
  today: CivilDate.of("2027-01-10")
}

/** A sign-up leaves no job and seals no account: the letters about it are written by whoever asked for it. */
const noJobs: Jobs = {
  send: () => Promise.reject(new Error("a sign-up by itself sends nothing")),
  work: () => Promise.resolve(),
  stop: () => Promise.resolve()
}
const ring = { current: "bench", keys: { bench: Buffer.alloc(32) } }

/** Opens the office on a database, with the pool that the server has. */
export const openOffice = (url: string) => {
  const db = openDatabase(url)
  const runtime = ManagedRuntime.make(layer({ db, jobs: noJobs, ring }))
  return {
    db,
    /** Does work as a transaction of its own. */
    within: <A, E>(work: Effect.Effect<A, E, Ports>): Promise<A> =>
      runtime.runPromise(Office.Office.use((office) => office.within(municipality, work))),
    close: async () => {
      await runtime.dispose()
      await db.destroy()
    }
  }
}

export type OpenOffice = ReturnType<typeof openOffice>

/** Somebody signs up by the page. */
export const join = (course: Course.CourseName, who: string) =>
  Course.enrol({ course, participant: CourseExamples.participant(who), way: "page", reviewed: false }, now)

/** Makes a course that people can sign up to until the end of the century. @returns its name */
export const plan = async ({ within }: OpenOffice, name: string, capacity = places): Promise<Course.CourseName> => {
  const course = CourseExamples.named(name)
  const dates = CourseExamples.planned().dates.map((date) => ({ ...date, on: CivilDate.of("2100-01-12") }))
  const planned = CourseExamples.planned({
    capacity,
    dates,
    opensOn: CivilDate.of("2026-01-01"),
    closesOn: CivilDate.of("2099-12-31")
  })
  await within(
    Course.CourseCalendar.use((calendar) =>
      Effect.andThen(calendar.add(course, planned, now.act), calendar.publish(course, true, now.act))
    )
  )
  return course
}

/** How often each state occurs among the sign-ups of a course. */
export const tally = ({ within }: OpenOffice, course: Course.CourseName): Promise<Readonly<Record<string, number>>> =>
  within(
    Effect.map(
      Course.EnrolmentBook.use((book) => book.of(course)),
      (all) =>
        Object.fromEntries([...Map.groupBy(all, ({ state }) => state)].map(([state, { length }]) => [state, length]))
    )
  )

/** Opens a real PostgreSQL, durable as it is for everybody, that serves Stadt Dorsten. Close it in the end. */
export const openHouse = async () => {
  const { folder, remove } = freshFolder()
  const server = await openEmbedded({ folder, log: () => {} })
  await migrate(server.ownerUrl)
  const office = openOffice(server.appUrl)
  const settings = { executionDay: 1, ledgerSince: Month.of("2026-01") }
  await Effect.runPromise(serveMunicipality(office.db, municipality, true, settings))
  return {
    url: server.appUrl,
    office,
    close: async () => {
      await office.close()
      await server.stop()
      remove()
    }
  }
}
