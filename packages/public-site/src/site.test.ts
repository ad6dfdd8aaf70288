import { languages } from "@lotsenwerk/messages"
import { beforeEach, describe, expect, it } from "vitest"
import { type Stage, siteOn, stage } from "./api.fixture.ts"
import { publicSite } from "./site.ts"

let on: Stage
const site = () => siteOn(on)
beforeEach(() => {
  on = stage()
})

const get = (path: string) => site().request(path)
const post = (path: string, fields: Record<string, string> | ReadonlyArray<readonly [string, string]>) =>
  site().request(path, { method: "POST", body: new URLSearchParams(fields as Record<string, string>) })
const text = async (response: Response | Promise<Response>) => (await response).text()

const paths = [
  "/",
  "/zugang",
  "/zugang/unterwegs",
  "/zugang/gueltig",
  "/barrierefreiheit",
  "/datenschutz",
  "/pruefen",
  "/musterkreis/kurse",
  "/musterkreis/mitmachen",
  "/musterkreis/mitmachen/danke",
  "/musterkreis/datenschutz"
]
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
const good = { name: "Olha Himmelsteg", email: "olha@example.org", key: "schluessel-x" }

describe("every page", () => {
  it.each(paths.flatMap((path) => languages.map((language) => [path, language] as const)))(
    "%s in %s: its language, one heading, no script, no style, no hole",
    async (path, language) => {
      const response = await get(`${path}?sprache=${language}`)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(response.headers.get("cache-control")).toBe("no-store")
      expect(page).toContain(`<html lang="${language}">`)
      expect(page.match(/<h1>/g)).toHaveLength(1)
      expect(page).toMatch(/<title>[^<{]+ – [^<{]+<\/title>/)
      expect(page).not.toMatch(/<script|<style| style=| on\w+=|undefined|\[object|\{\w+\}/)
      expect(page).toContain('href="#inhalt"')
      expect(page).toContain(`lang="${language}" hreflang="${language}" aria-current="true"`)
    }
  )

  it.each(paths)("%s keeps its language on every way on", async (path) => {
    const page = await text(get(`${path}?sprache=en`))
    const ways = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, to = ""]) => to)
    const plain = ways.filter((to) => !to.includes("sprache=en") && !/^\/(assets|admin)/.test(to))
    // Only the menu of languages leads out of it.
    expect(plain.filter((to) => to !== path && !to.includes("sprache=de-simple"))).toEqual([])
  })

  it("is found with a slash at its end, and a municipality's first page by its name alone", async () => {
    for (const path of paths.filter((each) => each !== "/")) expect((await get(`${path}/`)).status, path).toBe(200)
    const shortened = await get("/musterkreis?sprache=en")
    expect([shortened.status, shortened.headers.get("location")]).toEqual([302, "/musterkreis/mitmachen?sprache=en"])
    expect((await get("/nirgends")).status).toBe(404)
  })

  it("shows the demo's banner in a demo only", async () => {
    expect(await text(get("/musterkreis/mitmachen"))).toContain(
      "Demo: Personen erfunden, Regeln nach öffentlichen Quellen"
    )
    on.programme.demo = false
    for (const path of paths) expect(await text(get(path))).not.toContain("Demo")
  })

  it("answers an unknown address, an unknown municipality and a language that is none", async () => {
    for (const path of ["/nichts", "/anderswo/mitmachen", "/anderswo/datenschutz", "/a/b/c/d", "/zugang/alt"]) {
      const response = await get(path)
      expect(response.status).toBe(path === "/zugang/alt" ? 403 : 404)
      expect(await response.text()).toContain("<h1>Dies")
    }
    expect(await text(get("/?sprache=xx"))).toContain('<html lang="de">')
  })

  it("never leads away from here, whatever was asked for", async () => {
    const page = await text(site().request("https://lotsen.example//elsewhere.example/%22%3E"))
    expect(page).not.toContain("elsewhere")
  })

  it("says that it is our fault when the API is gone, without telling how", async () => {
    const broken = publicSite({
      fetch: () => Promise.reject(new Error("secret of the house")),
      origin: "https://lotsen.example",
      newKey: () => "schluessel-1",
      widget: { version: "1.0.0", integrity: "sha384-x" }
    })
    const response = await broken.request("/musterkreis/mitmachen")
    expect(response.status).toBe(500)
    const page = await response.text()
    expect(page).toContain("Das hat gerade nicht geklappt")
    expect(page).not.toContain("secret")
  })
})

