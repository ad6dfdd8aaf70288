/** Invented account numbers with right check digits, at a bank code that no bank has. */

const remainder = (digits: string): number => {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

/** The invented account of a number below 10,000. */
export const accountNumber = (number: number): string => {
  const account = `00000000${String(4_700_000_000 + number * 37).padStart(10, "0")}`
  const check = 98 - remainder(`${account}131400`)
  return `DE${String(check).padStart(2, "0")}${account}`
}
