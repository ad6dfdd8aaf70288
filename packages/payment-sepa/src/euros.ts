/** Sums of any size as decimals: whole numbers only, so no cent is lost beyond the safe integers. */

/** Adds amounts without a limit. @unit euro cents */
export const total = (amounts: Iterable<{ readonly cents: number }>): bigint => {
  let sum = 0n
  for (const { cents } of amounts) sum += BigInt(cents)
  return sum
}

/** Writes cents as euros with two decimals: `1234.56`. @unit in: euro cents */
export const euros = (cents: bigint | number, decimalSign: "." | "," = "."): string => {
  const digits = String(cents).padStart(3, "0")
  return `${digits.slice(0, -2)}${decimalSign}${digits.slice(-2)}`
}
