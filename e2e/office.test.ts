/** An office in earnest: its own PostgreSQL, its own mail server, no demo; set up by the link that the start prints. */
import { randomBytes } from "node:crypto"
import { type EmbeddedServer, openEmbedded } from "@lotsenwerk/store-postgres"
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser } from "./kit/browser.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { mailServer } from "./kit/mailServer.ts"
import { atWork } from "./kit/person.ts"

const { folder, remove } = freshFolder()
const mails = mailServer()

let database: EmbeddedServer
let house: House
let browser: Browser
let environment: Record<string, string>
beforeAll(async () => {
  database = await openEmbedded({ folder, log: () => {} })
  const port = await mails.listen()
  environment = {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    LOTSENWERK_KEYS: `2026:${randomBytes(32).toString("base64")}`,
    LOTSENWERK_MUNICIPALITIES: "landkreis-boerde",
    SMTP_URL: `smtp://127.0.0.1:${port}`
  }
  house = await startHouse(folder, environment)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  await mails.stop()
  await database?.stop()
  remove()
})

const arrives = async (subject: string | RegExp) => {
  for (let tries = 0; tries < 100; tries++) {
    const found = mails.letters.find((letter) => letter.match(subject))
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return assert.fail(`no letter ${subject} among ${mails.letters.length}`)
}

describe("an office in earnest", () => {
  it("begins empty, without the demo's notice and without its mails on a page", async () => {
    const visitor = await atWork(browser)
    await visitor.page.goto(`${house.origin}/landkreis-boerde/mitmachen`)
    assert.strictEqual(await visitor.page.getByText("Demo: Personen erfunden").count(), 0)
    assert.strictEqual((await visitor.page.goto(`${house.origin}/dev/mail`))?.status(), 404)
    await visitor.close()
  })

  it("is set up by the printed link, which gives a colleague access by mail", async () => {
    const link = /^Einrichten \(landkreis-boerde\): (\S+)$/m.exec(house.output())?.[1] ?? ""
    const coordinator = await atWork(browser)
    const { page } = coordinator
    await page.goto(link)
    await page.getByRole("button", { name: "Jetzt anmelden" }).click()
    await page.waitForURL(/\/admin\/landkreis-boerde/)
    await page.goto(`${house.origin}/admin/landkreis-boerde/einstellungen/zugang`)
    await page.getByLabel("Vor- und Nachname").fill("Frieda Kassensturz")
    await page.getByLabel("Dienstliche E-Mail-Adresse").fill("kasse@landkreis-boerde.example")
    await page.getByLabel(/^Freigabe/).check()
    await page.getByRole("button", { name: "Zugang geben" }).click()
    const letter = await arrives(/kasse@landkreis-boerde\.example/)
    assert.match(letter, /Auto-Submitted: auto-generated/i)
    await coordinator.close()
  })

  it("answers an interest by mail, once", async () => {
    const visitor = await atWork(browser, 320)
    const { page } = visitor
    await page.goto(`${house.origin}/landkreis-boerde/mitmachen?sprache=en`)
    await page.locator("input[name=name]").fill("Milo Ährenfeld")
    await page.locator("input[name=email]").fill("milo@personen.example")
    await page.locator("button[type=submit]").click()
    await page.waitForURL(/danke/)
    await arrives(/milo@personen\.example/)
    await visitor.close()
    assert.strictEqual(mails.letters.filter((letter) => letter.includes("milo@personen.example")).length, 1)
  })

  it("prints no second set-up link once there is a coordinator", async () => {
    await house.stop()
    await assertNoLink()
  })
})

/** Starts again; the house says that it runs, and nothing to set up. */
const assertNoLink = async () => {
  house = await startHouse(folder, environment)
  assert.notMatch(house.output(), /Einrichten/)
}
