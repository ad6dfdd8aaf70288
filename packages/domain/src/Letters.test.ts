import { assert, describe, it } from "@effect/vitest"
import * as Letters from "./Letters.ts"
import { all } from "./letters.fixture.ts"

describe("a name that somebody looks for", () => {
  it("has a form of plain letters, for every letter and sequence that an office must write", () => {
    assert.lengthOf(all, 649)
    assert.lengthOf(new Set(all), all.length)
    for (const letter of all) {
      for (const form of Letters.searchForms(letter)) assert.match(form, /^[a-z]+$/, letter)
    }
  })

  it("is found by its own letters and by plain ones, composed or not, large or small", () => {
    for (const letter of all) {
      const name = `Ada X${letter}x Beispiel`
      for (const typed of [
        `x${letter}x`,
        `x${letter}x`.normalize("NFD"),
        `x${letter}x`.toUpperCase(),
        ...Letters.searchForms(`x${letter}x`)
      ]) {
        assert.isTrue(Letters.isFoundIn(typed, name), `${typed} in ${name}`)
      }
    }
  })

  it.each([
    ["Muller", "Müller"],
    ["Mueller", "Müller"],
    ["müller", "Mueller"],
    ["Strasse", "Straße"],
    ["STRASSE", "Straße"],
    ["lukasz", "Łukasz"],
    ["Soren", "Søren"],
    ["soeren", "Søren"],
    ["Angstrom", "Ångström"],
    ["ış", "IŞIK"],
    ["obrien", "O’Brien"],
    ["Іван", "іван"]
  ])("%s finds %s", (typed, name) => {
    assert.isTrue(Letters.isFoundIn(typed, name))
  })

  it.each([
    ["Maller", "Müller"],
    ["Ruth", "Ben"]
  ])("%s does not find %s", (typed, name) => {
    assert.isFalse(Letters.isFoundIn(typed, name))
  })
})
