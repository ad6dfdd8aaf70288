/** Longer races: crowds at the slower isolation level, and storms in which everything happens at once. */
import { Course } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import * as Effect from "effect/Effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import type { Isolation } from "../desk.ts"
import { join, now, openCourses, people, signedUp, tally } from "./course.fixture.ts"

let store: Awaited<ReturnType<typeof openCourses>>
beforeAll(async () => {
  store = await openCourses()
})
afterAll(() => store.close())

const levels: ReadonlyArray<Isolation> = ["read committed", "repeatable read"]

it.each(levels)(
  "at %s, 1,000 come at once to 20 places, and to 20 places of each of ten courses",
  async (isolation) => {
    const slug = isolation.replace(" ", "-")
    const one = await store.plan(`tausend-${slug}`, { capacity: 20 })
    await store.atOnce(
      people(1000).map((who) => join(one, who)),
      isolation
    )
    assert.deepStrictEqual(await store.atDesk(tally(one)), { held: 20, waiting: 980 })
    const ten = await Promise.all(people(10, "kurs").map((name) => store.plan(`${name}-${slug}`, { capacity: 20 })))
    await store.atOnce(
      people(100).flatMap((who) => ten.map((course) => join(course, who))),
      isolation
    )
    for (const course of ten) assert.deepStrictEqual(await store.atDesk(tally(course)), { held: 20, waiting: 80 })
  }
)

/** Numbers from 0 to 1 that are the same for the same seed. */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** What may happen to a course of which some have signed up. */
const happenings = (course: Course.CourseName, some: ReadonlyArray<Course.Enrolment>, random: () => number) => {
  const anybody = () => some[Math.floor(random() * some.length)]?.id ?? ""
  const at = () => now(Math.floor(random() * 100))
  return [
    () => Course.confirm(anybody(), at()),
    () => Course.withdraw(anybody(), at()),
    () => Course.review(anybody(), random() < 0.7, at()),
    () => Course.moveUp(course, at()),
    () => join(course, `neu${random()}`, { reviewed: random() < 0.2 }),
    () => Course.admit(course, CourseExamples.participant(`tür${random()}`), "door", at())
  ]
}

const most = 12

describe.each(levels)("a storm at %s", (isolation) => {
  it.each(Array.from({ length: 15 }, (_, index) => index + 1))("seed %i", async (seed) => {
    const random = numbers(seed)
    const course = await store.plan(`sturm-${isolation.replace(" ", "-")}-${seed}`, { capacity: most })
    const some = (await store.atOnce(people(40).map((who) => join(course, who, { reviewed: random() < 0.2 })))).map(
      ({ enrolment }) => enrolment
    )
    const works = people(120).map(() => {
      const all = happenings(course, some, random)
      return Effect.result(
        (all[Math.floor(random() * all.length)] ?? (() => Effect.void))() as Effect.Effect<
          unknown,
          unknown,
          Course.CourseCalendar | Course.EnrolmentBook
        >
      )
    })
    const capacity = 1 + Math.floor(random() * most)
    works.push(
      Effect.result(
        Course.CourseCalendar.use((calendar) =>
          calendar.change(course, CourseExamples.planned({ capacity }), now(0).act)
        )
      )
    )
    await store.atOnce(works, isolation)
    await store.atDesk(Course.moveUp(course, now(100)))
    const all = await store.atDesk(signedUp(course))
    const seated = all.filter(Course.hasSeat).length
    const waiting = all.filter(({ state }) => state === "waiting").length
    assert.isAtMost(seated, most)
    // Nobody waits while a place is free, and everybody who came is still known.
    if (waiting > 0) assert.isAtLeast(seated, capacity)
    assert.includeMembers(
      all.map(({ id }) => id),
      some.map(({ id }) => id)
    )
    assert.strictEqual(new Set(all.map(({ number }) => number)).size, all.length)
  })
})
