/** The proof of use: what else was spent is entered, taken back, looked up behind its figure, and taken as a file. */
import { readFile } from "node:fs/promises"
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser } from "./kit/browser.ts"
import { month, today, written } from "./kit/days.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { type Looker, openLooker } from "./kit/looker.ts"
import { signIn, type Worker } from "./kit/person.ts"

const { folder, remove } = freshFolder()
const year = today().slice(0, 4)

let house: House
let browser: Browser
let looker: Looker
let coordinator: Worker
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await openBrowser()
  looker = await openLooker(browser)
  coordinator = await signIn(browser, house, "coordinator")
})
afterAll(async () => {
  await looker?.close()
  await browser?.close()
  await house?.stop()
  remove()
})

const at = (path: string) => `${house.origin}/admin/landkreis-harz${path}`
const paid = () =>
  coordinator.page
    .getByRole("row", { name: /^Gezahlt/ })
    .first()
    .textContent()

describe("the proof of use at the desk", () => {
  it("is found from the payments, with figures that lead to their lines", async () => {
    const { page } = coordinator
    await page.goto(at("/zahlungen"))
    await page.getByRole("link", { name: "Verwendungsnachweis dieses Jahres" }).click()
    await page.getByRole("heading", { level: 1, name: `Verwendungsnachweis ${year}` }).waitFor()
    await coordinator.check(looker)
    await page.getByRole("link", { name: "Aufwandsentschädigungen" }).click()
    await page.getByRole("heading", { name: "Belege: Aufwandsentschädigungen" }).waitFor()
    assert.isAbove(await page.getByRole("link", { name: /^LO-\d{4}-\d\d-1-\d{3}$/ }).count(), 10)
    await page.getByRole("link", { name: "Alle Belege zeigen" }).click()
    await page.getByRole("heading", { name: "Alle Belege" }).waitFor()
  })

  it("takes an expense, says what is amiss with it, and takes it back", async () => {
    const { page } = coordinator
    const before = await paid()
    await page.getByRole("link", { name: "Ausgabe eintragen" }).click()
    await page.getByRole("button", { name: "Ausgabe eintragen" }).click()
    await page.getByText("Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56").first().waitFor()
    await coordinator.check(looker)
    await page.getByLabel("Gewinnung und Kurse").check()
    await page.getByLabel("Für welchen Monat?").fill(month(0))
    await page.getByLabel("Betrag in Euro").fill("1.412,5")
    await page.getByLabel(/^Gezahlt am/).fill(today())
    await page.getByLabel(/^Belegnummer/).fill("R 2001")
    await page.getByLabel("Grund", { exact: true }).fill("Honorar für den Grundkurs")
    await page.getByRole("button", { name: "Ausgabe eintragen" }).click()
    await page.getByText("Die Ausgabe ist eingetragen.").waitFor()
    await page
      .getByText(`gezahlt am ${written(today())}`)
      .first()
      .waitFor()
    assert.notStrictEqual(await paid(), before)
    await coordinator.check(looker)
    await page.getByRole("button", { name: "Rückgängig machen" }).click()
    await page.getByText("Die Ausgabe ist zurückgenommen.").waitFor()
    assert.strictEqual(await paid(), before)
  })

  it("takes the grant and the narrative, and gives both files without a name", async () => {
    const { page } = coordinator
    await page.getByRole("link", { name: "Bescheid und Bericht eintragen" }).click()
    await coordinator.check(looker)
    await page.getByLabel("Davon erhalten, in Euro").fill("28.200")
    await page.getByLabel(/^Hinweis auf die Förderung/).fill("Gefördert durch das Land Sachsen-Anhalt")
    await page.getByLabel(/^Verlauf und Ergebnis/).fill("Ein gutes Jahr.\n\nEin Satz mehr.")
    await page.getByRole("button", { name: "Bescheid und Bericht eintragen" }).click()
    await page.getByText("Bescheid und Bericht sind eingetragen.").waitFor()
    await page.getByText("Ein Satz mehr.").waitFor()
    for (const [form, start] of [
      ["PDF", "%PDF"],
      ["XLSX", "PK"]
    ] as const) {
      const link = page.getByRole("link", { name: `Verwendungsnachweis als ${form}` })
      const [file] = await Promise.all([page.waitForEvent("download"), link.click()])
      assert.strictEqual(file.suggestedFilename(), `Verwendungsnachweis-${year}.${form.toLowerCase()}`)
      assert.strictEqual((await readFile(await file.path(), "latin1")).slice(0, start.length), start)
    }
  })

  it("is read by the auditor, who enters nothing", async () => {
    const auditor = await signIn(browser, house, "auditor")
    await auditor.page.goto(at("/foerderung"))
    await auditor.page.getByRole("heading", { name: "Zahlen" }).waitFor()
    assert.strictEqual(await auditor.page.getByRole("link", { name: "Ausgabe eintragen" }).count(), 0)
    assert.strictEqual(await auditor.page.getByRole("button", { name: /zurücknehmen/ }).count(), 0)
    await auditor.check(looker)
    await auditor.close()
  })
})
