import { describe, expect, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Iban from "./Iban.ts"

/** The examples of the IBAN Registry, one for each country of the EEA. */
const registered = [
  "AT611904300234573201",
  "BE68539007547034",
  "BG80BNBG96611020345678",
  "CY17002001280000001200527600",
  "CZ6508000000192000145399",
  "DE89370400440532013000",
  "DK5000400440116243",
  "EE382200221020145685",
  "ES9121000418450200051332",
  "FI2112345600000785",
  "FR1420041010050500013M02606",
  "GR1601101250000000012300695",
  "HR1210010051863000160",
  "HU42117730161111101800000000",
  "IE29AIBK93115212345678",
  "IS140159260076545510730339",
  "IT60X0542811101000000123456",
  "LI21088100002324013AA",
  "LT121000011101001000",
  "LU280019400644750000",
  "LV80BANK0000435195001",
  "MT84MALT011000012345MTLCAST001S",
  "NL91ABNA0417164300",
  "NO9386011117947",
  "PL61109010140000071219812874",
  "PT50000201231234567890154",
  "RO49AAAA1B31007593840000",
  "SE4550000000058398257466",
  "SI56263300012039086",
  "SK3112000000198742637541"
]

const faultOf = (typed: string) => Result.getOrElse(Result.flip(Iban.parse(typed)), () => undefined)
const read = (typed: string) => Result.getOrElse(Iban.parse(typed), () => undefined)

const replaced = (iban: string, at: number, by: string) => iban.slice(0, at) + by + iban.slice(at + by.length)

/** An account of a country with the check digits that ISO 7064 asks for, reckoned in one piece. */
const checked = (country: string, account: string) => {
  const spelt = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)))
  return `${country}${String(98n - (BigInt(spelt) % 97n)).padStart(2, "0")}${account}`
}

describe("parse", () => {
  it.each(registered)("takes %s", (iban) => {
    expect(read(iban)).toBe(iban)
    expect(Schema.is(Iban.Iban)(iban)).toBe(true)
  })

  it("knows every country of the EEA, each once", () => {
    expect(new Set(registered.map((iban) => iban.slice(0, 2))).size).toBe(30)
  })

  it.each([
    ["in groups", "DE89 3704 0044 0532 0130 00"],
    ["in small letters", "de89370400440532013000"],
    ["with tabs, line ends and hard spaces", "\tDE89\u00a03704\u202f0044 0532 0130 00\r\n"]
  ])("forgives a number %s", (_how, typed) => {
    expect(read(typed)).toBe("DE89370400440532013000")
  })

  it.each([
    ["nothing", "", { _tag: "ForbiddenCharacters", characters: "" }],
    ["an old account number", "1234567890", { _tag: "ForbiddenCharacters", characters: "12" }],
    ["hyphens", "DE89-3704-0044-0532-0130-00", { _tag: "ForbiddenCharacters", characters: "-" }],
    ["a letter for a digit", "DE8937O400440532O130O0", { _tag: "ForbiddenCharacters", characters: "O" }],
    ["a digit for a letter", "NL91A8NA0417164300", { _tag: "ForbiddenCharacters", characters: "8" }],
    ["a letter in the check digits", "DEB9370400440532013000", { _tag: "ForbiddenCharacters", characters: "B" }],
    ["a sharp s, which has two capitals", "DE89ß70400440532013000", { _tag: "ForbiddenCharacters", characters: "ß" }],
    ["a dotless i", "ıT60X0542811101000000123456", { _tag: "ForbiddenCharacters", characters: "ı" }],
    ["digits of another script", "DE٨٩370400440532013000", { _tag: "ForbiddenCharacters", characters: "٨٩" }],
    ["a NUL", "DE89370400440532013000\0", { _tag: "ForbiddenCharacters", characters: "\0" }],
    ["an emoji", "DE89😀", { _tag: "ForbiddenCharacters", characters: "😀" }],
    ["no country", "XX89370400440532013000", { _tag: "UnknownCountry", country: "XX" }],
    ["Ukraine", "UA213223130000026007233566001", { _tag: "UnknownCountry", country: "UA" }],
    ["Türkiye", "TR330006100519786457841326", { _tag: "UnknownCountry", country: "TR" }],
    ["a property every object has", "toString", { _tag: "UnknownCountry", country: "TO" }],
    ["Switzerland", "CH9300762011623852957", { _tag: "OutsideEea", country: "CH" }],
    ["the United Kingdom", "GB29NWBK60161331926819", { _tag: "OutsideEea", country: "GB" }],
    ["Serbia", "RS35260005601001611379", { _tag: "OutsideEea", country: "RS" }],
    ["only a country", "de", { _tag: "WrongLength", country: "DE", expected: 22, found: 2 }],
    ["a digit too few", "DE8937040044053201300", { _tag: "WrongLength", country: "DE", expected: 22, found: 21 }],
    ["a digit too many", "DE893704004405320130000", { _tag: "WrongLength", country: "DE", expected: 22, found: 23 }],
    [
      "another country's length",
      "AT61190430023457320100",
      { _tag: "WrongLength", country: "AT", expected: 20, found: 22 }
    ],
    ["a mistyped digit", "DE89370400440532013001", { _tag: "WrongCheckDigits" }]
  ])("refuses %s", (_what, typed, fault) => {
    expect(faultOf(typed)).toEqual(fault)
    expect(Schema.is(Iban.Iban)(typed)).toBe(false)
  })

  it("refuses check digits that only happen to leave the right remainder", () => {
    const accounts = Array.from({ length: 1000 }, (_, number) => checked("DE", String(number).padStart(18, "0")))
    const twins: Readonly<Record<string, string>> = { "97": "00", "98": "01", "02": "99" }
    const twinned = accounts.filter((iban) => twins[iban.slice(2, 4)] !== undefined)
    expect(new Set(twinned.map((iban) => iban.slice(2, 4)))).toEqual(new Set(["97", "98", "02"]))
    for (const iban of twinned) {
      expect(read(iban)).toBe(iban)
      expect(faultOf(replaced(iban, 2, twins[iban.slice(2, 4)] ?? ""))).toEqual({ _tag: "WrongCheckDigits" })
    }
  })
})

describe("the check digits", () => {
  it.each(registered)("catch every other digit at every place of %s", (iban) => {
    const missed = [...iban].flatMap((character, at) =>
      /\d/.test(character)
        ? [..."0123456789"].filter((digit) => digit !== character && read(replaced(iban, at, digit)) !== undefined)
        : []
    )
    expect(missed).toEqual([])
  })

  // A letter counts as 10 to 35 there, so `1B` and `B1` both read 111: no check by 97 tells them apart.
  const alike = /^(?:1B|B1|2M|M2|3X|X3)$/

  it.each(registered)("catch every swap of neighbours in %s but those that read alike", (iban) => {
    const missed = [...iban].slice(1).flatMap((second, before) => {
      const first = iban.charAt(before)
      return first !== second && read(replaced(iban, before, second + first)) !== undefined ? [first + second] : []
    })
    expect(missed.filter((pair) => !alike.test(pair))).toEqual([])
  })
})

describe("what is shown", () => {
  const iban = Schema.decodeSync(Iban.Iban)("DE89370400440532013000")

  it("masks all but country and end", () => {
    expect(Iban.masked(iban)).toBe("DE•• … 3000")
  })

  it("groups in fours, without a space at the end", () => {
    expect(Iban.grouped(iban)).toBe("DE89 3704 0044 0532 0130 00")
    expect(Iban.grouped("SE4550000000058398257466")).toBe("SE45 5000 0000 0583 9825 7466")
  })
})
