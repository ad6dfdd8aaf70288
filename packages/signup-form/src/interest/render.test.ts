import { languages } from "@lotsenwerk/messages"
import { describe, expect, it } from "vitest"
import { empty } from "./model.ts"
import { type InterestForm, render, summary } from "./render.ts"

const form: InterestForm = {
  action: "/landkreis-harz/mitmachen",
  language: "de",
  values: empty,
  faults: [],
  tasks: [
    { id: "homework", label: { de: "Bei Hausaufgaben helfen", en: "Help with homework" } },
    { id: "offices", label: { de: "Zu Ämtern begleiten" } }
  ],
  languages: ["ar", "uk"],
  key: "k-1",
  privacy: "/landkreis-harz/datenschutz"
}
const page = async (change: Partial<InterestForm> = {}) => {
  const all = { ...form, ...change }
  return `${await summary(all)}${await render(all)}`
}
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found)
const hostile = `"><script>alert(1)</script><x y='`

describe("render", () => {
  it.each(languages)("wires every id it names, once, in %s", async (language) => {
    const faults = (["name", "email", "phone", "tasks", "languages", "otherLanguages", "note", "website"] as const).map(
      (field) => ({ field, sentence: `Ändern: ${field}` })
    )
    const text = await page({ language, faults })
    const ids = all(text, / id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const named = [
      ...all(text, / for="([^"]+)"/g),
      ...all(text, / href="#([^"]+)"/g),
      ...all(text, / aria-labelledby="([^"]+)"/g),
      ...all(text, / aria-describedby="([^"]+)"/g).flatMap((several) => several?.split(" ") ?? [])
    ]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    expect(text).not.toMatch(/undefined|\[object|<script|style=|on\w+=/)
  })

  it("labels every input", async () => {
    const text = await page()
    const inputs = all(text, /<(?:input|textarea)(?![^>]*type="hidden")[^>]* id="([^"]+)"/g)
    expect(inputs.length).toBeGreaterThan(8)
    expect(inputs.filter((id) => !text.includes(`<label class="kern-label" for="${id}"`))).toEqual([])
  })

  it("escapes whatever was typed, offered or found amiss", async () => {
    const text = await page({
      values: {
        ...empty,
        name: hostile,
        email: hostile,
        phone: hostile,
        otherLanguages: hostile,
        note: `</textarea>${hostile}`,
        website: hostile
      },
      faults: [{ field: "name", sentence: hostile }],
      tasks: [{ id: hostile, label: { de: hostile } }],
      languages: [hostile],
      key: hostile,
      action: hostile,
      privacy: hostile
    })
    expect(text).not.toContain("<script")
    expect(text).not.toContain("</textarea>&quot;><")
    expect(all(text, /(<\/textarea>)/g)).toHaveLength(1)
    expect(all(text, /( y=')/g)).toEqual([])
  })

  it("keeps what was typed and chosen", async () => {
    const values = { ...empty, name: "Olha", tasks: ["offices"], languages: ["uk"], note: "\nabc" }
    const text = await page({ values })
    expect(text).toContain('value="Olha"')
    expect(all(text, /value="(\w+)" checked/g)).toEqual(["offices", "uk"])
    expect(text).toContain(">\n\nabc</textarea>")
  })

  it("puts the faults first, counts them, and marks the field", async () => {
    const text = await page({ faults: [{ field: "email", sentence: "Ergänzen Sie die E-Mail-Adresse" }] })
    expect(text).toMatch(/^<div class="lw-errors" role="alert" tabindex="-1" autofocus/)
    expect(text).toContain("Bitte ändern Sie 1 Angabe<")
    expect(text).toMatch(/id="email"[^>]*aria-describedby="email-h email-e" aria-invalid="true"/)
    expect(await page()).not.toContain("lw-errors")
  })

  it("tells in which language a label stands that is not translated", async () => {
    const text = await page({ language: "en" })
    expect(text).toContain('lang="de">Zu Ämtern begleiten')
    expect(text).toContain(">Help with homework")
    expect(await page()).not.toContain("lang=")
  })

  it("hides the trap from eyes and the tab key, not from ears, and shows it when it has snapped", async () => {
    expect(await page()).toMatch(
      /kern-sr-only"><div[^>]*><label[^>]*>Bitte leer lassen.*autocomplete="off" tabindex="-1"/
    )
    const snapped = await page({ faults: [{ field: "website", sentence: "Löschen Sie den Text" }] })
    expect(snapped).not.toContain("kern-sr-only")
  })
})
