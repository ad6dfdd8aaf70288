/** What every row of the split says. */

import type { StatementFile } from "./model.ts"
import type { StatementRules } from "./rules.ts"
import type { TaxSplit } from "./split.ts"

/** A year split for the income tax; 2025 unless `year` says otherwise. */
export interface SplitExample {
  readonly name: string
  readonly source: string
  readonly rules: StatementRules
  readonly year?: number
  readonly file: StatementFile
  readonly expected: object
}

const nothing = {
  paid: 0,
  byPublicPurse: 0,
  byTrainer: 0,
  byHonorary: 0,
  byTravel: 0,
  remainder: 0,
  monthsOfFunction: 12,
  daysOfService: 0
}

type Parts = Partial<Record<keyof TaxSplit, number>>

const exempt = ({ byPublicPurse = 0, byTrainer = 0, byHonorary = 0 }: Parts) => byPublicPurse + byTrainer + byHonorary

/** A split in which nothing is anything but what is named. */
export const splitOf = (year: number, monthCents: number, parts: Parts, isThird = false) => ({
  year,
  ...nothing,
  isThird,
  notPay: exempt(parts),
  volume: (parts.monthsOfFunction ?? 12) * monthCents,
  ...parts
})
