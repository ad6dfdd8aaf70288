/** Everybody at once: never an overbooking, never a place or a person lost, at either isolation level. */
import { CivilDate, Course } from "@lotsenwerk/domain"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import { sql } from "kysely"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { ask } from "../desk.ts"
import { join, now, openCourses, people, signedUp, tally } from "./course.fixture.ts"
import { type Guards, guards } from "./guards.fixture.ts"

let store: Awaited<ReturnType<typeof openCourses>>
beforeAll(async () => {
  store = await openCourses()
})
afterAll(() => store.close())

let courses = 0
let codes = 0
const issuing: Course.Issuing = {
  programme: { slug: "stadt-dorsten", version: { number: 1 }, course: CourseExamples.everyDate },
  act: now(0).act,
  today: CivilDate.of("2027-03-24"),
  newCode: () => Course.CertificateCode.make(`0000-0000-${String(++codes).padStart(4, "0")}`)
}

const names = (all: ReadonlyArray<Course.Enrolment>) => all.map(({ name }) => name)
const confirmed = (course: Course.CourseName, who: string) =>
  Course.admit(course, CourseExamples.participant(who), "office", now(0))
const recapacitate = (course: Course.CourseName, capacity: number) =>
  Course.CourseCalendar.use((calendar) => calendar.change(course, CourseExamples.planned({ capacity }), now(0).act))
const moveUp = (course: Course.CourseName, hours = 0) => Course.moveUp(course, now(hours))

