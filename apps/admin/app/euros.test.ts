import { describe, expect, it } from "vitest"
import { centsOf, eurosOf } from "./euros.ts"

describe("an amount as it is typed", () => {
  it.each([
    ["130", 130_00],
    ["130,5", 130_50],
    ["130,05 €", 130_05],
    ["1.234,56", 1_234_56],
    ["1 234,56", 1_234_56],
    ["28.200", 28_200_00],
    ["0,01", 1],
    ["1.234.567,89", 1_234_567_89]
  ])("%j is read", (text, cents) => {
    expect(centsOf(text)).toBe(cents)
  })

  it.each(["", "abc", "-5", "1.23", "1,234", "12.34,5", "1,2,3", ",5", "1e3"])("%j is none", (text) => {
    expect(centsOf(text)).toBeNaN()
  })

  it.each([0, 1, 99, 100, 123_456_789_01])("%i comes back as it was", (cents) => {
    expect(centsOf(eurosOf(cents))).toBe(cents)
  })
})
