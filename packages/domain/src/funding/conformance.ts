/** What every book of expenses must do. */
import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
import { type Exam, fails, same } from "../Exam.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import type { NewExpense, NewGrant } from "./book.ts"
import { ExpenseBook } from "./ports.ts"

const book = <A, E, R>(use: (book: ExpenseBook["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(ExpenseBook, use)

const expense = (month: string, more: Partial<NewExpense> = {}): NewExpense => ({
  kind: "materials",
  month: Month.of(month),
  cents: Money.cents(12_34),
  reason: "Flyer",
  ...more
})
const paid = expense("2019-03", {
  kind: "supervision",
  paidOn: day("2019-04-02"),
  voucher: "R 7",
  cents: Money.cents(99_999_999_999)
})
const add = (entry: NewExpense, minute = 1) => book((kept) => kept.add(entry, actAt(minute)))
const ofYear = (year: number) => book((kept) => kept.ofYear(year))
const step = (minute: number) => ({ by: actAt(minute).by, at: actAt(minute).at })

/** Questions about expenses and grants. */
export const fundingExams: ReadonlyArray<Exam<Office | ExpenseBook>> = [
  {
    port: "ExpenseBook",
    name: "gives the expenses of a year by month, then in the order of entry, whole",
    run: Effect.gen(function* () {
      const entries = [expense("2019-12"), paid, expense("2018-12"), expense("2020-01"), expense("2019-03")]
      const ids: Array<string> = []
      for (const [minute, entry] of entries.entries()) ids.push(yield* atHere(add(entry, minute)))
      const kept = (index: number) => ({
        ...(entries[index] ?? paid),
        id: ids[index] ?? "",
        recorded: step(index)
      })
      yield* same<unknown>("2019", yield* atHere(ofYear(2019)), [kept(1), kept(4), kept(0)])
      yield* same<unknown>("by its id", yield* atHere(book((known) => known.find(ids[1] ?? ""))), kept(1))
      yield* same("not there", yield* atThere(ofYear(2019)), [])
    })
  },
  {
    port: "ExpenseBook",
    name: "counts no more what is taken back, once",
    run: Effect.gen(function* () {
      const id = yield* atHere(add(expense("2021-05")))
      const takeBack = book((kept) => kept.takeBack(id, actAt(2)))
      yield* fails("there", "NotFound", atThere(takeBack))
      yield* undone(takeBack)
      yield* same("still there", (yield* atHere(ofYear(2021))).length, 1)
      yield* atHere(takeBack)
      yield* same("gone", yield* atHere(ofYear(2021)), [])
      const { kind } = yield* fails("twice", "NotFound", atHere(takeBack))
      yield* same("what was not found", kind, "expense")
      yield* fails("found", "NotFound", atHere(book((kept) => kept.find(id))))
      yield* fails("of nothing", "NotFound", atHere(book((kept) => kept.takeBack(nobody, actAt(3)))))
      yield* fails("of no id", "NotFound", atHere(book((kept) => kept.find("1"))))
    })
  },
  {
    port: "ExpenseBook",
    name: "keeps the latest grant of a year, and knows none before",
    run: Effect.gen(function* () {
      const grant = (year: number) => book((kept) => kept.grant(year))
      const set = (entry: NewGrant, minute: number) => book((kept) => kept.setGrant(2022, entry, actAt(minute)))
      yield* same("none", yield* atHere(grant(2022)), undefined)
      const first = { granted: Money.cents(28_200_00), received: Money.nothing }
      yield* atHere(set(first, 1))
      yield* same<unknown>("the first", yield* atHere(grant(2022)), { ...first, recorded: step(1) })
      const second = {
        ...first,
        received: Money.cents(14_100_00),
        reference: "207-1",
        decidedOn: day("2022-01-20"),
        notice: "Gefördert",
        narrative: "Eine Zeile\nund noch eine"
      }
      yield* atHere(set(second, 2))
      yield* undone(set(first, 3))
      yield* same<unknown>("the second", yield* atHere(grant(2022)), { ...second, recorded: step(2) })
      yield* same("another year", yield* atHere(grant(2023)), undefined)
      yield* same("not there", yield* atThere(grant(2022)), undefined)
    })
  }
]
