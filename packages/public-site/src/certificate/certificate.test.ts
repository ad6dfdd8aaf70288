import { languages } from "@lotsenwerk/messages"
import { beforeEach, describe, expect, it } from "vitest"
import { certificate, knownCode, type Stage, siteOn, stage } from "../api.fixture.ts"
import { codeOf } from "./code.ts"

let on: Stage
beforeEach(() => {
  on = stage()
})

const get = (path: string) => siteOn(on).request(path)
const text = async (response: Response | Promise<Response>) => (await response).text()

describe("codeOf", () => {
  it.each([
    ["7K3M-9QXZ-4TWA", "7K3M-9QXZ-4TWA"],
    [" 7k3m 9qxz4twa ", "7K3M-9QXZ-4TWA"],
    ["7K3M–9QXZ—4TWA", "7K3M-9QXZ-4TWA"],
    ["oOiIlL000000", "0011-1100-0000"],
    ["7K3M-9QXZ-4TW", undefined],
    ["7K3M-9QXZ-4TWAA", undefined],
    ["7K3M-9QXZ-4TWU", undefined],
    ["7K3M-9QXZ-4TWÄ", undefined],
    ["", undefined],
    ["<script>", undefined]
  ])("reads %j as %j", (typed, code) => {
    expect(codeOf(typed)).toBe(code)
  })
})

describe("the check", () => {
  it.each(languages)("says in %s what a certificate says, sets no cookie and is not listed", async (language) => {
    const response = await get(`/pruefen/${knownCode}?sprache=${language}`)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toMatch(/<script|<style| style=| on\w+=|undefined|\[object|\{\w+\}/)
    for (const fact of ["Olha Himmelsteg", "2027-0007", "Verein Brücke", "Rolle und Grenzen"])
      expect(page).toContain(fact)
  })

  it.each([
    ["valid", {}, "Dieses Zertifikat ist gültig", "Musterkreis hat es ausgestellt."],
    ["replaced", { replacedBy: "2027-0031" }, "Dieses Zertifikat ist ersetzt", "Es gilt jetzt Nummer 2027-0031."],
    ["withdrawn", {}, "Dieses Zertifikat ist zurückgenommen", "Es gilt nicht mehr."]
  ] as const)("tells that it is %s", async (state, more, title, sentence) => {
    on.certificate = { ...certificate, state, ...more }
    const page = await text(get(`/pruefen/${knownCode}`))
    expect(page).toContain(title)
    expect(page).toContain(sentence)
    expect(page).toContain("Wer was prüft, wird nicht gespeichert.")
  })

  it.each([
    [450, "7 Stunden 30 Minuten"],
    [480, "8 Stunden"],
    [61, "1 Stunde 1 Minute"],
    [45, "45 Minuten"]
  ])("tells %d minutes as %s", async (minutes, words) => {
    on.certificate = { ...certificate, content: { ...certificate.content, minutes } }
    expect(await text(get(`/pruefen/${knownCode}`))).toContain(`<dd>${words}</dd>`)
  })

  it("says that a demo's certificate is one, and no other", async () => {
    expect(await text(get(`/pruefen/${knownCode}`))).not.toContain("Personen erfunden")
    on.certificate = { ...certificate, demo: true }
    expect(await text(get(`/pruefen/${knownCode}`))).toContain("Demo: Personen erfunden")
  })

  it("says of an unknown code what to do, and keeps it in the form", async () => {
    const response = await get("/pruefen/0000-0000-0000")
    const page = await response.text()
    expect(response.status).toBe(404)
    expect(page).toContain("Dieses Zertifikat ist hier nicht bekannt")
    expect(page).toContain('value="0000-0000-0000"')
  })

  it("leads from what was typed to the one address of a code, in its language", async () => {
    const typed = "7k3m 9qxz 4twa"
    const asked = await get(`/pruefen?sprache=en&code=${encodeURIComponent(typed)}`)
    expect(asked.headers.get("location")).toBe(`/pruefen/${knownCode}?sprache=en`)
    expect((await get(`/pruefen/${encodeURIComponent(typed)}`)).headers.get("location")).toBe(`/pruefen/${knownCode}`)
    expect(await text(get("/pruefen?sprache=en"))).toContain('<input type="hidden" name="sprache" value="en">')
  })

  it("says what is amiss with what was typed", async () => {
    const empty = await get("/pruefen?code=+")
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('<a href="#code">Geben Sie den Code ein</a>')
    const hostile = encodeURIComponent(`"><script>alert(1)</script>`)
    for (const path of [`/pruefen?code=${hostile}`, `/pruefen/${hostile}`]) {
      const page = await text(get(path))
      expect(page).toContain('<a href="#code">Prüfen Sie den Code')
      expect(page).not.toContain("<script")
    }
  })
})
