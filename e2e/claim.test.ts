/** A claim walked through at the desk: heard, demanded in parts, paid back in part, a mistake taken back, the rest waived. */
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser } from "./kit/browser.ts"
import { lastDay, month, today, written } from "./kit/days.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { type Looker, openLooker } from "./kit/looker.ts"
import { signIn, type Worker } from "./kit/person.ts"

const { folder, remove } = freshFolder()

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
const sees = (text: string | RegExp) => coordinator.page.getByText(text).first().waitFor()
const press = (name: string) => coordinator.page.getByRole("button", { name, exact: true }).click()
/** The first day of the month that comes after so many others. */
const firstOf = (from: number) => `${month(from)}-01`

describe("a claim at the desk", () => {
  it("comes of an end before a paid month, and asks for the hearing first", async () => {
    const { page } = coordinator
    await page.goto(at("/lotsen?suche=Federleicht"))
    await page.getByRole("link", { name: "Tarek Federleicht" }).first().click()
    await page
      .getByRole("link", { name: /beenden/ })
      .first()
      .click()
    await page.getByLabel("Die Person scheidet aus").check()
    await page.getByLabel("Letzter Tag im Amt").fill(lastDay(month(-3)))
    await page.getByLabel("Grund").fill("Umzug")
    await press("Berufung beenden")
    await page.getByRole("link", { name: "Forderung öffnen" }).first().click()
    await page.getByRole("heading", { level: 1, name: "Forderung gegen Tarek Federleicht" }).waitFor()
    await coordinator.check(looker)
    await press("Anhörung eintragen")
    await sees("Geben Sie einen Tag ein")
    await coordinator.check(looker)
    await page.getByLabel("Antwort bis").fill(firstOf(1))
    await press("Anhörung eintragen")
    await sees(`Angehört, Antwort bis ${written(firstOf(1))}`)
  })

  it("keeps what the person says to it, and is demanded in parts", async () => {
    const { page } = coordinator
    await page.getByRole("link", { name: "Stellungnahme eintragen" }).click()
    await page.getByLabel("Eingegangen am").fill(today())
    await page.getByLabel("Was sagt die Person dazu?").fill("Ich habe noch bis zum Monatsende gearbeitet.")
    await press("Stellungnahme eintragen")
    await sees("Ich habe noch bis zum Monatsende gearbeitet.")
    await page.getByLabel("Grund").fill("Bescheid, keine Berufung in diesem Monat")
    await page.getByLabel("Zu zahlen bis").fill(firstOf(1))
    await page.getByLabel("In wie vielen Raten?").fill("61")
    await press("Zurückfordern")
    await sees("Geben Sie eine Zahl von 1 bis 60 ein")
    await page.getByLabel("In wie vielen Raten?").fill("3")
    await press("Zurückfordern")
    await sees("Ratenplan")
    assert.strictEqual(await page.getByRole("cell", { name: /^43,34/ }).count(), 1)
    await coordinator.check(looker)
  })

  it("takes what comes in, says what is left, and takes a mistake back", async () => {
    const { page } = coordinator
    await page.getByLabel("Eingegangen am").fill(today())
    await page.getByLabel("Betrag in Euro").fill("130,01")
    await press("Eingang eintragen")
    await sees("Tragen Sie höchstens diesen Betrag ein")
    await page.getByLabel("Betrag in Euro").fill("50")
    await press("Eingang eintragen")
    await sees(/80,00.€/)
    await page.getByLabel("Eingegangen am").fill(today())
    await press("Eingang eintragen")
    await sees("zurückgezahlt")
    await coordinator.check(looker)
    await press("Rückgängig machen")
    await sees("Der letzte Schritt ist zurückgenommen")
    await sees(/80,00.€/)
  })

  it("ends with a waiver of the rest, and leaves the day", async () => {
    const { page } = coordinator
    await page.getByRole("link", { name: "Verzichten" }).click()
    await page.getByLabel("Grund").fill("Härtefall")
    await press("Verzichten")
    await sees("Der Verzicht ist eingetragen")
    assert.strictEqual(await page.getByRole("button", { name: "Eingang eintragen" }).count(), 0)
    await page.goto(at(""))
    assert.strictEqual(await page.getByRole("link", { name: /^Forderung öffnen/ }).count(), 0)
    assert.deepStrictEqual(coordinator.complaints, [])
  })
})
