import { languages } from "@lotsenwerk/messages"
import { beforeEach, describe, expect, it } from "vitest"
import { course, knownCode, own, type Stage, siteOn, stage } from "../api.fixture.ts"

let on: Stage
beforeEach(() => {
  on = stage()
})

const at = "/musterkreis/platz/geheim"
const calls = "/api/v1/municipalities/musterkreis/enrolments/geheim"
const get = (path: string) => siteOn(on).request(path)
const post = (path: string, fields: Record<string, string>) =>
  siteOn(on).request(path, { method: "POST", body: new URLSearchParams(fields) })
const text = async (response: Response | Promise<Response>) => (await response).text()

const { until: _, ...undated } = own
const withCertificate = {
  ...undated,
  state: "confirmed",
  certificate: { number: "2027-0007", code: knownCode }
} as const
const good = { name: "Olha Himmelsteg", email: "olha@example.org", key: "schluessel-x" }
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)></textarea>`

const cases = [
  ["review", { ...undated, state: "review" }, "Ihre Anmeldung ist da", undefined],
  ["held", own, "Bestätigen Sie Ihren Platz", "Platz bestätigen"],
  ["held by telephone", { ...undated, state: "held" }, "Ein Platz ist für Sie frei gehalten", undefined],
  ["offered", { ...own, state: "offered" }, "Ein Platz ist frei geworden", "Platz annehmen"],
  ["offered by telephone", { ...undated, state: "offered" }, "Ein Platz ist frei geworden", undefined],
  ["waiting", { ...undated, state: "waiting", position: 3 }, "Sie stehen auf der Warteliste", undefined],
  ["confirmed", { ...undated, state: "confirmed" }, "Ihr Platz ist sicher", undefined],
  [
    "confirmed, in a course that is over",
    { ...undated, state: "confirmed", isOver: true },
    "Der Kurs ist vorbei",
    undefined
  ],
  ["held, in a course that is over", { ...own, state: "held", isOver: true }, "Der Kurs ist vorbei", undefined],
  ["lapsed", { ...undated, state: "lapsed" }, "Ihr Platz ist weitergegeben", "Wieder anmelden"],
  [
    "lapsed for good",
    { ...undated, state: "lapsed", course: { ...course, state: "closed" } },
    "Ihr Platz ist weitergegeben",
    undefined
  ],
  ["withdrawn", { ...undated, state: "withdrawn" }, "Sie sind abgemeldet", undefined],
  ["declined", { ...undated, state: "declined" }, "Diese Anmeldung gilt nicht", undefined],
  [
    "of a cancelled course",
    { ...undated, state: "confirmed", course: { ...course, state: "cancelled" } },
    "Der Kurs fällt aus",
    undefined
  ]
] as const

describe("a place of one's own", () => {
  it.each(cases)("that is %s says so and offers the one thing to do", async (_name, shown, title, button) => {
    on.own = shown
    const page = await text(get(at))
    expect(page).toContain(`<h1>${title}</h1>`)
    const buttons = [...page.matchAll(/<button[^>]*><span class="kern-label">([^<]+)</g)].map(([, label]) => label)
    expect(buttons).toEqual(button === undefined ? [] : [button])
    expect(on.asked).toEqual([])
  })

  it.each(cases.flatMap(([name, shown]) => languages.map((language) => [name, language, shown] as const)))(
    "that is %s in %s: no hole, no script, never listed, never kept",
    async (_name, language, shown) => {
      on.own = shown
      const response = await get(`${at}?sprache=${language}`)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(response.headers.get("cache-control")).toBe("no-store")
      expect(page).toContain('<meta name="robots" content="noindex">')
      expect(page).toContain('<meta name="referrer" content="same-origin">')
      expect(page.match(/<h1>/g)).toHaveLength(1)
      expect(page).not.toMatch(/<script|<style| style=| on\w+=|undefined|\[object|\{\w+\}/)
      const ways = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, to = ""]) => to)
      const plain = ways.filter((to) => !/^\/(assets|api)/.test(to) && to !== at && !to.includes("sprache="))
      expect(language === "de" ? [] : plain).toEqual([])
    }
  )

  it("tells the deadline of a held and an offered place, and the position in the line", async () => {
    expect(await text(get(at))).toContain("Bis 10.02.2027, 18:00 Uhr ist ein Platz")
    on.own = { ...own, state: "offered" }
    expect(await text(get(at))).toContain("Nehmen Sie ihn bis 10.02.2027, 18:00 Uhr an")
    on.own = { ...undated, state: "waiting", position: 3 }
    expect(await text(get(at))).toContain("Ihre Stelle in der Reihe: 3.")
  })

  it("gives the calendar file to who has a place, and to nobody else", async () => {
    for (const [, shown] of cases) {
      on.own = shown
      const isSure = shown.state === "confirmed" && !shown.isOver && shown.course.state !== "cancelled"
      expect((await text(get(at))).includes(`href="${calls}/calendar.ics"`)).toBe(isSure)
    }
  })

  it("offers to change and to withdraw as long as it counts", async () => {
    for (const [name, shown] of cases) {
      on.own = shown
      const page = await text(get(at))
      const counts = !/lapsed|withdrawn|declined|cancelled|over/.test(name)
      expect(page.includes(`${at}/aendern`)).toBe(counts)
      expect(page.includes(`${at}/zurueckziehen`)).toBe(counts)
    }
    on.own = withCertificate
    expect(await text(get(at))).not.toContain(`${at}/zurueckziehen`)
  })

  it("tells the attendance once some is noted", async () => {
    on.own = { ...undated, state: "confirmed" }
    expect(await text(get(at))).not.toContain("Ihre Teilnahme")
    on.own = { ...undated, state: "confirmed", attended: ["present", "unnoted"] }
    const page = await text(get(at))
    expect(page).toContain('lw-state--good">dabei</span>')
    expect(page).toContain("noch nicht eingetragen")
    on.own = { ...undated, state: "confirmed", attended: ["madeUp", "missed"] }
    expect(await text(get(at))).toMatch(/nachgeholt[\s\S]+nicht dabei/)
  })

  it("leads from the certificate to its file, its check and the form of interest", async () => {
    on.own = withCertificate
    const page = await text(get(`${at}?sprache=en`))
    expect(page).toContain(`href="${calls}/certificate.pdf"`)
    expect(page).toContain(`href="/pruefen/${knownCode}?sprache=en"`)
    expect(page).toContain(`href="/musterkreis/mitmachen?zertifikat=${knownCode}&amp;sprache=en"`)
    expect(page).not.toContain("<details")
    const form = await text(get(`/musterkreis/mitmachen?zertifikat=${knownCode.toLowerCase()}`))
    expect(form).toContain(`Mein Zertifikat hat den Code ${knownCode}.</textarea>`)
    expect(await text(get(`/musterkreis/mitmachen?zertifikat=${encodeURIComponent(hostile)}`))).not.toContain(
      "Zertifikat hat"
    )
  })

  it("says where to look when the link is not right", async () => {
    for (const path of ["/musterkreis/platz/falsch", "/musterkreis/platz/falsch/aendern", "/anderswo/platz/geheim"]) {
      expect((await get(path)).status).toBe(404)
    }
    expect(await text(get("/musterkreis/platz/falsch"))).toContain("Prüfen Sie den Link aus Ihrer E-Mail")
    expect((await post("/musterkreis/platz/falsch", { key: "schluessel-x" })).status).toBe(404)
  })

  it("escapes whatever somebody told", async () => {
    on.own = {
      ...own,
      name: hostile,
      contact: { email: hostile, phone: hostile },
      needs: hostile,
      languages: [hostile]
    }
    for (const path of [at, `${at}/aendern`, `${at}/zurueckziehen`]) {
      expect(await text(get(path))).not.toMatch(/<script|<img/)
    }
  })
})

describe("what one does there", () => {
  it("is confirmed by sending, under the key of its form, and shows what came of it", async () => {
    const response = await post(`${at}?sprache=en`, { key: "schluessel-x" })
    expect(response.status).toBe(303)
    expect(response.headers.get("location")).toBe(`${at}?sprache=en`)
    expect(on.asked).toEqual([
      { path: `${calls}/confirmation`, method: "PUT", key: "schluessel-x", language: "en", body: undefined }
    ])
  })

  it("says what stands in the way of it, on the page itself", async () => {
    on.refuse = { type: "urn:lotsenwerk:problem:enrolment-over", title: "-", status: 409 }
    for (const path of [at, `${at}/zurueckziehen`]) {
      const response = await post(path, { key: "schluessel-x" })
      const page = await response.text()
      expect(response.status).toBe(409)
      expect(page).toContain('<h2 id="notice">Diese Anmeldung ist beendet</h2>')
      expect(page).not.toContain('value="schluessel-x"')
    }
  })

  it("is changed in the form of the sign-up, filled with what was told", async () => {
    const page = await text(get(`${at}/aendern`))
    expect(page).toContain('value="Olha Himmelsteg"')
    expect(page).toContain('value="uk" checked')
    expect(page).toContain("Ein Platz vorn</textarea>")
    expect(page).toContain(">Angaben speichern</span>")
    expect(page).not.toMatch(/Anmeldung absenden|name="token"/)
    const response = await post(`${at}/aendern`, { ...good, phone: "02362 999999" })
    expect(response.headers.get("location")).toBe(`${at}?geaendert=ja`)
    expect(on.asked).toEqual([
      {
        path: calls,
        method: "PUT",
        key: "schluessel-x",
        language: "de",
        body: {
          name: "Olha Himmelsteg",
          contact: { email: "olha@example.org", phone: "02362 999999" },
          languages: []
        }
      }
    ])
    expect(await text(get(`${at}?geaendert=ja`))).toContain("Ihre Angaben sind geändert.")
    expect(await text(get(at))).not.toContain("Ihre Angaben sind geändert.")
  })

  it("comes back with every fault of a change, ours and the API's", async () => {
    const response = await post(`${at}/aendern`, { ...good, name: "", phone: hostile })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('<a href="#name">')
    expect(page).toContain('<a href="#phone">')
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('name="key" value="schluessel-x"')
    expect(on.asked).toEqual([])
    const type = "urn:lotsenwerk:problem:invalid-fields"
    on.refuse = { type, title: "-", status: 422, errors: [{ pointer: "/contact/email", detail: "Bleiben Sie dabei" }] }
    expect(await text(post(`${at}/aendern`, good))).toContain('<a href="#email">Bleiben Sie dabei</a>')
  })

  it("is withdrawn after being asked once more", async () => {
    const page = await text(get(`${at}/zurueckziehen`))
    expect(page).toContain("<h1>Anmeldung zurückziehen?</h1>")
    expect(page).toContain(`<a href="${at}">Angemeldet bleiben</a>`)
    expect(on.asked).toEqual([])
    const response = await post(`${at}/zurueckziehen`, { key: "schluessel-x" })
    expect(response.headers.get("location")).toBe(at)
    expect(on.asked).toMatchObject([{ path: calls, method: "DELETE", key: "schluessel-x" }])
  })
})
