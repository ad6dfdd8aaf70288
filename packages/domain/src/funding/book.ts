/** What the office itself writes down of a grant year: other costs than allowances, and the grant. */
import * as Schema from "effect/Schema"
import { RunStep } from "../allowance/index.ts"
import { CivilDate } from "../CivilDate.ts"
import { Cents } from "../Money.ts"
import { Month } from "../Month.ts"
import { Grant, OtherCostKind } from "./model.ts"

const text = (most: number) => Schema.NonEmptyString.check(Schema.isMaxLength(most), Schema.isPattern(/\S/))

/** The most that one expense may be: what an order can still spell out. @unit euro cents */
const mostCents = 99_999_999_999

/** An amount that somebody enters: something, and little enough to be spelt out. @unit euro cents */
const Amount = Cents.check(Schema.isBetween({ minimum: 1, maximum: mostCents }))

/**
 * An expense as somebody enters it. Allowances are none of these: they are read from the payment ledger.
 *
 * @term sonstige Ausgabe
 */
export const NewExpense = Schema.Struct({
  kind: OtherCostKind,
  /** The month for which it was spent, and whose year bears it. */
  month: Month,
  cents: Amount,
  /** Absent while it is ordered and not paid. */
  paidOn: Schema.optionalKey(CivilDate),
  /** Absent while no voucher is filed. @term Belegnummer */
  voucher: Schema.optionalKey(text(40)),
  /** What it was for, for the office: no proof of use tells it. @term Zweck */
  reason: text(400)
})
export interface NewExpense extends Schema.Schema.Type<typeof NewExpense> {}

/** An expense in the book. */
export const RecordedExpense = Schema.Struct({ ...NewExpense.fields, id: Schema.String, recorded: RunStep })
export interface RecordedExpense extends Schema.Schema.Type<typeof RecordedExpense> {}

/** The grant of a year as somebody enters it, and what the narrative says of the year. */
export const NewGrant = Schema.Struct({
  granted: Grant.fields.granted.check(Schema.isLessThanOrEqualTo(mostCents)),
  received: Grant.fields.received.check(Schema.isLessThanOrEqualTo(mostCents)),
  /** The granting body's own mark. @term Aktenzeichen des Bescheids */
  reference: Schema.optionalKey(text(120)),
  decidedOn: Schema.optionalKey(CivilDate),
  /** How the funding was made known, in the words that the grant asks for. @term Förderhinweis */
  notice: Schema.optionalKey(text(400)),
  /** What counted facts do not tell. @term Sachbericht */
  narrative: Schema.optionalKey(text(6000))
})
export interface NewGrant extends Schema.Schema.Type<typeof NewGrant> {}

/** The grant of a year in the book. */
export const RecordedGrant = Schema.Struct({ ...NewGrant.fields, recorded: RunStep })
export interface RecordedGrant extends Schema.Schema.Type<typeof RecordedGrant> {}
