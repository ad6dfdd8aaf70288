/** Money paid without ground, and every step that somebody takes about it. */
import * as Schema from "effect/Schema"
import { PersonId } from "../../appointment/index.ts"
import { CivilDate } from "../../CivilDate.ts"
import { Cents } from "../../Money.ts"
import { Month } from "../../Month.ts"
import { Instant } from "../../office/index.ts"
import { Trace } from "../../Trace.ts"
import { RunStep } from "../run.ts"

/** Something to be paid back, by a day. @term Rate @unit euro cents */
export const Instalment = Schema.Struct({ due: CivilDate, cents: Cents })
export interface Instalment extends Schema.Schema.Type<typeof Instalment> {}

const Words = Schema.NonEmptyString.check(Schema.isMaxLength(2_000))

/**
 * The person was asked what they say to it, and by when.
 *
 * @term Anhörung
 * @source § 28 Abs. 1 VwVfG with § 1 VwVfG LSA: inferred for this case, so a claim may be decided without it
 */
export const Heard = Schema.TaggedStruct("Heard", { answerBy: CivilDate })

/** What the person said to it. @term Stellungnahme */
export const Answered = Schema.TaggedStruct("Answered", { on: CivilDate, text: Words })

/** The money is asked back, in one sum or in parts; a later demand replaces it. @term Rückforderung, Ratenzahlung */
export const Demanded = Schema.TaggedStruct("Demanded", {
  reason: Words,
  instalments: Schema.NonEmptyArray(Instalment)
})

/** Money came back to the cash office. @term Eingang */
export const Received = Schema.TaggedStruct("Received", {
  on: CivilDate,
  cents: Cents.check(Schema.isGreaterThan(0)),
  note: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxLength(400)))
})

/** What is left of it is not asked back. @term Verzicht */
export const Waived = Schema.TaggedStruct("Waived", { reason: Words })

/** The step before was a mistake: it counts no more, and stays in the record. */
export const Undone = Schema.TaggedStruct("Undone", {})

/** A later correction made the payment due after all; no person takes this step. */
export const Lapsed = Schema.TaggedStruct("Lapsed", {})

/** A step about a claim. */
export const ClaimStep = Schema.Union([Heard, Answered, Demanded, Received, Waived, Undone, Lapsed])
export type ClaimStep = typeof ClaimStep.Type

/** A step with who took it and when. */
export const TakenStep = Schema.Struct({ step: ClaimStep, ...RunStep.fields })
export interface TakenStep extends Schema.Schema.Type<typeof TakenStep> {}

/** A claim as it was found, before anybody did something about it. */
export const OpenedClaim = Schema.Struct({
  id: Schema.String,
  person: PersonId,
  name: Schema.NonEmptyString,
  month: Month,
  /** @unit euro cents */
  cents: Cents,
  /** Why the month is no longer due, as it was found. */
  trace: Trace,
  openedAt: Instant
})
export interface OpenedClaim extends Schema.Schema.Type<typeof OpenedClaim> {}

/**
 * Money paid without ground, on which a person decides; never set off against a payment.
 *
 * @term Rückforderung
 */
export const Claim = Schema.Struct({
  ...OpenedClaim.fields,
  /** `lapsed`: a later correction made the payment due after all. */
  state: Schema.Literals(["open", "repaid", "waived", "lapsed"]),
  /** What came back so far. @unit euro cents */
  received: Cents,
  /** What is asked back by when, each with what came in for it; absent while nothing was demanded. */
  plan: Schema.optionalKey(Schema.Array(Schema.Struct({ ...Instalment.fields, received: Cents }))),
  /** The steps that count, oldest first. */
  steps: Schema.Array(TakenStep)
})
export interface Claim extends Schema.Schema.Type<typeof Claim> {}
