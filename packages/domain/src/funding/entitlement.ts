/** What a municipality may expect of the year's money by the directive's key, and no more than its costs. */
import * as Schema from "effect/Schema"
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import { type FundingRules, type GroundRules, groundRules } from "./rules.ts"

/** The rules of the key. */
export type KeyRules = Pick<FundingRules, "fundedShare" | "baseAmount" | "distribution" | "rounding"> &
  Pick<GroundRules, "keyFigures">

/** The rules of the key on the first day of a grant year. */
export interface KeyYear extends Decision.Law<KeyRules> {}

const number = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }))

/** The figures of a year by which money is divided. Absent: not known. */
export const KeyFigures = Schema.Struct({
  /** What the Land has for the year. @unit euro cents */
  budget: Schema.optionalKey(Money.Cents),
  /** How many share it. @doubt all who may apply, or only who does: no source read says so */
  recipients: Schema.optionalKey(number),
  /** The municipality's number by the key. @doubt on which reference day: no source read says so */
  number: Schema.optionalKey(number),
  /** The number of all recipients together. */
  totalNumber: Schema.optionalKey(number),
  /** @unit euro cents @term zuwendungsfähige Ausgaben */
  eligibleCosts: Schema.optionalKey(Money.Cents)
})
export interface KeyFigures extends Schema.Schema.Type<typeof KeyFigures> {}

const isNumber = Schema.is(number)

const conditions = {
  fundedShare: { id: "FundedShareStated", reads: [] },
  baseAmount: { id: "BaseAmountStated", reads: [] },
  distribution: { id: "DistributionStated", reads: [] },
  rounding: { id: "RoundingStated", reads: [] },
  keyFigures: {
    id: "KeyFiguresKnown",
    reads: ["budget", "recipients", "number", "totalNumber", "eligibleCosts"],
    holds: ({ budget, recipients, number, totalNumber, eligibleCosts }) =>
      [budget, recipients, number, totalNumber, eligibleCosts].every(isNumber) &&
      // Figures that contradict each other tell nothing.
      (number ?? 0) <= (totalNumber ?? 0) &&
      totalNumber !== 0 &&
      recipients !== 0
        ? true
        : undefined
  }
} as const satisfies Decision.Conditions<KeyRules, KeyYear, KeyFigures>

export type KeyCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** What is a municipality's part of the year's money? @term Zuwendungshöhe */
export const keyQuestion: Decision.Question<KeyCondition, KeyRules, KeyYear, KeyFigures> = Decision.question(
  "entitlement",
  conditions
)

/** What a key gives. @unit euro cents */
export interface Entitlement {
  readonly base: Money.Cents
  /** The part of what is left when all bases are taken. */
  readonly byNumber: Money.Cents
  /** Base and part together. */
  readonly entitled: Money.Cents
  /** What of the eligible costs is borne. */
  readonly bearable: Money.Cents
  /** The smaller of the two. */
  readonly grant: Money.Cents
}

const shares = { down: Money.shareDown, halfUp: Money.shareHalfUp }

const less = (amount: Money.Cents, times: number, each: Money.Cents): Money.Cents => {
  const left = BigInt(amount) - BigInt(times) * BigInt(each)
  return Money.cents(left < 0n ? 0 : Number(left))
}

/** The base, and of what all bases leave the part that the number has. */
const divided = ({ rules }: KeyYear, figures: KeyFigures): Entitlement => {
  const { budget = Money.nothing, recipients = 0, number = 0, totalNumber = 0, eligibleCosts = Money.nothing } = figures
  const stated = Dated.known(rules.baseAmount)
  const base = stated === undefined || stated === "waived" ? Money.nothing : stated
  const share = shares[Dated.known(rules.rounding) ?? "down"]
  const byNumber = share(less(budget, recipients, base), number, totalNumber)
  const entitled = Money.sum([base, byNumber])
  const bearable = share(eligibleCosts, Dated.known(rules.fundedShare) ?? 0, 100)
  return { base, byNumber, entitled, bearable, grant: Money.least(entitled, bearable) }
}

/** Looks up the rules of a key for a day. */
export const keyDay = (rules: KeyRules, on: CivilDate.CivilDate): KeyYear => Decision.open(keyQuestion, rules, on)

/** Opens the key of a grant year by its first day. */
export const keyYear = (rules: Omit<KeyRules, keyof GroundRules>, first: CivilDate.CivilDate): KeyYear =>
  keyDay({ ...rules, keyFigures: groundRules.keyFigures }, first)

/**
 * Decides what a municipality may expect: base amount and its part by number, no more than its costs.
 *
 * @term Anspruch nach dem Verteilungsschlüssel
 * @unit in/out: euro cents
 * @doubt the formula is concluded from summaries of the directive, which nobody here has read in full
 * @example
 * ```ts
 * const year = Funding.keyYear(landkreisHarz.funding, CivilDate.of("2025-01-01"))
 * const budget = Money.cents(600_000_00)
 * const figures = { budget, recipients: 14, number: 9_000, totalNumber: 150_000, eligibleCosts: budget }
 * const { decision } = Funding.entitlement(year, figures)
 * decision.value.grant // → 4000000
 * decision.doubted // → ["DistributionStated", "RoundingStated"]
 * ```
 */
export const entitlement = (
  year: KeyYear,
  figures: KeyFigures
): Decision.Explained<Entitlement, KeyCondition, KeyFigures> => Decision.explain(keyQuestion, year, figures, divided)