describe.each([
  ["read committed", 1000],
  // Here nearly all but one of those who wait at the lock must begin anew, so it takes many times as long.
  ["repeatable read", 60]
] as const)("at %s", (isolation, crowd) => {
  const plan = (name: string, change: Partial<Course.PlannedCourse>) =>
    store.plan(`${name}-${isolation.replace(" ", "-")}`, change)

  it(`gives 20 places to ${crowd} who come at once, and numbers them without a gap`, async () => {
    const course = await plan("ansturm", { capacity: 20 })
    const came = people(crowd)
    const told = await store.atOnce(
      came.map((who) => join(course, who)),
      isolation
    )
    const all = await store.atDesk(signedUp(course))
    assert.deepStrictEqual(names(all).sort(), came)
    assert.deepStrictEqual(
      all.map(({ number }) => number),
      came.map((_, index) => index + 1)
    )
    assert.deepStrictEqual(
      all.map(({ state }) => state),
      came.map((_, index) => (index < 20 ? "held" : "waiting"))
    )
    const byId = new Map(all.map((each) => [each.id, each]))
    for (const { enrolment } of told) assert.deepStrictEqual(enrolment, byId.get(enrolment.id))
  })

  it("passes on the places of five who cancel meanwhile, each once, to the next in line", async () => {
    const course = await plan("absagen", { capacity: 20 })
    const first = await store.atOnce(people(20, "erste").map((who) => confirmed(course, who)))
    const came = people(crowd / 4)
    const cancelling = first.slice(0, 5).map(({ enrolment }) => Course.withdraw(enrolment.id, now(0)))
    const told = await store.atOnce(
      came.flatMap((who, index) => {
        const cancels = index % 3 === 1 ? cancelling[(index - 1) / 3] : undefined
        return cancels === undefined ? [join(course, who)] : [join(course, who), cancels]
      }),
      isolation
    )
    const last = await store.atDesk(moveUp(course), isolation)
    assert.deepStrictEqual(last, { lapsed: [], offered: [] })
    const all = await store.atDesk(signedUp(course))
    assert.deepStrictEqual(names(all).sort(), [...names(first.map(({ enrolment }) => enrolment)), ...came].sort())
    const { held = 0, offered = 0, ...others } = await store.atDesk(tally(course))
    assert.deepStrictEqual(others, { confirmed: 15, withdrawn: 5, waiting: came.length - 5 })
    assert.strictEqual(held + offered, 5)
    const seated = all.filter((each) => Course.hasSeat(each) && came.includes(each.name))
    const waiting = all.filter(({ state }) => state === "waiting")
    assert.isBelow(Math.max(...seated.map(({ number }) => number)), Math.min(...waiting.map(({ number }) => number)))
    const letters = told.flatMap(({ moved }) => names(moved.offered))
    assert.deepStrictEqual(letters.sort(), names(all.filter(({ state }) => state === "offered")).sort())
  })

  it("throws nobody out when places become fewer meanwhile, and fills up when they become more", async () => {
    const course = await plan("kapazitaet", { capacity: 20 })
    const first = await store.atOnce(people(20, "erste").map((who) => confirmed(course, who)))
    const came = people(crowd / 4)
    const half = came.length / 2
    await store.atOnce(
      [
        ...came.slice(0, half).map((who) => join(course, who)),
        recapacitate(course, 10),
        ...came.slice(half).map((who) => join(course, who))
      ],
      isolation
    )
    assert.deepStrictEqual(await store.atDesk(tally(course)), { confirmed: 20, waiting: came.length })
    await store.atOnce(
      first.slice(0, 10).map(({ enrolment }) => Course.withdraw(enrolment.id, now(0))),
      isolation
    )
    assert.deepStrictEqual(await store.atDesk(tally(course)), { confirmed: 10, withdrawn: 10, waiting: came.length })
    await store.atOnce([recapacitate(course, 25), ...people(4).map(() => moveUp(course))], isolation)
    await store.atDesk(moveUp(course))
    const all = await store.atDesk(signedUp(course))
    assert.deepStrictEqual(
      names(all.filter(({ state }) => state === "offered")),
      names(all.filter(({ state }) => state === "offered" || state === "waiting")).slice(0, 15)
    )
  })

  it("signs one address up once, however many windows send it", async () => {
    const course = await plan("adresse", { capacity: 20 })
    const told = await store.atOnce(
      people(8).map(() => join(course, "Ada")),
      isolation
    )
    assert.strictEqual(told.filter(({ repeated }) => repeated).length, 7)
    assert.strictEqual(new Set(told.map(({ enrolment }) => enrolment.id)).size, 1)
    assert.deepStrictEqual(await store.atDesk(tally(course)), { held: 1 })
  })

  it("confirms once what is confirmed in two windows; of two too late, one gets the last place", async () => {
    const course = await plan("zweimal", { capacity: 1 })
    const { enrolment: ada } = await store.atDesk(join(course, "Ada"))
    const twice = await store.atOnce([Course.confirm(ada.id, now(1)), Course.confirm(ada.id, now(1))], isolation)
    assert.deepStrictEqual(
      twice.map(({ enrolment: { id, state } }) => [id, state]),
      [
        [ada.id, "confirmed"],
        [ada.id, "confirmed"]
      ]
    )

    const other = await plan("zu-spaet", { capacity: 2 })
    const late = await store.atOnce(["Bea", "Cem"].map((who) => join(other, who)))
    await store.atDesk(moveUp(other, 100))
    await store.atDesk(recapacitate(other, 1))
    await store.atOnce(
      late.map(({ enrolment }) => Course.confirm(enrolment.id, now(101))),
      isolation
    )
    assert.deepStrictEqual(await store.atDesk(tally(other)), { confirmed: 1, waiting: 1 })
  })

  it("gives the place to one of the two when it is confirmed in the moment it lapses", async () => {
    const tries = await Promise.all(
      people(10).map(async (_, index) => {
        const course = await plan(`frist-${index}`, { capacity: 1, confirmHours: 72 })
        const { enrolment: ada } = await store.atDesk(join(course, "Ada"))
        await store.atDesk(join(course, "Bea"))
        // One clock says a hair before the deadline, the other that it has come.
        const works = [Course.confirm(ada.id, now(72 - 1e-6)), Effect.asVoid(moveUp(course, 72))]
        await store.atOnce<unknown, unknown>(index % 2 === 0 ? works : works.reverse(), isolation)
        const all = await store.atDesk(signedUp(course))
        return all.map(({ name, state }) => `${name} ${state}`).join(", ")
      })
    )
    for (const outcome of tries) {
      assert.include(["Ada confirmed, Bea waiting", "Bea offered, Ada waiting"], outcome)
    }
  })

  it("numbers certificates that are issued at once without a gap, and replaces one once", async () => {
    const course = await plan("zertifikate", { capacity: 12 })
    const participants = await store.atOnce(people(12).map((who) => confirmed(course, who)))
    const ids = participants.map(({ enrolment }) => enrolment.id)
    const { dates } = CourseExamples.planned()
    for (const { id } of dates) {
      await store.atDesk(Course.AttendanceSheet.use((sheet) => sheet.note(course, id, ids, now(0).act)))
    }
    const issued = await store.atOnce(
      ids.map((id) => Course.certify(course, [id], issuing)),
      isolation
    )
    const numbers = issued.flat().map(({ number }) => Number(number.slice(5)))
    const first = Math.min(...numbers)
    assert.deepStrictEqual(
      numbers.sort((one, other) => one - other),
      ids.map((_, index) => first + index)
    )
    const [old] = issued.flat()
    const again = Effect.result(Course.reissue(old?.id ?? "", issuing))
    const outcomes = (await store.atOnce([again, again], isolation)).map(({ _tag }) => _tag)
    assert.deepStrictEqual(outcomes.sort(), ["Failure", "Success"])
  })
})

