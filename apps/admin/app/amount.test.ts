import { describe, expect, it } from "vitest"
import { asTyped, centsTyped } from "./amount.ts"

describe("a sum as it is typed", () => {
  it.each([
    ["150", "15000"],
    ["150,00", "15000"],
    ["150,5", "15050"],
    ["150,05 €", "15005"],
    ["0,01", "1"],
    ["0", "0"],
    ["1.234,50", "123450"],
    ["12.345.678", "1234567800"],
    ["1 234,50", "123450"],
    ["150.00", "15000"],
    ["1.500", "150000"]
  ])("%s is %s cents", (typed, cents) => {
    expect(centsTyped(typed)).toBe(cents)
  })

  it.each(["", "abc", "1,234", "-5", "1.23.4", "12,345", "1e3", "150,-", "1.5"])("%s is left as it is", (typed) => {
    expect(centsTyped(typed)).toBe(typed)
  })

  it.each([
    [0, "0,00"],
    [5, "0,05"],
    [130_00, "130,00"],
    [1_234_50, "1234,50"]
  ])("%i cents are typed %s, and read again", (cents, typed) => {
    expect(asTyped(cents)).toBe(typed)
    expect(centsTyped(typed)).toBe(String(cents))
  })
})
