/** Payments and files for the examples. */
import { of as day } from "../CivilDate.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import type { PaidSum, PayKind, StatementFile } from "./model.ts"

/** A payment of some cents for a month, paid on a day. */
export const payment = (paidOn: string, forMonth: string, cents: number, kind: PayKind = "allowance"): PaidSum => ({
  paidOn: day(paidOn),
  forMonth: Month.of(forMonth),
  kind,
  cents: Money.cents(cents)
})

/** Twelve months of a year, each paid on its 20th. */
export const monthly = (year: number, cents: number): ReadonlyArray<PaidSum> =>
  Month.range(Month.of(`${year}-01`), Month.of(`${year}-12`)).map((month) => payment(`${month}-20`, month, cents))

/** A file in which everything is known: the whole year in office, nothing besides. */
export const file = (payments: ReadonlyArray<PaidSum>, change: StatementFile = {}): StatementFile => ({
  payments,
  functions: [Period.of("2010-01-01")],
  serviceDays: [],
  otherAllowances: Money.nothing,
  usedElsewhere: Money.nothing,
  ...change
})
