/** What was read of a request for a certificate, and of the allowances that bound a liability, in words. */
import type { Messages } from "../dictionary.ts"
import { fill } from "../template.ts"

const isSo =
  (name: "ofAge" | "withMinors" | "volunteering") =>
  (value: unknown, { facts }: Messages): string =>
    value === true ? facts[name].yes : facts[name].no

const yearlyAllowances = (value: unknown, { facts, format }: Messages): string => {
  const years = value as ReadonlyArray<number>
  if (years.length === 0) return facts.noYearlyAllowance
  const { one, other } = facts.yearlyAllowances
  const amount = format.euro(years.reduce((sum, cents) => sum + cents, 0))
  return fill<string>(years.length === 1 ? one : other, { count: years.length, amount } as never)
}

/** A reader for each of these facts. */
export const requestFacts: Readonly<Record<string, (value: unknown, messages: Messages) => string>> = {
  isOfAge: isSo("ofAge"),
  isWithMinors: isSo("withMinors"),
  isVolunteering: isSo("volunteering"),
  yearlyAllowances
}