describe("the interest", () => {
  it("shows the allowance with the year for which it is evidenced", async () => {
    expect(await text(get("/musterkreis/mitmachen"))).toContain(
      "130\u00A0€ im Monat, sobald Sie berufen sind (Stand 2025)"
    )
    on.programme.allowance = { cents: 12050 }
    expect(await text(get("/musterkreis/mitmachen"))).toContain("120,50\u00A0€ im Monat, sobald Sie berufen sind.<")
    on.programme.allowance = undefined
    expect(await text(get("/musterkreis/mitmachen"))).not.toContain("€")
  })

  it("is sent under the key of its form, in the language of its page, and thanked for", async () => {
    const response = await post("/musterkreis/mitmachen?sprache=de-simple", [
      ...Object.entries(good),
      ["tasks", "offices"],
      ["tasks", "homework"],
      ["languages", "uk"]
    ])
    expect(response.status).toBe(303)
    expect(response.headers.get("location")).toBe("/musterkreis/mitmachen/danke?sprache=de-simple")
    expect(on.asked).toMatchObject([
      {
        path: "/api/v1/municipalities/musterkreis/interests",
        key: "schluessel-x",
        body: {
          name: "Olha Himmelsteg",
          contact: { email: "olha@example.org" },
          offer: { tasks: ["offices", "homework"], languages: ["uk"] },
          language: "de-simple"
        }
      }
    ])
    const thanks = await text(get("/musterkreis/mitmachen/danke"))
    expect(thanks).toContain("Koordinierungsstelle Ehrenamt meldet sich bei Ihnen.")
    expect(thanks).toContain('href="mailto:lotsen@musterkreis.example"')
  })

  it("comes back with every fault, everything typed, the same key, and asks nothing of the API", async () => {
    const response = await post("/musterkreis/mitmachen", { ...good, name: "", email: "olha@", note: "Vormittags" })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain("<title>Fehler: Integrationslotsin oder Integrationslotse werden – Musterkreis</title>")
    expect(page).toMatch(/id="inhalt"><div class="lw-errors" role="alert"/)
    expect(page).toContain('<a href="#email">Ergänzen Sie die E-Mail-Adresse: Es fehlt der Teil nach dem @</a>')
    expect(page).toContain("Vormittags</textarea>")
    expect(page).toContain('name="key" value="schluessel-x"')
    expect(on.asked).toEqual([])
  })

  it("escapes hostile input wherever it comes back", async () => {
    const fields = { name: hostile, email: hostile, phone: hostile, otherLanguages: hostile, note: hostile }
    const page = await text(post("/musterkreis/mitmachen", { ...fields, website: hostile, key: hostile }))
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toMatch(/name="key" value="schluessel-\d+"/)
    on.programme = { ...on.programme, body: hostile, title: hostile, phone: hostile, mailbox: hostile }
    on.programme.organiser = { body: hostile, office: hostile, cashOffice: hostile, authority: hostile }
    for (const path of paths) expect(await text(get(path))).not.toMatch(/<script|<img/)
    expect(await text(get(`/zugang?kommune=${encodeURIComponent(hostile)}`))).not.toMatch(/<script|<img/)
  })

  it("puts what the API finds amiss at its field, with a fresh key", async () => {
    on.refuse = {
      type: "urn:lotsenwerk:problem:invalid-fields",
      title: "-",
      status: 422,
      errors: [{ pointer: "/contact/email", detail: "Prüfen Sie die E-Mail-Adresse" }]
    }
    const response = await post("/musterkreis/mitmachen", good)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('<a href="#email">Prüfen Sie die E-Mail-Adresse</a>')
    expect(page).not.toContain('name="key" value="schluessel-x"')
  })

  it.each([
    ["key-reused", 422, "This was sent before with other content"],
    ["body-too-large", 413, "The text is too long"],
    ["unexpected", 500, "That did not work"]
  ])("keeps what was typed when the API answers %s", async (kind, status, title) => {
    on.refuse = { type: `urn:lotsenwerk:problem:${kind}`, title: "-", status }
    const response = await post("/musterkreis/mitmachen?sprache=en", good)
    const page = await response.text()
    expect(response.status).toBe(status)
    expect(page).toContain(title)
    expect(page).toContain('value="Olha Himmelsteg"')
  })

  it("refuses what is no form of ours", async () => {
    const headers = { "content-type": "application/json" }
    const init = { method: "POST", headers, body: "{}" }
    expect((await site().request("/musterkreis/mitmachen", init)).status).toBe(415)
    expect((await post("/musterkreis/mitmachen", { ...good, note: "x".repeat(200_000) })).status).toBe(413)
    expect((await post("/anderswo/mitmachen", good)).status).toBe(404)
    expect(on.asked).toEqual([])
  })

  it("has a key of its own on every page", async () => {
    const [one, other] = await Promise.all([text(get("/musterkreis/mitmachen")), text(get("/musterkreis/mitmachen"))])
    const key = /name="key" value="([^"]+)"/
    expect(one.match(key)?.[1]).not.toBe(other.match(key)?.[1])
  })
})

