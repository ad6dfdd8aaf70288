/** Sums of money as people type them. */

/**
 * Reads a sum in euros as it is typed in German: `1.234,50`, `150`, `150,5 €`; also `150.00`, with two digits behind the
 * point. Gives the text back where it is none: then the API says what is amiss.
 *
 * @unit out: euro cents, written in digits
 */
export const centsTyped = (typed: string): string => {
  const plain = typed.replace(/[\s\u00A0€]/g, "")
  const [, whole, part = ""] =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain) ?? /^(\d+)\.(\d{2})$/.exec(plain) ?? []
  if (whole === undefined) return typed
  return String(Number(whole.replaceAll(".", "")) * 100 + Number(part.padEnd(2, "0")))
}

/** Writes a sum as it is typed: `150,00`. @unit in: euro cents */
export const asTyped = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`
