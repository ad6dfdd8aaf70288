/** Every page that a role can open, in every municipality of the demo: axe, no overflow, no complaint, no script. */
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser, openPage, takePicture } from "./kit/browser.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { type Looker, openLooker } from "./kit/looker.ts"
import { signIn, type Worker } from "./kit/person.ts"

const { folder, remove } = freshFolder()
let house: House
let browser: Browser
let looker: Looker
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await openBrowser()
  looker = await openLooker(browser)
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  remove()
})

const publicPages = [
  "/",
  "/landkreis-harz/mitmachen",
  "/landkreis-harz/mitmachen?sprache=de-simple",
  "/landkreis-boerde/mitmachen?sprache=en",
  "/stadt-dorsten/mitmachen",
  "/stadt-dorsten/kurse",
  "/landkreis-harz/kurse?sprache=en",
  "/stadt-dorsten/datenschutz",
  "/pruefen",
  "/pruefen/0000-0000-0000",
  "/stadt-dorsten/platz/nie-gewesen",
  "/stadt-dorsten/kurse/nie-gewesen",
  "/landkreis-harz/datenschutz",
  "/datenschutz",
  "/barrierefreiheit",
  "/zugang",
  "/zugang/nie-gewesen",
  "/nirgendwo/mitmachen",
  "/dev/mail",
  "/api/docs"
]

const staffPages: Readonly<Record<string, ReadonlyArray<string>>> = {
  coordinator: [
    "",
    "/lotsen",
    "/lotsen/neu",
    "/supervision",
    "/supervision/neu",
    "/kurse",
    "/kurse/neu",
    "/zahlungen",
    "/programm",
    "/zahlungen/finanzamt/2026",
    "/programm/ausprobieren?cents=150,00&month=2027-01",
    "/einstellungen"
  ],
  approver: ["", "/zahlungen"],
  trainer: ["/kurse", "/supervision"],
  auditor: ["", "/lotsen", "/zahlungen", "/programm"],
  guide: ["/meine", `/meine/bescheinigung/${new Date().getFullYear()}`]
}

describe("a public page", () => {
  it.each(publicPages)("%s", (path) => looker.look(`${house.origin}${path}`))

  it("is reached and left by the keyboard alone", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    await page.goto(`${house.origin}/landkreis-harz/mitmachen`)
    await page.keyboard.press("Tab")
    assert.strictEqual(await page.locator(":focus").textContent(), "Zum Inhalt springen")
    const seen: Array<string> = []
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press("Tab")
      seen.push(
        (await page
          .locator(":focus")
          .getAttribute("name", { timeout: 1_000 })
          .catch(() => null)) ?? ""
      )
    }
    for (const field of ["name", "email", "phone"]) assert.include(seen, field)
    await context.close()
  })
})

/** Everybody who has signed in, so that a link is used once. */
const signedIn = new Map<string, Promise<Worker>>()
const worker = (role: string, municipality: string) => {
  const known = signedIn.get(`${role} ${municipality}`) ?? signIn(browser, house, role, municipality)
  signedIn.set(`${role} ${municipality}`, known)
  return known
}

describe("a page of the staff", () => {
  for (const municipality of ["landkreis-harz", "landkreis-boerde", "stadt-dorsten"]) {
    for (const [role, paths] of Object.entries(staffPages)) {
      it(`of ${municipality} for the role ${role}`, async () => {
        const cookies = await (await worker(role, municipality)).context.cookies()
        // The same screens with other rules and people: one look at each first page is enough beyond Harz.
        const seen = municipality === "landkreis-harz" ? paths : paths.slice(0, 1)
        for (const path of seen) await looker.look(`${house.origin}/admin/${municipality}${path}`, cookies)
      })
    }
  }

  it("opens its menu on a phone without a script", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    await context.addCookies(await (await worker("coordinator", "landkreis-boerde")).context.cookies())
    await page.goto(`${house.origin}/admin/landkreis-boerde`)
    await page.getByRole("button", { name: "Menü", exact: true }).click()
    await page.getByRole("link", { name: "Lotsen", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Lotsen" }).waitFor()
    await context.close()
  })

  it("of another municipality is not there", async () => {
    const { page } = await worker("auditor", "stadt-dorsten")
    for (const path of ["", "/lotsen", "/zahlungen"]) {
      const response = await page.goto(`${house.origin}/admin/landkreis-harz${path}`)
      assert.strictEqual(response?.status(), 404, path)
    }
  })

  it("sends whoever has no session to the door", async () => {
    const { page, context } = await openPage(browser)
    await page.goto(`${house.origin}/admin/landkreis-harz/lotsen`)
    assert.include(page.url(), "/zugang")
    await page.goto(`${house.origin}/landkreis-harz/mitmachen`)
    await takePicture(page, "mitmachen")
    await context.close()
  })
})
