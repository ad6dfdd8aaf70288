/** The statement of a year, from what the cash office said it paid. */
import { Allowance, Appointment, CivilDate, Dated, Money, Office, Statement, Trace } from "@lotsenwerk/domain"
import { statement as inWords } from "@lotsenwerk/messages"
import * as Effect from "effect/Effect"
import { type AnyEndpoint, type contract, firstStatementYear } from "../../contract/index.ts"
import type { Call, Handlers } from "../desk.ts"
import { doubtsOf, noticeOf } from "../taxNotice.ts"
import { programmeOf, staffOf } from "./programme.ts"

interface Request extends Pick<Call<AnyEndpoint>, "params" | "today"> {
  readonly query: { readonly alone?: "yes" }
}

const isIn = (year: number, month: string) => Number(month.slice(0, 4)) === year

/**
 * What was paid by the day on which the cash office paid it, and what it has not said so of; what came back is neither.
 *
 * @param id one person, or everybody
 */
const paidTo = Effect.fnUntraced(function* (id?: Appointment.PersonId) {
  const ledger = yield* Allowance.AllowanceLedger
  const executedOn = new Map((yield* ledger.runs()).map(({ id, executed }) => [id, executed?.on]))
  const arrived = (yield* ledger.payments(id)).filter(({ returned }) => returned === undefined)
  return arrived.map(({ person, run, month, cents }) => ({ person, month, cents, paidOn: executedOn.get(run) }))
})

type Paid = Effect.Success<ReturnType<typeof paidTo>>

/** The payments that the cash office said it made, as a statement reads them. */
const paidSums = (all: Paid): ReadonlyArray<Statement.PaidSum> =>
  all.flatMap(({ month, cents, paidOn }) =>
    paidOn === undefined ? [] : [{ paidOn, forMonth: month, kind: "allowance" as const, cents }]
  )

const statementOf = Effect.fn("Statements.of")(function* (call: Request, id: Appointment.PersonId, year: number) {
  const programme = yield* programmeOf(call)
  const person = yield* (yield* Appointment.GuideRegister).find(id)
  const account = yield* (yield* Allowance.AccountBook).masked(id)
  const all = yield* paidTo(id)
  const payments = paidSums(all)
  const isAlone = call.query.alone === "yes"
  const file = {
    payments,
    functions: person.appointments.map(Appointment.period),
    hasAccount: account !== undefined,
    ...(isAlone && { otherAllowances: Money.nothing, usedElsewhere: Money.nothing })
  }
  const found = Statement.statement(programme.statement, file, year)
  const claims = yield* (yield* Allowance.AllowanceLedger).claims(id)
  return {
    name: person.name,
    body: programme.organiser.body,
    office: programme.organiser.office,
    year,
    isAlone,
    madeOn: call.today,
    payments: payments.filter(({ paidOn }) => CivilDate.year(paidOn) === year),
    underway: all.flatMap(({ month, cents, paidOn }) =>
      paidOn === undefined && isIn(year, month) ? [{ month, cents }] : []
    ),
    repaid: claims.filter(({ received, month }) => 0 < received && isIn(year, month)),
    words: inWords(found),
    split: { trace: Trace.of(programme, call.today, found.split), blockers: [] }
  }
})

/** A year that there can be a statement of: none before the rules begin, none that has not begun. */
const yearOf = (call: Request): Effect.Effect<number, Office.NotFound> => {
  const year = Number(call.params.year)
  return Number.isInteger(year) && firstStatementYear <= year && year <= CivilDate.year(call.today)
    ? Effect.succeed(year)
    : Effect.fail(new Office.NotFound({ kind: "statement", id: call.params.year ?? "" }))
}

const ofYear = (call: Request, id: Appointment.PersonId) =>
  Effect.flatMap(yearOf(call), (year) => statementOf(call, id, year))

const noticesOf = Effect.fn("Statements.notices")(function* (call: Pick<Request, "params" | "today">) {
  const year = yield* yearOf({ ...call, query: {} })
  const programme = yield* programmeOf(call)
  const law = Statement.reportYear(programme.statement, year)
  const all = yield* paidTo()
  const byPerson = Map.groupBy(all, ({ person }) => person)
  const holders = yield* (yield* Allowance.AccountBook).holders()
  const people = (yield* (yield* Appointment.GuideRegister).all()).flatMap(({ id, name }) => {
    const payments = paidSums(byPerson.get(id) ?? []).filter(({ paidOn }) => CivilDate.year(paidOn) === year)
    return payments.length === 0 ? [] : [{ id, name, ...noticeOf(law, payments, holders.has(id)) }]
  })
  const limit = Dated.known(law.rules.reportLimit)
  return {
    year,
    body: programme.organiser.body,
    ...(limit === undefined ? {} : { limit }),
    people,
    underway: all.filter(({ paidOn, month }) => paidOn === undefined && isIn(year, month)).length,
    doubts: doubtsOf(law)
  }
})

export const statements: Handlers<typeof contract.statements> = {
  notices: noticesOf,
  show: (call) => ofYear(call, (call.params.person ?? "") as Appointment.PersonId),
  mine: (call) => ofYear(call, (staffOf(call).person ?? "") as Appointment.PersonId)
}
