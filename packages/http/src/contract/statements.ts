/** The statement of a year: what a person was paid, for the tax office and for benefit offices; the same for everybody. */
import { Allowance, Appointment, CivilDate, Money, Month, Statement } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { ExplainedDecision } from "./people.ts"

/** The first year that there is a statement of: what holds for tax and notice is written down from 2013 on. */
export const firstStatementYear = 2013

/** A payment of the statement in words. */
const Line = Schema.Struct({
  paidOn: Schema.String,
  month: Schema.String,
  kind: Schema.String,
  amount: Schema.String,
  basis: Schema.String
})

/** Money on its way, or come back, that the statement does not count. */
const Uncounted = Schema.Struct({ month: Month.Month, cents: Money.Cents })

/** A year of one person at one body, in figures and in words. @term Jahresbescheinigung */
export const YearStatement = Schema.Struct({
  name: Schema.String,
  body: Schema.String,
  office: Schema.String,
  year: Schema.Int,
  /** Whether the person says that nothing else is to be counted. */
  isAlone: Schema.Boolean,
  /** The day on which it was made. */
  madeOn: CivilDate.CivilDate,
  payments: Schema.Array(Statement.PaidSum),
  /** Ordered for the year, and the cash office has not said when it paid. */
  underway: Schema.Array(Uncounted),
  /** Claims about months of the year that were repaid: not taken off. */
  repaid: Schema.Array(Allowance.Claim),
  words: Schema.Struct({
    title: Schema.String,
    lines: Schema.Array(Line),
    total: Schema.String,
    tax: Schema.Array(Schema.String),
    benefits: Schema.Array(Schema.String),
    notes: Schema.Array(Schema.String)
  }),
  /** How the year is split for the tax, with every ground. */
  split: ExplainedDecision
}).annotate({ identifier: "YearStatement" })
export interface YearStatement extends Schema.Schema.Type<typeof YearStatement> {}

/** What the finance department tells the tax office of a year, or need not. @term Mitteilungsverordnung */
export const TaxNotices = Schema.Struct({
  year: Schema.Int,
  body: Schema.String,
  /** From this sum on it is told; absent while nobody has read it. @unit euro cents per person and calendar year */
  limit: Schema.optionalKey(Money.Cents),
  /** Whoever was paid in the year, by name. */
  people: Schema.Array(
    Schema.Struct({
      id: Appointment.PersonId,
      name: Schema.String,
      /** Paid in the calendar year, by the day of payment. @unit euro cents */
      total: Money.Cents,
      /** Absent while it cannot be said; the words name what is open. */
      isReportable: Schema.optionalKey(Schema.Boolean),
      /** "Dem Finanzamt mitzuteilen: …", with what is missing for it. */
      words: Schema.String
    })
  ),
  /** Ordered for months of the year, and the cash office has not said when it paid: not counted. @unit payments */
  underway: Schema.Int,
  /** What nobody has read to the end, rule by rule. */
  doubts: Schema.Array(Schema.String)
}).annotate({ identifier: "TaxNotices" })
export interface TaxNotices extends Schema.Schema.Type<typeof TaxNotices> {}

/**
 * What the person says of the rest of the year; absent, it stays open.
 *
 * `alone`: the same body pays nothing for other functions, and no other activity uses the yearly amount.
 */
const Said = Schema.Struct({ alone: Schema.optionalKey(Schema.Literal("yes")) })

export const statements = {
  notices: endpoint({
    name: "statements.notices",
    summary: "List what is to be told to the tax office of a calendar year",
    method: "GET",
    path: "/municipalities/{municipality}/tax-notices/{year}",
    allowed: ["coordinator", "approver", "auditor"],
    answer: TaxNotices
  }),
  show: endpoint({
    name: "statements.show",
    summary: "Make the statement of a calendar year for a person",
    method: "GET",
    path: "/municipalities/{municipality}/people/{person}/statements/{year}",
    allowed: ["coordinator", "approver", "auditor"],
    query: Said,
    answer: YearStatement
  }),
  mine: endpoint({
    name: "statements.mine",
    summary: "Make a guide the own statement of a calendar year",
    method: "GET",
    path: "/municipalities/{municipality}/me/statements/{year}",
    allowed: ["guide"],
    query: Said,
    answer: YearStatement
  })
}
