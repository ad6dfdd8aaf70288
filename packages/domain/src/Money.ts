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
export const shareHalfUp = (amount: Cents, part: number, whole: number): Cents =>
  Math.floor((2 * amount * part + whole) / (2 * whole)) as Cents

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
