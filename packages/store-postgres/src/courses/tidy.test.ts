/** What courses leave behind goes when it has served its time, and not a moment before. */
import { CivilDate, Course, Office } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import * as Effect from "effect/Effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { tidy } from "../tidy.ts"
import { join, now, openCourses, signedUp } from "./course.fixture.ts"

let store: Awaited<ReturnType<typeof openCourses>>
beforeAll(async () => {
  store = await openCourses()
})
afterAll(() => store.close())

const spend = (word: string) =>
  Office.SpentWords.use((words) => words.spend(word, Office.Instant.make("2027-01-11T08:00:00.000Z")))

/** Who is still known, with what they need; and what else is kept of the course. */
const kept = (course: Course.CourseName) =>
  Effect.gen(function* () {
    const { noted, madeUp } = yield* (yield* Course.AttendanceSheet).of(course)
    return {
      people: (yield* signedUp(course)).map(({ name, needs }) => (needs === undefined ? name : `${name}: ${needs}`)),
      attendance: noted.length + madeUp.length,
      certificates: (yield* (yield* Course.CertificateRegister).of(course)).length
    }
  })

/** A course of March 2027 with somebody of each kind; whoever left did so at noon, Greenwich time, of 10 January. */
const held = Effect.fnUntraced(function* (course: Course.CourseName) {
  const { dates } = yield* (yield* Course.CourseCalendar).find(course)
  const book = yield* Course.EnrolmentBook
  const sheet = yield* Course.AttendanceSheet
  const ids: Record<string, string> = {}
  for (const who of ["Ada", "Bea", "Cem", "Dan", "Eva", "Fay", "Gil"]) {
    const participant = CourseExamples.participant(who, who === "Ada" ? { needs: "Rampe" } : {})
    ids[who] = (yield* join(course, who, { participant })).enrolment.id
  }
  const { Ada = "", Bea = "", Cem = "", Dan = "", Eva = "", Fay = "" } = ids
  for (const { id } of dates) yield* sheet.note(course, id, [Ada, Bea], now(0).act)
  yield* sheet.makeUp(course, Cem, "1", CivilDate.of("2027-04-01"), now(0).act)
  yield* Course.certify(course, [Ada], {
    programme: { slug: "stadt-dorsten", version: { number: 1 }, course: CourseExamples.everyDate },
    act: now(0).act,
    today: CivilDate.of("2027-03-24"),
    newCode: () => Course.CertificateCode.make("0000-0000-0001")
  })
  // Bea was there once and Cem made up a date before they left; of Dan, Eva and Fay nothing else is known.
  for (const [id, state] of [
    [Bea, "withdrawn"],
    [Cem, "withdrawn"],
    [Dan, "withdrawn"],
    [Eva, "lapsed"],
    [Fay, "declined"]
  ] as const) {
    yield* book.move(id, { state }, now(0).act)
  }
})

describe("tidying a course that ended on 23 March 2027", () => {
  const nobodyGone = ["Ada: Rampe", "Bea", "Cem", "Dan", "Eva", "Fay", "Gil"]
  const some = { attendance: 5, certificates: 1 }
  const steps = [
    ["2027-01-17T12:00:00.000Z", "seven days after somebody left", { people: nobodyGone, ...some }],
    [
      "2027-01-17T12:00:00.001Z",
      "a moment later: gone is who left, but not who attended",
      { people: ["Ada: Rampe", "Bea", "Cem", "Gil"], ...some }
    ],
    ["2027-03-23T22:59:59.999Z", "on the last day", { people: ["Ada: Rampe", "Bea", "Cem", "Gil"], ...some }],
    [
      "2027-03-23T23:00:00.000Z",
      "the day after by the clock of Berlin: gone is what somebody needed",
      { people: ["Ada", "Bea", "Cem", "Gil"], ...some }
    ],
    ["2029-03-23T22:59:59.999Z", "two years after", { people: ["Ada", "Bea", "Cem", "Gil"], ...some }],
    [
      "2029-03-23T23:00:00.000Z",
      "the day after: gone is who attended, but not who has a certificate",
      { people: ["Ada"], attendance: 0, certificates: 1 }
    ],
    ["2037-03-23T22:59:59.999Z", "ten years after", { people: ["Ada"], attendance: 0, certificates: 1 }],
    ["2037-03-23T23:00:00.000Z", "the day after", { people: [], attendance: 0, certificates: 0 }]
  ] as const

  it("leaves of it what is still of use, and its plan for good", async () => {
    const course = await store.plan("vergangen", { capacity: 7 })
    await store.atDesk(held(course))
    for (const [moment, what, expected] of steps) {
      await store.atDesk(tidy(moment))
      assert.deepStrictEqual([what, await store.atDesk(kept(course))], [what, expected])
    }
    assert.strictEqual((await store.atDesk(Course.CourseCalendar.use((all) => all.find(course)))).name, course)
  })
})

describe("tidying words", () => {
  it("forgets a spent word after the moment until which it counts, and tells how many rows went", async () => {
    await store.atDesk(spend("einmal"))
    assert.strictEqual(await store.atDesk(tidy("2027-01-11T08:00:00.000Z")), 0)
    assert.isFalse(await store.atDesk(spend("einmal")))
    assert.strictEqual(await store.atDesk(tidy("2027-01-11T08:00:00.001Z")), 1)
    assert.isTrue(await store.atDesk(spend("einmal")))
  })
})
