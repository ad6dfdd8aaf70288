/** Rules for the examples: the federal figures of the years around their changes, and programmes that start elsewhere. */
import type * as Dated from "../Dated.ts"
import { inferred, open, stated } from "../examples.ts"
import * as Money from "../Money.ts"
import type { StatementRules } from "./rules.ts"

type Step<A> = readonly [from: string, value: A]

/** A figure that changed on some days; the last version is evidenced until the day, if one is given. */
const steps = <A>(last: { readonly evidencedUntil?: string }, ...versions: ReadonlyArray<Step<A>>): Dated.Dated<A> =>
  versions.map(([from, value], index) => {
    const next = versions[index + 1]?.[0]
    const to = next === undefined ? undefined : `${Number(next.slice(0, 4)) - (next.endsWith("-01-01") ? 1 : 0)}`
    const end = next === undefined ? {} : { to: next.endsWith("-01-01") ? `${to}-12-31` : "2023-06-30" }
    return stated("confirmed", value, { from, ...end, ...(next === undefined ? last : {}) })
  })

/** In force since before the first example. */
const since = <A>(value: A): Dated.Dated<A> => [stated("confirmed", value, { from: "2013-01-01" })]

const perMonth = (cents: number) => ({ perMonth: Money.cents(cents) })
const perYear = (cents: number) => ({ perYear: Money.cents(cents) })

/** A county's allowance by statute, as in Sachsen-Anhalt, as if everything were read in the law. */
export const publicPurse: StatementRules = {
  inflow: since("whenPaid"),
  turnOfYear: since(10),
  firstExemption: since("publicPurse"),
  functionMonths: since("begun"),
  publicPurseMonth: steps({}, ["2013-01-01", Money.cents(200_00)], ["2021-01-01", Money.cents(250_00)]),
  amountFixed: since("otherwise"),
  service: since("continuing"),
  publicPurseDay: steps({}, ["2013-01-01", Money.cents(6_00)], ["2021-01-01", Money.cents(8_00)]),
  pooling: since("required"),
  trainerYear: steps(
    {},
    ["2013-01-01", Money.cents(2_400_00)],
    ["2021-01-01", Money.cents(3_000_00)],
    ["2026-01-01", Money.cents(3_300_00)]
  ),
  honoraryYear: steps(
    {},
    ["2013-01-01", Money.cents(720_00)],
    ["2021-01-01", Money.cents(840_00)],
    ["2026-01-01", Money.cents(960_00)]
  ),
  sharing: since("required"),
  remainder: since("taxable"),
  travel: since("exempt"),
  socialInsurance: since("notPay"),
  reportScope: since("calendarYear"),
  reportLimit: steps({}, ["2015-01-01", Money.cents(1_500_00)], ["2025-01-01", Money.cents(3_000_00)]),
  receipts: since("whenPaid"),
  jobSeekers: steps<{ readonly perMonth: Money.Cents } | { readonly perYear: Money.Cents }>(
    {},
    ["2013-01-01", perMonth(200_00)],
    ["2021-01-01", perMonth(250_00)],
    ["2023-07-01", perYear(3_000_00)],
    ["2026-01-01", perYear(3_300_00)]
  ),
  jobSeekersName: [
    stated("confirmed", "buergergeld", { from: "2023-01-01", to: "2026-06-30" }),
    stated("confirmed", "grundsicherungsgeld", { from: "2026-07-01" })
  ],
  socialAssistance: steps({}, ["2023-01-01", perYear(3_000_00)], ["2026-01-01", perYear(3_300_00)]),
  asylumSeekers: steps({}, ["2021-01-01", perMonth(250_00)], ["2026-01-01", perMonth(275_00)]),
  asylumSeekersAnalogous: since(36),
  unemployment: steps({}, ["2021-01-01", perMonth(250_00)], ["2026-01-01", perMonth(275_00)]),
  noticeHours: since(15)
}

/** The same, whose remainder falls under the trainers' amount. */
export const withTrainerRemainder: StatementRules = { ...publicPurse, remainder: since("trainer") }

/** The amount is fixed by an ordinance of the State. */
export const byLaw: StatementRules = { ...publicPurse, amountFixed: since("byLaw") }

/** Service now and then, paid by the day. */
export const occasional: StatementRules = { ...publicPurse, service: since("occasional") }

/** Treated like trainers, as in Hessen. */
export const trainer: StatementRules = { ...publicPurse, firstExemption: since("trainer") }

/** An association's honorary amount. */
export const honorary: StatementRules = { ...publicPurse, firstExemption: since("honorary") }

/** Nobody has read which exemption applies. */
export const unread: StatementRules = { ...publicPurse, firstExemption: [open] }

/** As sure as it is: application and the ten days are concluded, the monthly amount is evidenced to the end of 2025. */
export const asRead: StatementRules = {
  ...publicPurse,
  firstExemption: inferred("publicPurse"),
  turnOfYear: inferred(10),
  publicPurseMonth: steps(
    { evidencedUntil: "2025-12-31" },
    ["2013-01-01", Money.cents(200_00)],
    ["2021-01-01", Money.cents(250_00)]
  )
}

/** When payments and months count is merely concluded. */
export const concluded: StatementRules = {
  ...publicPurse,
  inflow: inferred("whenPaid"),
  functionMonths: inferred("begun"),
  reportScope: inferred("calendarYear"),
  receipts: inferred("whenPaid")
}
