import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
import { confirmed, inferred, open } from "../examples.ts"
import { actAt } from "../office/examples.ts"
import { everyDate, participant } from "./examples.ts"
import { idOf, inHouse, join, name, now } from "./house.fixture.ts"
import * as Course from "./index.ts"

const on = day("2027-03-23")
const programme = (attendance: Course.CourseRules["attendance"]) => ({
  slug: "stadt-dorsten",
  version: { number: 1 },
  course: { ...everyDate, attendance }
})
const issuing = (attendance: Course.CourseRules["attendance"] = confirmed(1), first = 0): Course.Issuing => {
  let count = first
  const newCode = () => Course.CertificateCode.make(`0000-0000-000${count++}`)
  return { programme: programme(attendance), act: actAt(9), today: on, newCode }
}

/** Ada at all dates, Bea at three of four, Cem at none. */
const held = Effect.gen(function* () {
  for (const who of ["Ada", "Bea", "Cem"]) {
    yield* join(who)
    yield* Course.confirm(yield* idOf(who), now(1))
  }
  const [ada, bea, cem] = [yield* idOf("Ada"), yield* idOf("Bea"), yield* idOf("Cem")]
  const sheet = yield* Course.AttendanceSheet
  for (const date of ["1", "2", "3"]) yield* sheet.note(name, date, [ada, bea], actAt(3))
  yield* sheet.note(name, "4", [ada], actAt(3))
  return { ada, bea, cem, sheet }
})

describe("certificates", () => {
  it.each([
    ["a binding rule", confirmed(1), { Ada: "earned", Bea: "missed", Cem: "missed" }],
    ["an inferred rule", inferred(1), { Ada: "earned", Bea: "forOffice", Cem: "missed" }],
    ["a rule not read", [open], { Ada: "forOffice", Bea: "forOffice", Cem: "missed" }]
  ] as const)("are decided under %s", (_name, attendance, expected) =>
    inHouse(
      Effect.gen(function* () {
        const { ada, bea, cem, sheet } = yield* held
        const course = yield* Course.CourseCalendar.use((calendar) => calendar.find(name))
        const record = yield* sheet.of(name)
        const of = (id: string) => Course.earning(Course.completion(programme(attendance), course, record, id))
        assert.deepStrictEqual<unknown>({ Ada: of(ada), Bea: of(bea), Cem: of(cem) }, expected)
      }),
      { capacity: 3 }
    )
  )

  it.each([
    ["units that bind", { units: confirmed({ units: 9 }) }, "earned"],
    ["more units than there were", { units: confirmed({ units: 12 }) }, "missed"],
    ["units not read", { units: [open] }, "forOffice"],
    ["a module that no date names", { modules: confirmed(["Asylrecht"] as const) }, "forOffice"]
  ] as const)("are decided by %s as well", (_name, rules, expected) =>
    inHouse(
      Effect.gen(function* () {
        const { ada, sheet } = yield* held
        const course = yield* Course.CourseCalendar.use((calendar) => calendar.find(name))
        const strict = { ...programme(confirmed(1)), course: { ...everyDate, ...rules } }
        const found = Course.completion(strict, course, yield* sheet.of(name), ada)
        assert.strictEqual(Course.earning(found), expected)
      }),
      { capacity: 3 }
    )
  )

  it("wait for dates that nobody has noted", () =>
    inHouse(
      Effect.gen(function* () {
        yield* join("Ada")
        const ada = yield* idOf("Ada")
        yield* Course.AttendanceSheet.use((sheet) => sheet.note(name, "1", [ada], actAt(3)))
        const course = yield* Course.CourseCalendar.use((calendar) => calendar.find(name))
        const record = yield* Course.AttendanceSheet.use((sheet) => sheet.of(name))
        for (const attendance of [confirmed(1), inferred(1), [open]]) {
          assert.strictEqual(Course.earning(Course.completion(programme(attendance), course, record, ada)), "unnoted")
        }
      })
    ))

  it("go to nobody of a list on which one has not earned it", () =>
    inHouse(
      Effect.gen(function* () {
        const { ada, bea } = yield* held
        const error = yield* Effect.flip(Course.certify(name, [ada, bea], issuing()))
        assert.deepInclude(error, { reason: "CertificateNotEarned", details: { names: "Bea" } })
        assert.deepStrictEqual(yield* Course.CertificateRegister.use((register) => register.of(name)), [])
      }),
      { capacity: 3 }
    ))

  it("say what was attended, made-up dates on their own day, and are issued once", () =>
    inHouse(
      Effect.gen(function* () {
        const { ada, bea, sheet } = yield* held
        yield* sheet.makeUp(name, bea, "4", day("2027-04-06"), actAt(4))
        const issued = yield* Course.certify(name, [ada, bea], issuing())
        assert.deepStrictEqual(
          issued.map(({ number, content }) => [number, content.name, content.minutes, content.completedOn]),
          [
            ["2027-0001", "Ada", 480, day("2027-03-23")],
            ["2027-0002", "Bea", 480, day("2027-04-06")]
          ]
        )
        assert.deepStrictEqual(yield* Course.certify(name, [ada, bea], issuing()), [])
      }),
      { capacity: 3 }
    ))

  it("are issued anew under a new number with the name as it is now", () =>
    inHouse(
      Effect.gen(function* () {
        const { ada } = yield* held
        const [old] = yield* Course.certify(name, [ada], issuing())
        yield* Course.EnrolmentBook.use((book) => book.change(ada, participant("Ada Łuczak"), undefined, actAt(5)))
        const fresh = yield* Course.reissue(old?.id ?? "", issuing(confirmed(1), 5))
        assert.deepInclude(fresh, { number: "2027-0002", replaces: "2027-0001" })
        assert.strictEqual(fresh.content.name, "Ada Łuczak")
        const again = yield* Effect.flip(Course.reissue(old?.id ?? "", issuing()))
        assert.deepInclude(again, { reason: "CertificateNotValid" })
        assert.deepStrictEqual(yield* Course.certify(name, [ada], issuing()), [])
      }),
      { capacity: 3 }
    ))
})
