/** The proof of use of a grant year: figures with their lines, other costs, the grant, and both files. */
import { CivilDate, Funding, Month, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import { type AnyEndpoint, type contract, firstGrantYear } from "../../contract/index.ts"
import type { Call, Handlers } from "../desk.ts"
import { Invalid } from "../failure.ts"
import { grantYear, yearOf } from "../grantYear.ts"
import { yearOutlook } from "../outlook.ts"
import { municipalityOf } from "./programme.ts"

const note = (what: string, details: Office.JournalEntry["details"], call: Pick<Call<AnyEndpoint>, "params" | "act">) =>
  Effect.flatMap(Office.Journal, (journal) =>
    journal.record(call.act, { subject: { kind: "municipality", id: municipalityOf(call) }, what, details })
  )

const amiss = (pointer: string, reason: string, details: Readonly<Record<string, string>> = {}) =>
  Effect.fail(new Invalid({ fields: [{ pointer, reason, details }] }))

/** What is spent for a month of a year that can be proved, and paid by today where it is paid. */
const checkExpense = ({ month, paidOn }: Funding.NewExpense, today: CivilDate.CivilDate) => {
  const first = Month.of(`${firstGrantYear}-01`)
  const last = Month.of(`${CivilDate.year(today)}-12`)
  if (month < first || last < month) return amiss("/month", "InvalidField", { field: "month", fault: "invalid" })
  return paidOn !== undefined && today < paidOn ? amiss("/paidOn", "PaidInFuture") : Effect.void
}

export const funding: Handlers<typeof contract.funding> = {
  outlook: yearOutlook,
  year: grantYear,
  setGrant: (call) =>
    Effect.gen(function* () {
      const { year } = yield* yearOf(call)
      yield* (yield* Funding.ExpenseBook).setGrant(year.year, call.body, call.act)
      const { granted, received } = call.body
      yield* note("GrantEntered", { year: year.year, granted, received }, call)
      return {}
    }),
  addExpense: (call) =>
    Effect.gen(function* () {
      yield* checkExpense(call.body, call.today)
      const id = yield* (yield* Funding.ExpenseBook).add(call.body, call.act)
      const { kind, month, cents } = call.body
      yield* note("ExpenseAdded", { expense: id, kind, month, cents }, call)
      return { id }
    }),
  takeBackExpense: (call) =>
    Effect.gen(function* () {
      const book = yield* Funding.ExpenseBook
      const { id, kind, month, cents } = yield* book.find(call.params.expense ?? "")
      yield* book.takeBack(id, call.act)
      yield* note("ExpenseTakenBack", { expense: id, kind, month, cents }, call)
      return {}
    }),
  document: (call) =>
    Effect.gen(function* () {
      const { year, paper } = yield* yearOf(call)
      yield* note("ProofTaken", { year: year.year, form: "pdf" }, call)
      call.nameFile(`Verwendungsnachweis-${year.year}.pdf`)
      return yield* (yield* Funding.ProofWriter).document(paper)
    }),
  sheet: (call) =>
    Effect.gen(function* () {
      const { year, paper } = yield* yearOf(call)
      yield* note("ProofTaken", { year: year.year, form: "xlsx" }, call)
      call.nameFile(`Verwendungsnachweis-${year.year}.xlsx`)
      return yield* (yield* Funding.ProofWriter).sheet(paper)
    })
}
