/** Every page that a role can open, in every municipality of the demo: axe, no overflow, no complaint, no script. */
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser, openPage, standsTheChecks, takePicture } from "./kit/browser.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { signIn } from "./kit/person.ts"

const { folder, remove } = freshFolder()
let house: House
let browser: Browser
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await openBrowser()
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
  coordinator: ["", "/lotsen", "/lotsen/neu", "/supervision", "/supervision/neu", "/zahlungen", "/programm", "/einstellungen"],
  approver: ["", "/zahlungen"],
  trainer: ["/supervision"],
  auditor: ["", "/lotsen", "/zahlungen", "/programm"],
  guide: ["/meine"]
}

/** Opens a page at a width and in a light, and lets everything look at it. @returns its status */
const look = async (address: string, cookies: Parameters<Awaited<ReturnType<typeof openPage>>["context"]["addCookies"]>[0]) => {
  for (const [width, dark] of [
    [320, false],
    [1280, true]
  ] as const) {
    const { page, context, complaints } = await openPage(browser, { width, dark, scripts: true })
    await context.addCookies(cookies)
    await page.goto(address)
    assert.strictEqual(await page.locator("h1").count(), 1, address)
    assert.strictEqual(await page.locator("script").count(), 0, `${address} sends a script`)
    await standsTheChecks(page)
    assert.deepStrictEqual(complaints, [], address)
    await context.close()
  }
}

describe("a public page", () => {
  it.each(publicPages)("%s", (path) => look(`${house.origin}${path}`, []))

  it("is reached and left by the keyboard alone", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    await page.goto(`${house.origin}/landkreis-harz/mitmachen`)
    await page.keyboard.press("Tab")
    assert.strictEqual(await page.locator(":focus").textContent(), "Zum Inhalt springen")
    const seen: Array<string> = []
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press("Tab")
      seen.push((await page.locator(":focus").getAttribute("name", { timeout: 1_000 }).catch(() => null)) ?? "")
    }
    for (const field of ["name", "email", "phone"]) assert.include(seen, field)
    await context.close()
  })
})

describe("a page of the staff", () => {
  for (const municipality of ["landkreis-harz", "landkreis-boerde", "stadt-dorsten"]) {
    for (const [role, paths] of Object.entries(staffPages)) {
      it(`of ${municipality} for the role ${role}`, async () => {
        const worker = await signIn(browser, house, role, municipality)
        const cookies = await worker.context.cookies()
        for (const path of paths) await look(`${house.origin}/admin/${municipality}${path}`, cookies)
        await worker.close()
      })
    }
  }

  it("opens its menu on a phone without a script", async () => {
    const worker = await signIn(browser, house, "coordinator", "landkreis-boerde")
    const { page, context } = await openPage(browser, { width: 320 })
    await context.addCookies(await worker.context.cookies())
    await page.goto(`${house.origin}/admin/landkreis-boerde`)
    await page.getByRole("button", { name: "Menü", exact: true }).click()
    await page.getByRole("link", { name: "Lotsen", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Lotsen" }).waitFor()
    await context.close()
    await worker.close()
  })

  it("of another municipality is not there", async () => {
    const worker = await signIn(browser, house, "auditor", "stadt-dorsten")
    for (const path of ["", "/lotsen", "/zahlungen"]) {
      const response = await worker.page.goto(`${house.origin}/admin/landkreis-harz${path}`)
      assert.strictEqual(response?.status(), 404, path)
    }
    await worker.close()
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
