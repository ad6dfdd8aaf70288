/** The proof of use of a year from the books: payments of the ledger, other costs, the grant as far as it is known. */
import * as Result from "effect/Result"
import type { Payment, RunSummary } from "../allowance/index.ts"
import * as Money from "../Money.ts"
import type { Instant } from "../office/index.ts"
import type { RecordedExpense, RecordedGrant } from "./book.ts"
import type { GrantYear } from "./conditions.ts"
import type { OfLines } from "./faults.ts"
import type { Expense } from "./model.ts"
import { type ProofOfUse, proofOfUse } from "./proof.ts"

/** What the books hold; those of other years may be among them. */
export interface Books {
  /** Payments of released runs. */
  readonly payments: ReadonlyArray<Payment>
  /** When the cash office paid each run. */
  readonly runs: ReadonlyArray<Pick<RunSummary, "id" | "executed">>
  readonly others: ReadonlyArray<RecordedExpense>
  /** Absent while nobody has entered it: the grant is not known, which is not nothing. */
  readonly grant?: RecordedGrant
}

/** The figures of a year from the books. */
export interface ProvedYear extends Omit<ProofOfUse, "granted" | "received" | "outside"> {
  /** Absent, with what goes back or is to come, while it is not known. */
  readonly grant?: RecordedGrant
  /** The latest entry that the figures rest on; absent where there is none. */
  readonly lastEntryAt?: Instant
}

/**
 * Reads the allowances of the ledger as expenses: a payment is its own voucher, and is paid on the day that the cash
 * office reported. What came back was not spent.
 */
export const allowanceExpenses = ({ payments, runs }: Pick<Books, "payments" | "runs">): ReadonlyArray<Expense> => {
  const executedOn = new Map(runs.map(({ id, executed }) => [id, executed?.on]))
  return payments.flatMap(({ run, reference, person, month, cents, returned }): ReadonlyArray<Expense> => {
    if (returned !== undefined) return []
    const paidOn = executedOn.get(run)
    return [
      {
        id: reference,
        kind: "allowance",
        month,
        cents,
        voucher: reference,
        person,
        ...(paidOn === undefined ? {} : { paidOn })
      }
    ]
  })
}

const latest = (moments: ReadonlyArray<Instant | undefined>): Instant | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .sort()
    .at(-1)

const isOf =
  ({ year }: GrantYear) =>
  ({ month }: { readonly month: string }): boolean =>
    month.startsWith(`${year}-`)

/** Proves a year from the books. */
export const provedYear = (year: GrantYear, books: Books): OfLines<ProvedYear> => {
  const payments = books.payments.filter(isOf(year))
  const others = books.others.filter(isOf(year))
  const paidBy = new Set(payments.map(({ run }) => run))
  const lastEntryAt = latest([
    books.grant?.recorded.at,
    ...others.map(({ recorded }) => recorded.at),
    ...payments.flatMap(({ releasedAt, returned }) => [releasedAt, returned?.at]),
    ...books.runs.filter(({ id }) => paidBy.has(id)).map(({ executed }) => executed?.at)
  ])
  const grant = books.grant ?? { granted: Money.nothing, received: Money.nothing }
  const sums = { granted: grant.granted, received: grant.received }
  return Result.map(
    proofOfUse(year, sums, [...allowanceExpenses({ ...books, payments }), ...others.map(expenseOf)]),
    ({ granted: _granted, received: _received, outside: _outside, repay, toCome, ...figures }) => ({
      ...figures,
      ...(lastEntryAt === undefined ? {} : { lastEntryAt }),
      ...(books.grant === undefined
        ? {}
        : {
            grant: books.grant,
            ...(repay === undefined ? {} : { repay }),
            ...(toCome === undefined ? {} : { toCome })
          })
    })
  )
}

const expenseOf = ({ reason: _reason, recorded: _recorded, ...expense }: RecordedExpense): Expense => expense
