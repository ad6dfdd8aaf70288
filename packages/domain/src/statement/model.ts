/** What is known of a year of one person at one body. Nothing here tells whether anybody draws a benefit. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Cents } from "../Money.ts"
import { Month } from "../Month.ts"
import { Period } from "../Period.ts"

/**
 * What was paid for: the allowance itself, travel, earnings or time that were lost. Each is a pay type of its own.
 *
 * @term Aufwandsentschädigung, Reisekosten, Verdienstausfall, Zeitverlust
 */
export const PayKind = Schema.Literals(["allowance", "travel", "lossOfEarnings", "lostTime"])
export type PayKind = typeof PayKind.Type

/** A payment that left the cash office. @unit euro cents */
export const PaidSum = Schema.Struct({ paidOn: CivilDate, forMonth: Month, kind: PayKind, cents: Cents })
export interface PaidSum extends Schema.Schema.Type<typeof PaidSum> {}

/** The dated facts about one person and one body; the same file answers for every year. */
export const StatementFile = Schema.Struct({
  /** Everything that the body paid for this activity, in any year. */
  payments: Schema.optionalKey(Schema.Array(PaidSum)),
  /** The days in the function. */
  functions: Schema.optionalKey(Schema.Array(Period)),
  /** The days of service, asked only where the service is occasional. */
  serviceDays: Schema.optionalKey(Schema.Array(CivilDate)),
  /** What the same body pays in the year for other functions; 0 is none. @unit euro cents */
  otherAllowances: Schema.optionalKey(Cents),
  /** How much of the yearly amount other activities of the year use; 0 is nothing. @unit euro cents */
  usedElsewhere: Schema.optionalKey(Cents),
  /** Whether the office has the number under which the tax office knows the person. @term steuerliche Identifikationsnummer */
  hasTaxNumber: Schema.optionalKey(Schema.Boolean),
  /** Whether the office has the account that was paid to. */
  hasAccount: Schema.optionalKey(Schema.Boolean)
})
export interface StatementFile extends Schema.Schema.Type<typeof StatementFile> {}
