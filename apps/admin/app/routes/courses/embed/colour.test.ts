import { describe, expect, it } from "vitest"
import { checked, colourIn, contrast, contrastInWords, needed } from "./colour.ts"

describe("a colour", () => {
  it.each([
    ["#1D3FA4", "#1d3fa4"],
    ["1d3fa4", "#1d3fa4"],
    [" #13a ", "#1133aa"],
    ["#12", undefined],
    ["#1234", undefined],
    ["rot", undefined],
    ["#1d3fa4;--x:1", undefined],
    ["", undefined]
  ])("is read from %j as %s", (typed, expected) => {
    expect(colourIn(typed)).toBe(expected)
  })

  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#ff0000", "#ffffff", 4],
    ["#ffff00", "#000000", 19.56]
  ])("%s has on %s the contrast %f", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
    expect(contrast(other, one)).toBeCloseTo(expected, 2)
  })

  it.each(["#1d3fa4", "#ffcc00", "#777777", "#000000", "#ffffff", "#e2001a"])(
    "%s gets a cure that is enough",
    (colour) => {
      const { light, dark } = checked(colour)
      expect(contrast(light.use, "#ffffff")).toBeGreaterThanOrEqual(needed)
      expect(contrast(dark.use, "#000000")).toBeGreaterThanOrEqual(needed)
      expect(contrast(light.use, light.text)).toBeGreaterThanOrEqual(needed)
      expect(contrast(dark.use, dark.text)).toBeGreaterThanOrEqual(needed)
    }
  )

  it("stays itself where it is enough, and is told apart where it is not", () => {
    expect(checked("#767676").light).toMatchObject({ isEnough: true, use: "#767676" })
    expect(checked("#777777").light).toMatchObject({ isEnough: false })
    expect(checked("#777777").light.use).not.toBe("#777777")
  })

  it.each([
    [4.5, "4,5\u00A0:\u00A01"],
    [4.499, "4,4\u00A0:\u00A01"],
    [21, "21,0\u00A0:\u00A01"]
  ])("%f is written %s", (value, expected) => {
    expect(contrastInWords(value)).toBe(expected)
  })
})
