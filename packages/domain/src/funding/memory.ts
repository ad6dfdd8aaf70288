/** The book of expenses in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Desk from "../Desk.ts"
import { type Act, NotFound } from "../office/index.ts"
import type { RecordedExpense, RecordedGrant } from "./book.ts"
import { ExpenseBook } from "./ports.ts"

const expenses = Desk.drawer<RecordedExpense>()
const grants = Desk.drawer<RecordedGrant>()

const find = Effect.fnUntraced(function* (id: string) {
  return (yield* expenses.find(id)) ?? (yield* new NotFound({ kind: "expense", id }))
})

const stepOf = ({ by, at }: Act) => ({ by: by ?? { id: "", name: "Lotsenwerk" }, at })

/** The expenses and grants of each municipality. */
export const expenseBook: Layer.Layer<ExpenseBook> = Layer.succeed(ExpenseBook, {
  add: Effect.fnUntraced(function* (expense, act) {
    const id = yield* Desk.newId
    yield* expenses.put(id, { ...expense, id, recorded: stepOf(act) })
    return id
  }),
  find,
  takeBack: (id) => Effect.andThen(find(id), expenses.remove(id)),
  ofYear: (year) =>
    Effect.map(expenses.all, (all) =>
      all
        .filter(({ month }) => month.startsWith(`${year}-`))
        .sort((one, other) => (one.month === other.month ? 0 : one.month < other.month ? -1 : 1))
    ),
  grant: (year) => grants.find(`${year}`),
  setGrant: (year, grant, act) => grants.put(`${year}`, { ...grant, recorded: stepOf(act) })
})
