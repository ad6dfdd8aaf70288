/** Amounts as people type them. */

/** Thousands may be parted by dots, cents follow a comma; a sign of the currency and spaces do not matter. */
const typed = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/

/** `1.234,5` → `123450`; not a number for what is no amount, which the API then refuses. @unit out: euro cents */
export const centsOf = (text: string): number => {
  const [, euros, cents = ""] = typed.exec(text.replace(/[\s€]/g, "")) ?? []
  return euros === undefined ? Number.NaN : Number(euros.replaceAll(".", "")) * 100 + Number(cents.padEnd(2, "0"))
}

/** `123450` → `1.234,50`, as `centsOf` reads it. @unit in: euro cents */
export const eurosOf = (cents: number): string => {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ".")
  return `${whole},${String(cents % 100).padStart(2, "0")}`
}
