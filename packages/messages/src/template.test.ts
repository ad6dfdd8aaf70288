import { describe, expect, expectTypeOf, it } from "vitest"
import { type Messages, messagesIn } from "./dictionary.ts"
import { languages } from "./language.ts"
import { fill, fillKnown, type Translation, type Values } from "./template.ts"

const placesOf = (value: unknown): unknown =>
  typeof value === "string"
    ? [...new Set([...value.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort()
    : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, placesOf(each)]))

const words = ({ format: _format, language: _language, ...rest }: Messages) => rest

describe("fill", () => {
  it("fills every place, also twice", () => {
    expect(fill("{a} und {a}, {b}", { a: "x", b: 2 })).toBe("x und x, 2")
  })

  it("leaves unsaid what is not known", () => {
    expect(fillKnown(["Von {a}.", "Für {b}.", "Ende."], { b: "B" })).toBe("Für B. Ende.")
  })

  it("knows the places of a sentence", () => {
    expectTypeOf<Values<"{name} am {day}">>().toEqualTypeOf<{
      readonly name: string | number
      readonly day: string | number
    }>()
    // @ts-expect-error a place is not filled
    fill("{name} am {day}", { name: "x" })
  })
})

describe("a translation", () => {
  const source = { greeting: "Guten Tag, {name}, am {day}", plain: "Ende" } as const

  it("must have every key and every place, in any order", () => {
    const good = { greeting: "On {day}: hello, {name}", plain: "end" } as const satisfies Translation<typeof source>
    // @ts-expect-error a place is missing
    const placeless = { greeting: "Hello, {name}", plain: "end" } as const satisfies Translation<typeof source>
    // @ts-expect-error a key is missing
    const keyless = { greeting: "On {day}: hello, {name}" } as const satisfies Translation<typeof source>
    expect([good, placeless, keyless]).toHaveLength(3)
  })

  it.each(languages)("has no place in %s that German does not fill", (language) => {
    expect(placesOf(words(messagesIn(language)))).toEqual(placesOf(words(messagesIn("de"))))
  })
})
