import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
import { actAt } from "../office/examples.ts"
import { Instant } from "../office/index.ts"
import { participant, planned } from "./examples.ts"
import { idOf, inHouse, join, moved, name, now, states } from "./house.fixture.ts"
import * as Course from "./index.ts"

describe("places", () => {
  it("go to those who come first; the others wait", () =>
    inHouse(
      Effect.gen(function* () {
        const gets = [(yield* join("Ada")).gets, (yield* join("Bea")).gets, (yield* join("Cem")).gets]
        assert.deepStrictEqual(gets, ["held", "held", "waiting"])
        assert.deepStrictEqual(yield* states, ["Ada held", "Bea held", "Cem waiting"])
      })
    ))

  it("are told to the same address as to anybody else, and given once", () =>
    inHouse(
      Effect.gen(function* () {
        yield* join("Ada")
        const again = yield* join("Ada", 1, {
          participant: participant("Adele", { contact: { email: "ADA@example.org" } })
        })
        assert.deepInclude(again, { gets: "held", repeated: true })
        yield* join("Bea")
        assert.deepInclude(yield* join("Ada", 2), { gets: "waiting", repeated: true })
        assert.deepStrictEqual(yield* states, ["Ada held", "Bea held"])
      })
    ))

  it("are held to the hour, then offered once to the next in line", () =>
    inHouse(
      Effect.gen(function* () {
        for (const who of ["Ada", "Bea", "Cem", "Dan"]) yield* join(who)
        yield* Course.confirm(yield* idOf("Ada"), now(71))
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(71))), { lapsed: [], offered: [] })
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(72))), { lapsed: ["Bea"], offered: ["Cem"] })
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(143))), { lapsed: [], offered: [] })
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(144))), { lapsed: ["Cem"], offered: ["Dan"] })
        yield* Course.confirm(yield* idOf("Dan"), now(145))
        assert.deepStrictEqual(yield* states, ["Ada confirmed", "Bea lapsed", "Cem lapsed", "Dan confirmed"])
      })
    ))

  it("are left to who confirms too late, while one is free and nobody waits", () =>
    inHouse(
      Effect.gen(function* () {
        yield* join("Ada")
        const late = yield* Course.confirm(yield* idOf("Ada"), now(100))
        assert.strictEqual(late.enrolment.state, "confirmed")
        assert.deepStrictEqual(moved(late.moved), { lapsed: ["Ada"], offered: [] })
      })
    ))

  it("are gone for who confirms too late when others waited: to the end of the line", () =>
    inHouse(
      Effect.gen(function* () {
        for (const who of ["Ada", "Bea", "Cem", "Dan"]) yield* join(who)
        yield* Course.confirm(yield* idOf("Bea"), now(1))
        const late = yield* Course.confirm(yield* idOf("Ada"), now(100))
        assert.strictEqual(late.enrolment.state, "waiting")
        assert.deepStrictEqual(moved(late.moved), { lapsed: ["Ada"], offered: ["Cem"] })
        assert.deepStrictEqual(yield* states, ["Bea confirmed", "Cem offered", "Dan waiting", "Ada waiting"])
      })
    ))

  it("pass on when somebody withdraws; twice is once", () =>
    inHouse(
      Effect.gen(function* () {
        for (const who of ["Ada", "Bea", "Cem"]) yield* join(who)
        const ada = yield* idOf("Ada")
        assert.deepStrictEqual(moved((yield* Course.withdraw(ada, now(1))).moved), { lapsed: [], offered: ["Cem"] })
        assert.deepStrictEqual(moved((yield* Course.withdraw(ada, now(2))).moved), { lapsed: [], offered: [] })
        assert.deepInclude(yield* Effect.flip(Course.confirm(ada, now(3))), { reason: "EnrolmentOver" })
        assert.strictEqual((yield* join("Ada", 4)).gets, "waiting")
      })
    ))

  it("are not taken from anybody when there are fewer, and go on in order when there are more", () =>
    inHouse(
      Effect.gen(function* () {
        const calendar = yield* Course.CourseCalendar
        for (const who of ["Ada", "Bea", "Cem", "Dan"]) yield* join(who)
        yield* calendar.change(name, planned({ capacity: 1 }), actAt(2))
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(1))), { lapsed: [], offered: [] })
        yield* Course.withdraw(yield* idOf("Ada"), now(2))
        assert.deepStrictEqual(yield* states, ["Ada withdrawn", "Bea held", "Cem waiting", "Dan waiting"])
        yield* calendar.change(name, planned({ capacity: 3 }), actAt(3))
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(3))), { lapsed: [], offered: ["Cem", "Dan"] })
      })
    ))

  it("wait for the office where only a telephone is known", () =>
    inHouse(
      Effect.gen(function* () {
        const { enrolment } = yield* join("Ada", 0, {
          participant: participant("Ada", { contact: { phone: "0171 1" } })
        })
        assert.notProperty(enrolment, "until")
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(1000))), { lapsed: [], offered: [] })
      })
    ))

  it("are given after a look in the order in which people joined", () =>
    inHouse(
      Effect.gen(function* () {
        yield* join("Ada", 0, { reviewed: true })
        for (const who of ["Bea", "Cem", "Dan"]) yield* join(who)
        const ada = yield* idOf("Ada")
        assert.strictEqual((yield* Course.review(ada, true, now(1))).enrolment.state, "waiting")
        yield* Course.withdraw(yield* idOf("Bea"), now(2))
        assert.deepStrictEqual(yield* states, ["Ada offered", "Bea withdrawn", "Cem held", "Dan waiting"])
        assert.deepInclude(yield* Effect.flip(Course.review(ada, true, now(3))), { reason: "AlreadyReviewed" })
      })
    ))

  it("are not given to whom the office declined", () =>
    inHouse(
      Effect.gen(function* () {
        yield* join("Ada", 0, { reviewed: true })
        yield* Course.review(yield* idOf("Ada"), false, now(1))
        assert.deepStrictEqual(yield* states, ["Ada declined"])
      })
    ))

  it("are full at the door as well", () =>
    inHouse(
      Effect.gen(function* () {
        yield* join("Ada")
        yield* Course.admit(name, participant("Bea", { contact: {} }), "door", now(1))
        const full = Effect.flip(Course.admit(name, participant("Cem", { contact: {} }), "door", now(2)))
        assert.deepInclude(yield* full, { _tag: "Conflict", reason: "CourseFull" })
        const twice = Effect.flip(Course.admit(name, participant("Ada"), "office", now(2)))
        assert.deepInclude(yield* twice, { _tag: "Conflict", reason: "AlreadyEnrolled" })
      })
    ))

  it("are not to be had before, after, or in a course that was cancelled or never published", () =>
    inHouse(
      Effect.gen(function* () {
        const calendar = yield* Course.CourseCalendar
        const refused = Effect.map(Effect.flip(join("Ada")), (error) => ("reason" in error ? error.reason : error.kind))
        const with_ = (change: Parameters<typeof planned>[0]) => calendar.change(name, planned(change), actAt(2))
        yield* with_({ opensOn: day("2027-01-11") })
        assert.strictEqual(yield* refused, "CourseNotYetOpen")
        yield* with_({ closesOn: day("2027-01-09") })
        assert.strictEqual(yield* refused, "CourseClosed")
        yield* with_({})
        yield* calendar.cancel(name, "Zu wenige", actAt(3))
        assert.strictEqual(yield* refused, "CourseCancelled")
        yield* calendar.cancel(name, undefined, actAt(4))
        yield* calendar.publish(name, false, actAt(5))
        assert.strictEqual(yield* refused, "course")
      })
    ))

  it("stay as they are while a course is cancelled or taken off the pages", () =>
    inHouse(
      Effect.gen(function* () {
        const calendar = yield* Course.CourseCalendar
        for (const who of ["Ada", "Bea", "Cem"]) yield* join(who)
        yield* calendar.cancel(name, "Zu wenige", actAt(3))
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(100))), { lapsed: [], offered: [] })
        yield* calendar.cancel(name, undefined, actAt(4))
        yield* calendar.publish(name, false, actAt(5))
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(100))), { lapsed: [], offered: [] })
        yield* calendar.publish(name, true, actAt(6))
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, now(100))), {
          lapsed: ["Ada", "Bea"],
          offered: ["Cem"]
        })
      })
    ))

  it("go to nobody any more when the course is over", () =>
    inHouse(
      Effect.gen(function* () {
        for (const who of ["Ada", "Bea", "Cem"]) yield* join(who)
        const after = { act: { at: Instant.make("2027-03-24T10:00:00Z") }, today: day("2027-03-24") }
        assert.deepStrictEqual(moved(yield* Course.moveUp(name, after)), { lapsed: [], offered: [] })
      })
    ))
})