/** Cuts the connection of the running work, and waits until it is gone. */
const cut = ask(async ({ db }) => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(store.db)
})

describe("whoever moves people up", () => {
  it("may be cut off at any step: nothing is half done, and the next run does all of it", async () => {
    const course = await store.plan("abgebrochen", { capacity: 3 })
    for (const who of people(6)) await store.atDesk(join(course, who))
    // Three lapse, three are offered a place; the seventh cut comes when only the end is missing.
    for (const step of people(7).keys()) {
      let steps = 0
      const cutAt = (at: number) => Effect.suspend(() => (at === step ? cut : Effect.void))
      const moving = Effect.flatMap(Course.EnrolmentBook, (book) =>
        Effect.provideService(moveUp(course, 72), Course.EnrolmentBook, {
          ...book,
          move: (...args) =>
            Effect.andThen(
              Effect.suspend(() => cutAt(steps++)),
              book.move(...args)
            )
        })
      )
      const died = await store.atDesk(Effect.andThen(moving, cutAt(6))).then(
        () => "kept",
        () => "died"
      )
      assert.deepStrictEqual([step, died, await store.atDesk(tally(course))], [step, "died", { held: 3, waiting: 3 }])
    }
    const { lapsed, offered } = await store.atDesk(moveUp(course, 72))
    assert.deepStrictEqual([names(lapsed), names(offered)], [people(6).slice(0, 3), people(6).slice(3)])
    assert.deepStrictEqual(await store.atDesk(tally(course)), { lapsed: 3, offered: 3 })
  })
})

/** Lets nobody on before all have come; who comes later passes. */
const meeting = (count: number) => {
  const latch = Latch.makeUnsafe(false)
  let came = 0
  return Effect.suspend(() => (++came === count ? Latch.open(latch) : Latch.await(latch)))
}

describe("the last place, wanted by five who all began before one of them had ended", () => {
  const all: Guards = { lock: true, seats: true }
  it.each([
    ["read committed", all, "kept"],
    ["repeatable read", all, "kept"],
    ["read committed", { ...all, lock: false }, "kept"],
    ["repeatable read", { ...all, lock: false }, "kept"],
    ["read committed", { ...all, seats: false }, "kept"],
    // The controls: without what guards it, the same code gives the place away five times.
    ["repeatable read", { ...all, seats: false }, "overbooked"],
    ["read committed", { lock: false, seats: false }, "overbooked"],
    ["repeatable read", { lock: false, seats: false }, "overbooked"]
  ] as const)("at %s with %o is %s", async (isolation, guarded, outcome) => {
    await guards(store.owner, guarded)
    for (const reviewed of [false, true]) {
      const course = await store.plan(`zuletzt-${++courses}`, { capacity: 1 })
      const five = people(5)
      const waiting = reviewed ? await store.atOnce(five.map((who) => join(course, who, { reviewed }))) : []
      const [begun, counted] = [meeting(five.length), meeting(five.length)]
      const slow = Course.CourseCalendar.use((calendar) =>
        Effect.succeed({
          ...calendar,
          hold: (...args: Parameters<typeof calendar.hold>) =>
            begun.pipe(
              Effect.andThen(calendar.hold(...args)),
              Effect.tap(() => (guarded.lock ? Effect.void : counted))
            )
        })
      )
      await store.atOnce(
        five.map((who, index) =>
          Effect.gen(function* () {
            const id = waiting[index]?.enrolment.id
            yield* id === undefined ? join(course, who) : Course.review(id, true, now(0))
          }).pipe(Effect.provideServiceEffect(Course.CourseCalendar, slow))
        ),
        isolation
      )
      const { held = 0, ...others } = await store.atDesk(tally(course))
      assert.deepStrictEqual([held, others], outcome === "kept" ? [1, { waiting: 4 }] : [5, {}])
    }
  })
})
