/** What a change of the programme would come to: tried out, and nothing is touched. */
import { Appointment, Money, Month } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"

/** A guide whose months would be paid otherwise. @unit euro cents, all months together */
const TriedGuide = Schema.Struct({
  id: Appointment.PersonId,
  name: Schema.String,
  months: Schema.Int,
  before: Money.Cents,
  after: Money.Cents
})

/** What another monthly rate would come to. @term Was wäre, wenn */
export const RateTrial = Schema.Struct({
  from: Month.Month,
  /** The last month that was reckoned: December of the year. */
  to: Month.Month,
  /** The rate that holds in the first month; absent where nobody has read one, or it is no monthly one. @unit euro cents */
  rate: Schema.optionalKey(Money.Cents),
  guides: Schema.Array(TriedGuide),
  /** How many guides are in office on the day and were reckoned to stay. */
  staying: Schema.Int,
  before: Money.Cents,
  after: Money.Cents,
  /** @unit euro cents, negative where less would be paid */
  difference: Schema.Int,
  /** Why the change cannot be tried out: a sentence for each reason; then nothing was reckoned. */
  refused: Schema.Array(Schema.String)
}).annotate({ identifier: "RateTrial" })
export interface RateTrial extends Schema.Schema.Type<typeof RateTrial> {}

const Tried = Schema.Struct({
  /** The other rate. @unit euro cents per guide and month */
  cents: Schema.String.check(Schema.isPattern(/^\d{1,7}$/)),
  /** The first month of it. */
  month: Month.Month
})

export const trials = {
  rate: endpoint({
    name: "trials.rate",
    summary: "Try out another monthly rate from a month to the end of its year, without touching anything",
    method: "GET",
    path: "/municipalities/{municipality}/trials/rate",
    allowed: ["coordinator", "approver", "auditor"],
    query: Tried,
    answer: RateTrial
  })
}
