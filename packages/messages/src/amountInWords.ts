/** Amounts spelt out, so that a figure on an order cannot be altered unseen. */

const small = (
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn " +
  "achtzehn neunzehn"
).split(" ")
const tens = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ")

const belowHundred = (count: number): string => {
  if (count < 20) return small[count] ?? ""
  const [ten, one] = [tens[Math.floor(count / 10)], count % 10]
  return one === 0 ? `${ten}` : `${small[one]}und${ten}`
}

const belowThousand = (count: number): string => {
  const [hundreds, rest] = [Math.floor(count / 100), count % 100]
  const head = hundreds === 0 ? "" : `${small[hundreds]}hundert`
  return rest === 0 && head !== "" ? head : head + belowHundred(rest)
}

const belowMillion = (count: number): string => {
  const [thousands, rest] = [Math.floor(count / 1000), count % 1000]
  const head = thousands === 0 ? "" : `${belowThousand(thousands)}tausend`
  return rest === 0 && head !== "" ? head : head + belowThousand(rest)
}

const whole = (count: number): string => {
  const [millions, rest] = [Math.floor(count / 1_000_000), count % 1_000_000]
  if (millions === 0) return belowMillion(rest)
  const head = millions === 1 ? "eine Million" : `${belowThousand(millions)} Millionen`
  return rest === 0 ? head : `${head} ${belowMillion(rest)}`
}

/**
 * Spells an amount out in German: `273000` → `zweitausendsiebenhundertdreißig Euro`.
 *
 * @unit in: euro cents
 * @throws RangeError for a negative or broken amount, and from a thousand million euros on
 */
export const amountInWords = (cents: number): string => {
  if (!Number.isSafeInteger(cents) || cents < 0 || cents >= 100_000_000_000) {
    throw new RangeError(`no amount that can be spelt out: ${cents}`)
  }
  const [euros, rest] = [Math.floor(cents / 100), cents % 100]
  return rest === 0 ? `${whole(euros)} Euro` : `${whole(euros)} Euro und ${belowHundred(rest)} Cent`
}
