import { describe, expect, it } from "vitest"
import { siteOn, stage } from "../api.fixture.ts"
import { policyOf } from "./policy.ts"

const at = "/embed/vorschau/musterkreis/grundkurs-2027-1"
const get = (path: string) => siteOn(stage()).request(path)
const text = async (response: Response | Promise<Response>) => (await response).text()

describe("the preview", () => {
  it("loads the released element, checked, with a link as the fallback and no inline style", async () => {
    const page = await text(get(`${at}?farbe=%23AABB01&sprache=en`))
    expect(page).toContain('src="/embed/1.0.0/lotsen.js" integrity="sha384-x" crossorigin="anonymous"')
    expect(page).toContain(
      '<lotsen-kurs municipality="musterkreis" course="grundkurs-2027-1" lang="en"><p><a href="/musterkreis/kurse/'
    )
    expect(page).toContain('<link rel="stylesheet" href="/embed/farbe/aabb01.css">')
    expect(page).not.toMatch(/<style| style=|\{\w+\}|undefined/)
  })

  it.each(["", "rot", "#fff", "}*{display:none", '"><script>'])("takes no colour from %j", async (colour) => {
    const page = await text(get(`${at}?farbe=${encodeURIComponent(colour)}`))
    expect(page).not.toContain("/embed/farbe/")
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  it("is there for a known course only", async () => {
    expect((await get("/embed/vorschau/musterkreis/anders")).status).toBe(404)
  })
})

describe("the colour", () => {
  it("is a stylesheet of one rule", async () => {
    const response = await get("/embed/farbe/aabb01.css")
    expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8")
    expect(await response.text()).toBe("lotsen-kurs{--lotsen-action:#aabb01}\n")
  })

  it.each(["rot.css", "fff.css", "aabb01%7D.css"])("is none: %s", async (file) => {
    expect((await get(`/embed/farbe/${file}`)).status).toBe(404)
  })
})

describe("policyOf", () => {
  it.each([
    ["/", false, "'none'"],
    ["/musterkreis/kurse", false, "'none'"],
    ["/musterkreis/kurse/grundkurs-2027-1", true, "'none'"],
    ["/musterkreis/kurse/grundkurs-2027-1/danke", false, "'none'"],
    ["/musterkreis/platz/geheim", false, "'none'"],
    ["/admin/musterkreis/kurse/grundkurs-2027-1", false, "'none'"],
    ["/embed/kurs/musterkreis/grundkurs-2027-1", true, "*"],
    [at, true, "'self'"],
    ["/embed/farbe/aabb01.css", false, "'none'"]
  ] as const)("of %s", (path, hasScript, frameAncestors) => {
    expect(policyOf(path)).toEqual({ hasScript, frameAncestors })
  })
})
