/** Money in whole cents, and the one place where cents are rounded. */
import * as Schema from "effect/Schema"

/**
 * An amount of money, never negative; exact up to ninety trillion euros.
 *
 * @unit euro cents
 */
export const Cents = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })).pipe(
  Schema.brand("Cents")
)
export type Cents = typeof Cents.Type

/**
 * An amount written in source code.
 *
 * @throws when negative or broken
 * @example
 * ```ts
 * Money.cents(130_00) // → 13000
 * ```
 */
export const cents = (amount: number): Cents => Cents.make(amount)

/** No money. @unit euro cents */
export const nothing: Cents = cents(0)

/**
 * Gives `part` of `whole` of an amount: from half a cent on, the full cent.
 *
 * @term kaufmännische Rundung
 * @example
 * ```ts
 * Money.shareHalfUp(Money.cents(130_00), 15, 31) // → 6290
 * Money.shareHalfUp(Money.cents(1), 1, 2) // → 1
 * ```
 */
export const shareHalfUp = (amount: Cents, part: number, whole: number): Cents => {
  const doubled = 2 * amount * part + whole
  if (Number.isSafeInteger(doubled)) return Math.floor(doubled / (2 * whole)) as Cents
  const exactly = 2n * BigInt(amount) * BigInt(part) + BigInt(whole)
  return Number(exactly / (2n * BigInt(whole))) as Cents
}

/**
 * Gives `part` of `whole` of an amount: what is less than a cent falls away; exact however large the amounts are.
 *
 * @example
 * ```ts
 * Money.shareDown(Money.cents(5), 90, 100) // → 4
 * ```
 */
export const shareDown = (amount: Cents, part: number, whole: number): Cents =>
  Number((BigInt(amount) * BigInt(part)) / BigInt(whole)) as Cents

/**
 * The smaller of two amounts.
 *
 * @example
 * ```ts
 * Money.least(Money.cents(130_00), Money.cents(200_00)) // → 13000
 * ```
 */
export const least = (one: Cents, other: Cents): Cents => (one < other ? one : other)

/**
 * The largest of some amounts, or nothing where there are none.
 *
 * @example
 * ```ts
 * Money.most([Money.cents(120_00), Money.cents(130_00)]) // → 13000
 * ```
 */
export const most = (amounts: ReadonlyArray<Cents>): Cents => Math.max(0, ...amounts) as Cents

/**
 * Adds amounts.
 *
 * @throws beyond the safe integers, rather than losing a cent
 * @example
 * ```ts
 * Money.sum([Money.cents(130_00), Money.cents(65_00)]) // → 19500
 * ```
 */
export const sum = (amounts: Iterable<Cents>): Cents => {
  let total = 0
  for (const amount of amounts) total += amount
  return Cents.make(total)
}
