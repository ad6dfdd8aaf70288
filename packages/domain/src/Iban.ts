/** Account numbers as ISO 13616 writes them: country, check digits, account; checked before they are kept. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/**
 * How a country writes what follows its check digits: so many digits (`n`), capitals (`a`) or either (`c`).
 *
 * The countries of the European Economic Area, all of them in SEPA; their islands and overseas parts use the same
 * codes.
 *
 * @unit characters
 * @source ISO 13616, IBAN Registry: its table as kept by python-stdnum (stdnum/iban.dat), each row compared with the
 * one of ibantools 4.5.4; both read 2026-11-25, the registry itself not (secondary). They differ for Ireland only (`4a`
 * or `4c`): the wider one stands here, since a good account must not be refused.
 */
const structures: Readonly<Record<string, string>> = {
  AT: "16n",
  BE: "12n",
  BG: "4a6n8c",
  CY: "8n16c",
  CZ: "20n",
  DE: "18n",
  DK: "14n",
  EE: "16n",
  ES: "20n",
  FI: "14n",
  FR: "10n11c2n",
  GR: "7n16c",
  HR: "17n",
  HU: "24n",
  IE: "4c14n",
  IS: "22n",
  IT: "1a10n12c",
  LI: "5n12c",
  LT: "16n",
  LU: "3n13c",
  LV: "4a13c",
  MT: "4a5n18c",
  NL: "4a10n",
  NO: "11n",
  PL: "24n",
  PT: "21n",
  RO: "4a16c",
  SE: "20n",
  SI: "15n",
  SK: "20n"
}

/**
 * In SEPA, but outside the EEA: a transfer there needs more of the payee than we keep, so it is refused for now.
 *
 * Jersey, Guernsey and the Isle of Man write `GB`.
 *
 * @source European Central Bank, 41 countries since Serbia joined on 2025-05-22; read 2026-11-25 in reports on its
 * list, the list itself not (secondary). Gibraltar has a code of its own in the IBAN Registry.
 */
const outsideEea = new Set(["AD", "AL", "CH", "GB", "GI", "MC", "MD", "ME", "MK", "RS", "SM", "VA"])

/** What is wrong with an account number, with what a sentence about it needs. */
export type IbanFault =
  /** Signs that stand in no IBAN, or not at their place in one of this country: `O` for `0`, each once. */
  | { readonly _tag: "ForbiddenCharacters"; readonly characters: string }
  /** No country of SEPA, or none at all. */
  | { readonly _tag: "UnknownCountry"; readonly country: string }
  /** In SEPA, but a transfer there needs more of the payee than we keep. */
  | { readonly _tag: "OutsideEea"; readonly country: string }
  /** @unit characters, country and check digits included */
  | { readonly _tag: "WrongLength"; readonly country: string; readonly expected: number; readonly found: number }
  /** A digit mistyped, or two swapped. */
  | { readonly _tag: "WrongCheckDigits" }

const kinds: Readonly<Record<string, RegExp>> = { n: /[0-9]/, a: /[A-Z]/, c: /[A-Z0-9]/ }

/** What may stand at each place: `2a2n` and the country's own structure, place by place. */
const placesOf = (structure: string): ReadonlyArray<RegExp> =>
  [...`2a2n${structure}`.matchAll(/(\d+)([nac])/g)].flatMap(([, count, kind]) =>
    Array.from({ length: Number(count) }, () => kinds[kind ?? ""] as RegExp)
  )

const places: ReadonlyMap<string, ReadonlyArray<RegExp>> = new Map(
  Object.entries(structures).map(([country, structure]) => [country, placesOf(structure)])
)

/** The remainder by 97 of the number that letters and digits spell, taken in steps that stay exact. @source ISO 7064 */
const remainder = (iban: string): number => {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

// 00, 01 and 99 leave the remainder of 97, 98 and 02, and are never given out.
const hasRightCheckDigits = (iban: string): boolean => /^..(?!00|01|99)/.test(iban) && remainder(iban) === 1

const forbidden = (found: ReadonlyArray<string>): IbanFault => ({
  _tag: "ForbiddenCharacters",
  characters: [...new Set(found)].join("")
})

/** Finds the first fault of a number written without spaces and in capitals. */
const faultOf = (iban: string): IbanFault | undefined => {
  const strange = iban.match(/[^A-Z0-9]/gu)
  if (strange !== null) return forbidden(strange)
  const country = iban.slice(0, 2)
  if (!/^[A-Z]{2}/.test(country)) return forbidden([...country])
  if (outsideEea.has(country)) return { _tag: "OutsideEea", country }
  const expected = places.get(country)
  if (expected === undefined) return { _tag: "UnknownCountry", country }
  if (iban.length !== expected.length) {
    return { _tag: "WrongLength", country, expected: expected.length, found: iban.length }
  }
  const misplaced = [...iban].filter((character, place) => !expected[place]?.test(character))
  if (misplaced.length > 0) return forbidden(misplaced)
  return hasRightCheckDigits(iban) ? undefined : { _tag: "WrongCheckDigits" }
}

/**
 * An account number of the EEA whose structure and check digits are right, in capitals without spaces.
 *
 * The check digits catch every mistyped digit and every swap of neighbours, except of `1B`, `2M` and `3X` where a
 * country allows both; whether the account exists they cannot tell.
 *
 * @term IBAN
 */
export const Iban = Schema.String.check(
  Schema.makeFilter((text) => faultOf(text) === undefined, { expected: "an IBAN of the EEA, without spaces" })
).pipe(Schema.brand("Iban"))
export type Iban = typeof Iban.Type

/**
 * Reads what a person typed: spaces and small letters are forgiven, nothing else.
 *
 * @source Art. 9 of Regulation (EU) 260/2012: an account is not refused for its country within the Union
 * @example
 * ```ts
 * Result.getOrThrow(Iban.parse("de02 1203 0000 0000 2020 51")) // → "DE02120300000000202051"
 * Result.getOrThrow(Result.flip(Iban.parse("DE02 1203 0000 0000 2020 15"))) // → { _tag: "WrongCheckDigits" }
 * ```
 */
export const parse = (typed: string): Result.Result<Iban, IbanFault> => {
  // Only a to z: a wider rule would turn ß into SS and the dotless ı into I.
  const text = typed.replace(/\s/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase())
  const fault = faultOf(text)
  return fault === undefined ? Result.succeed(text as Iban) : Result.fail(fault)
}

/** What a screen shows: `DE•• … 4711`. */
export const masked = (iban: Iban): string => `${iban.slice(0, 2)}•• … ${iban.slice(-4)}`

/** What a paper shows: in groups of four. */
export const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ")
