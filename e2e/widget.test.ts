/** The element on pages of other people, against the real house: strict, shrunken and dressed up; and where it is blocked. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser, openPage, standsTheChecks, takePicture } from "./kit/browser.ts"
import { type HostPage, openHost } from "./kit/host.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { placeLink } from "./kit/mail.ts"

interface Versions {
  readonly latest: { readonly version: string; readonly integrity: string }
}

const { folder, remove } = freshFolder()
let house: House
let browser: Browser
let host: Awaited<ReturnType<typeof openHost>>
let name: string

const page = (element: string, script: string, style = ""): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Ehrenamt in Dorsten</title>${style}</head><body><main><h1>Ehrenamt in Dorsten</h1>${element}${script}</main></body></html>`

/** The pages of the editors, for one course of the house. */
const pagesFor = (course: string, { latest }: Versions): Readonly<Record<string, HostPage>> => {
  const { origin } = house
  const element = `<lotsen-kurs municipality="stadt-dorsten" course="${course}" lang="de"><p><a href="${origin}/stadt-dorsten/kurse/${course}">Zur Anmeldung</a></p></lotsen-kurs>`
  const exact = `<script type="module" src="${origin}/embed/${latest.version}/lotsen.js" integrity="${latest.integrity}" crossorigin="anonymous"></script>`
  const major = `<script type="module" src="${origin}/embed/${latest.version.split(".")[0]}/lotsen.js"></script>`
  const reset =
    "<style>html{font-size:62.5%}*{margin:0;padding:0;border:0;box-sizing:border-box;background:none;font:inherit;appearance:none}label,button{display:none!important}</style>"
  const dressed =
    "<style>body{font:400 1rem/1.5 system-ui;color:#212529}input{width:auto!important;border:3px dotted red}.form-control{display:block}button{background:#0d6efd!important;border-radius:2rem}</style>"
  return {
    "/streng": {
      html: page(element, exact),
      policy: `default-src 'none'; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`
    },
    "/klein": { html: page(element, major, reset) },
    "/bunt": { html: page(element, major, dressed) },
    "/gesperrt": { html: page(element, exact), policy: "default-src 'self'" },
    "/verfaelscht": { html: page(element, exact.replace(/sha384-..../, "sha384-AAAA")) },
    "/rahmen": {
      html: page(
        `<iframe src="${origin}/embed/kurs/stadt-dorsten/${course}" title="Anmeldung" width="100%" height="600"></iframe>`,
        ""
      )
    }
  }
}

beforeAll(async () => {
  house = await startHouse(folder)
  browser = await openBrowser()
  const courses = await fetch(`${house.origin}/api/v1/municipalities/stadt-dorsten/courses`)
  const all = (await courses.json()) as ReadonlyArray<{ course: string; state: string }>
  name = all.find(({ state }) => state === "open")?.course ?? ""
  const versions = (await (await fetch(`${house.origin}/embed/versions.json`)).json()) as Versions
  host = await openHost(pagesFor(name, versions))
})
afterAll(async () => {
  await browser?.close()
  await host?.stop()
  await house?.stop()
  remove()
})

/** Signs up in the element; playwright looks into open shadow roots by itself. */
const signUp = async (at: Page, who: string, address: string) => {
  await at.getByLabel("Wie heißen Sie?").fill(who)
  await at.getByLabel("E-Mail-Adresse").fill(address)
  // The puzzle is solved beside the typing, and nobody types within three seconds.
  await at.waitForTimeout(4_500)
  await at.getByRole("button", { name: "Anmeldung absenden" }).click()
  await at.getByText("Schauen Sie in Ihr Postfach").waitFor()
}

describe.each([
  ["streng", "a page with the strictest policy"],
  ["klein", "a page that shrinks and resets everything"],
  ["bunt", "a page that dresses every field"]
])("/%s: %s", (path) => {
  it("shows the course, stands the checks, and signs somebody up in the real house", async () => {
    const { page: at, context, complaints } = await openPage(browser, { width: 320, scripts: true })
    await at.goto(`${host.origin}/${path}`)
    await at.getByRole("button", { name: "Anmeldung absenden" }).waitFor()
    if (path === "streng") {
      // The checks are a script of ours that this page would rightly refuse.
      await takePicture(at, "element-320")
    } else await standsTheChecks(at)
    await signUp(at, "Wanda Widget", `wanda@${path}.example`)
    const link = await placeLink(house, `wanda@${path}.example`)
    assert.include(link, "/stadt-dorsten/platz/")
    const foreign = await context.storageState({ indexedDB: true })
    assert.deepStrictEqual([foreign.cookies, foreign.origins], [[], []])
    assert.deepStrictEqual(complaints, [])
    await context.close()
  })
})

describe("where the script does not run", () => {
  it.each(["gesperrt", "verfaelscht"])("/%s leaves the link that leads to the page", async (path) => {
    const { page: at, context } = await openPage(browser, { width: 320, scripts: true })
    await at.goto(`${host.origin}/${path}`)
    await at.waitForTimeout(500)
    assert.strictEqual(await at.getByRole("button").count(), 0)
    await at.getByRole("link", { name: "Zur Anmeldung" }).click()
    await at.getByLabel("Wie heißen Sie?").waitFor()
    assert.include(at.url(), house.origin)
    await context.close()
  })

  it("/rahmen signs up in a frame, without a script", async () => {
    const { page: at, context } = await openPage(browser, { width: 320 })
    await at.goto(`${host.origin}/rahmen`)
    const frame = at.frameLocator("iframe")
    await frame.getByLabel("Wie heißen Sie?").fill("Rita Rahmen")
    await frame.getByLabel("Telefonnummer").fill("02362 000-0122")
    await frame.getByRole("button", { name: "Anmeldung absenden" }).click()
    await frame.getByRole("heading", { name: "Ihre Anmeldung ist da" }).waitFor()
    await context.close()
  })
})

describe("the files of the element", () => {
  it("are served for ever under their exact version, with their integrity, to anybody", async () => {
    const { latest } = (await (await fetch(`${house.origin}/embed/versions.json`)).json()) as Versions
    const exact = await fetch(`${house.origin}/embed/${latest.version}/lotsen.js`)
    assert.include(exact.headers.get("cache-control"), "immutable")
    assert.strictEqual(exact.headers.get("access-control-allow-origin"), "*")
    const digest = await crypto.subtle.digest("SHA-384", await exact.arrayBuffer())
    assert.strictEqual(`sha384-${Buffer.from(digest).toString("base64")}`, latest.integrity)
    const major = await fetch(`${house.origin}/embed/${latest.version.split(".")[0]}/lotsen.js`)
    assert.notInclude(major.headers.get("cache-control"), "immutable")
    assert.strictEqual((await fetch(`${house.origin}/embed/99/lotsen.js`)).status, 404)
  })
})
