/** What every diary of supervision must do. */
import * as Effect from "effect/Effect"
import { addPerson } from "../appointment/conformance.ts"
import type { GuideRegister } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { type Exam, fails, same } from "../Exam.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import type { NewSession } from "./model.ts"
import { SupervisionDiary } from "./ports.ts"

const session = (on: string): NewSession => ({
  on: day(on),
  kind: "group",
  place: "Halberstadt",
  organisation: "Beispielverband"
})
const diary = <A, E, R>(use: (diary: SupervisionDiary["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(SupervisionDiary, use)
const add = (on: string) => diary((book) => book.add(session(on), actAt(1)))
const daysOf = (year: number) => diary((book) => Effect.map(book.inYear(year), (all) => all.map(({ on }) => on)))

/** Questions about events of supervision. */
export const supervisionExams: ReadonlyArray<Exam<Office | GuideRegister | SupervisionDiary>> = [
  {
    port: "SupervisionDiary",
    name: "shows the events of a year, its first and last day included, oldest first",
    run: Effect.gen(function* () {
      for (const on of ["2019-12-31", "2019-01-01", "2018-12-31", "2020-01-01"]) yield* atHere(add(on))
      yield* same("2019", yield* atHere(daysOf(2019)), [day("2019-01-01"), day("2019-12-31")])
      yield* same("not there", yield* atThere(daysOf(2019)), [])
    })
  },
  {
    port: "SupervisionDiary",
    name: "replaces who came",
    run: Effect.gen(function* () {
      const [ada, bea] = [yield* atHere(addPerson("Ada Abend")), yield* atHere(addPerson("Bea Abend"))]
      const id = yield* atHere(add("2021-05-05"))
      yield* same("as added", yield* atHere(diary((book) => book.find(id))), {
        ...session("2021-05-05"),
        id,
        attended: []
      })
      yield* atHere(diary((book) => book.noteAttendance(id, [ada, bea, ada], actAt(2))))
      const came = Effect.map(atHere(diary((book) => book.find(id))), ({ attended }) => [...attended].sort())
      yield* same("both, once", yield* came, [ada, bea].sort())
      yield* atHere(diary((book) => book.noteAttendance(id, [bea], actAt(3))))
      yield* same("one", yield* came, [bea])
      yield* undone(diary((book) => book.noteAttendance(id, [], actAt(4))))
      yield* same("still one", yield* came, [bea])
    })
  },
  {
    port: "SupervisionDiary",
    name: "drops what is withdrawn, once",
    run: Effect.gen(function* () {
      const id = yield* atHere(add("2022-05-05"))
      const withdraw = diary((book) => book.withdraw(id, actAt(2)))
      yield* fails("there", "NotFound", atThere(withdraw))
      yield* atHere(withdraw)
      yield* same("gone", yield* atHere(daysOf(2022)), [])
      yield* fails("twice", "NotFound", atHere(withdraw))
      yield* fails("not found", "NotFound", atHere(diary((book) => book.find(id))))
      yield* fails("of nothing", "NotFound", atHere(diary((book) => book.noteAttendance(nobody, [], actAt(3)))))
    })
  }
]