describe("getting in", () => {
  it("shows whom a link lets in and uses nothing", async () => {
    const page = await text(get("/zugang/gueltig"))
    expect(page).toContain("Guten Tag, Erika Beispiel")
    expect(page).toContain("Dieser Link meldet Sie an bei Musterkreis. Ihre Rolle: Freigabe.")
    expect(page).toContain('<form class="lw-form" method="post" action="/zugang/gueltig">')
    expect(on.asked.map(({ path }) => path)).toEqual(["/api/v1/access/links/peek"])
  })

  it("uses it on request and passes the API's cookie on", async () => {
    const response = await post("/zugang/gueltig", { key: "schluessel-x" })
    expect(response.status).toBe(303)
    expect(response.headers.get("location")).toBe("/admin")
    expect(response.headers.getSetCookie()).toEqual(["lotsenwerk=abc; Path=/; HttpOnly; SameSite=Lax"])
    expect(on.asked).toMatchObject([
      { path: "/api/v1/access/sessions", key: "schluessel-x", body: { link: "gueltig" } }
    ])
  })

  it("says how to get a new one when it was used", async () => {
    for (const response of [await get("/zugang/alt"), await post("/zugang/alt", { key: "schluessel-x" })]) {
      expect(response.status).toBe(403)
      expect(response.headers.getSetCookie()).toEqual([])
      const page = await response.text()
      expect(page).toContain("Dieser Link gilt nicht mehr")
      expect(page).toContain('href="/zugang"')
    }
  })

  it("asks for a link and does not tell whether the address is known", async () => {
    expect(await text(get("/zugang"))).toContain('<option value="musterkreis" selected>')
    const response = await post("/zugang", {
      municipality: "musterkreis",
      email: " olha@example.org ",
      key: "schluessel-x"
    })
    expect(response.status).toBe(303)
    expect(response.headers.get("location")).toBe("/zugang/unterwegs")
    expect(on.asked).toMatchObject([
      {
        path: "/api/v1/access/links",
        key: "schluessel-x",
        body: { municipality: "musterkreis", email: "olha@example.org" }
      }
    ])
  })

  it("names both faults of a request", async () => {
    const page = await text(post("/zugang", { municipality: "anderswo", email: "olha" }))
    expect(page).toContain('<a href="#municipality">Wählen Sie Ihre Kommune</a>')
    expect(page).toContain('<a href="#email">Ergänzen Sie die E-Mail-Adresse: Es fehlt das Zeichen @</a>')
    expect(on.asked).toEqual([])
  })
})
