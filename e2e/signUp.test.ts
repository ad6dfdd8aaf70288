/** Signing up to a course: on our page with a script, without one, with the keyboard alone; then the place of one's own. */
import type { Browser, Locator, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser, openPage, standsTheChecks, takePicture } from "./kit/browser.ts"
import { today } from "./kit/days.ts"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { type Looker, openLooker } from "./kit/looker.ts"
import { placeLink } from "./kit/mail.ts"
import { signIn, type Worker } from "./kit/person.ts"

const { folder, remove } = freshFolder()
let house: House
let browser: Browser
let looker: Looker
let course: string
let coordinator: Worker
/** The course as the office sees it. */
let atDesk: string
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await openBrowser()
  looker = await openLooker(browser)
  const list = await fetch(`${house.origin}/api/v1/municipalities/stadt-dorsten/courses`)
  const open = ((await list.json()) as ReadonlyArray<{ course: string; state: string }>).find(
    ({ state }) => state === "open"
  )
  course = `${house.origin}/stadt-dorsten/kurse/${open?.course}`
  atDesk = `${house.origin}/admin/stadt-dorsten/kurse/${open?.course}`
  coordinator = await signIn(browser, house, "coordinator", "stadt-dorsten")
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  remove()
})

const script = ["/embed/seite.js"]
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent()

/** Waits until the puzzle is solved: a person is never that fast, and a robot has to be told to be. */
const isProven = (page: Page) =>
  page.waitForFunction(
    () => (document.querySelector('input[name="solution"]') as HTMLInputElement | null)?.value !== ""
  )

/** Types as slowly as the fastest of people: the house doubts whoever fills a form within three seconds. */
const takesTime = (page: Page) => page.waitForTimeout(3_200)

/** Goes on by the tabulator until something has the focus. */
const reach = async (target: Locator) => {
  for (let count = 0; count < 60; count++) {
    await target.page().keyboard.press("Tab")
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail(`the keyboard does not reach ${target}`)
}

describe("on our page, with a script", () => {
  it("a place is held, confirmed by the link, and kept in a calendar", async () => {
    const { page, context, complaints } = await openPage(browser, { width: 320, scripts: true })
    await page.goto(course)
    await standsTheChecks(page)
    await takePicture(page, "kurs-320")
    await page.getByLabel("Wie heißen Sie?").fill("Paula Postweg")
    await page.getByLabel("E-Mail-Adresse").fill("paula@postweg.example")
    await page.getByLabel("Ukrainisch").check()
    await isProven(page)
    await takesTime(page)
    await page.getByRole("button", { name: "Anmeldung absenden" }).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    assert.notInclude(page.url(), "paula")

    const link = await placeLink(house, "paula@postweg.example")
    for (const _ of [1, 2]) {
      await page.goto(link)
      assert.strictEqual(await heading(page), "Bestätigen Sie Ihren Platz")
    }
    await looker.look(link)
    await page.getByRole("button", { name: "Platz bestätigen" }).click()
    await page.getByRole("heading", { name: "Ihr Platz ist sicher" }).waitFor()
    await takePicture(page, "platz-320")
    await looker.look(page.url())
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Kalender/ }).click()
    ])
    assert.match(file.suggestedFilename(), /\.ics$/)
    assert.deepStrictEqual(complaints, [])
    await context.close()
  })

  it("the second try of the same address looks like the first, and tells nothing", async () => {
    const { page, context } = await openPage(browser, { scripts: true })
    await page.goto(course)
    await page.getByLabel("Wie heißen Sie?").fill("Wer auch immer")
    await page.getByLabel("E-Mail-Adresse").fill("PAULA@postweg.example")
    await isProven(page)
    await takesTime(page)
    await page.getByRole("button", { name: "Anmeldung absenden" }).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    await context.close()
  })

  it("can be changed and withdrawn, each after a look, and the way back stays open", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    await page.goto(await placeLink(house, "paula@postweg.example"))
    await page.getByRole("link", { name: "Angaben ändern" }).click()
    await looker.look(page.url())
    await page.getByLabel("Telefonnummer").fill("02362 000-0177")
    await page.getByRole("button", { name: /speichern/ }).click()
    await page.getByText("02362 000-0177").waitFor()
    await page.getByRole("link", { name: "Anmeldung zurückziehen" }).click()
    await looker.look(page.url())
    await page.getByRole("button", { name: /zurückziehen/ }).click()
    await page.getByRole("heading", { name: /zurückgezogen|abgemeldet|beendet/i }).waitFor()
    await looker.look(page.url())
    await context.close()
  })
})

describe("on our page, without a script", () => {
  it("says at the fields what is amiss, keeps the rest, and waits for the office instead of refusing", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    await page.goto(`${course}?sprache=de-simple`)
    await page.locator("#needs").fill("Ein Platz vorn")
    await page.locator("form button[type=submit]").click()
    assert.match(await page.title(), /^Fehler/)
    assert.strictEqual(await page.locator("#needs").inputValue(), "Ein Platz vorn")
    assert.strictEqual(await page.locator(".lw-errors a").count(), 2)
    await page.locator("#name").fill("Otto Ohneskript")
    await page.locator("#email").fill("otto@ohneskript.example")
    await page.locator("form button[type=submit]").click()
    await page.waitForURL(/danke/)
    await looker.look(page.url())
    await context.close()

    const { page: desk } = coordinator
    await desk.goto(atDesk)
    await desk
      .getByRole("row", { name: /Otto Ohneskript/ })
      .getByRole("link", { name: /prüfen/ })
      .click()
    await coordinator.check(looker)
    await desk.getByRole("button", { name: /zulassen/i }).click()
    await desk.getByText(/Platz/).first().waitFor()

    const link = await placeLink(house, "otto@ohneskript.example")
    const { page: own, context: later } = await openPage(browser)
    await own.goto(link)
    await own.getByRole("button").filter({ hasText: /Platz/ }).click()
    await own.locator("h1", { hasText: /Platz/ }).waitFor()
    await later.close()
  })

  it("is done with the keyboard alone", async () => {
    const { page, context } = await openPage(browser, { width: 1280 })
    await page.goto(course)
    await reach(page.locator('[name="name"]'))
    await page.keyboard.type("Tina Taste")
    await reach(page.locator('[name="phone"]'))
    await page.keyboard.type("02362 000-0155")
    await page.keyboard.press("Enter")
    await page.waitForURL(/danke/)
    await context.close()
  })
})

describe("what robots sent", () => {
  const robots = ["Jetzt-kaufen-www.angebot.example/ohne/versand/und/ohne/ein/einziges/leerzeichen", "Noch ein Angebot"]

  it("is ticked and declined together, with the keyboard alone; nobody else is", async () => {
    const { page: robot, context } = await openPage(browser)
    for (const [index, name] of robots.entries()) {
      await robot.goto(course)
      await robot.getByLabel("Wie heißen Sie?").fill(name)
      await robot.getByLabel("E-Mail-Adresse").fill(`robot${index}@angebot.example`)
      await robot.getByRole("button", { name: "Anmeldung absenden" }).click()
      await robot.waitForURL(/danke/)
    }
    await context.close()

    const { page: desk } = coordinator
    await desk.goto(atDesk)
    await coordinator.check(looker)
    await desk.getByRole("link", { name: "Anmeldungen prüfen", exact: true }).click()
    await coordinator.check(looker)
    for (const name of robots) {
      await reach(desk.getByRole("checkbox", { name }))
      await desk.keyboard.press("Space")
    }
    await reach(desk.getByRole("button", { name: "Angekreuzte ablehnen" }))
    await desk.keyboard.press("Enter")
    await desk.getByRole("heading", { name: "2 Anmeldungen ablehnen" }).waitFor()
    await coordinator.check(looker)
    assert.deepStrictEqual(await desk.locator("main li strong").allTextContents(), robots)
    const decline = desk.getByRole("button", { name: "2 Anmeldungen ablehnen" })
    await reach(decline)
    await desk.keyboard.press("Enter")
    await desk.locator(".lw-errors").waitFor()
    await reach(desk.getByLabel("Grund"))
    await desk.keyboard.type("Werbung")
    await reach(decline)
    await desk.keyboard.press("Enter")
    await desk.getByText("2 Anmeldungen sind abgelehnt.").waitFor()
    await coordinator.check(looker)
    assert.deepStrictEqual(await desk.locator("main li strong").allTextContents(), ["Ludger Weidenkorb", "Tina Taste"])

    await desk.getByRole("link", { name: "Alle ankreuzen" }).click()
    await desk.getByRole("button", { name: "Angekreuzte zulassen" }).click()
    await desk.getByText("2 Anmeldungen sind zugelassen.").waitFor()
    await desk.getByText("Alle Anmeldungen sind geprüft.").waitFor()
    assert.deepStrictEqual(coordinator.complaints, [])
  })
})

describe("every page of it", () => {
  it.each(["", "?sprache=de-simple", "?sprache=en"])("of a course that is open%s", (query) =>
    looker.look(`${course}${query}`, [], script)
  )

  it("of a course that is full says so and takes names for the waiting list", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    await page.goto(`${house.origin}/stadt-dorsten/kurse`)
    await page.getByRole("link", { name: /Aufbaukurs/ }).click()
    await page.getByText("Alle Plätze sind vergeben").waitFor()
    await looker.look(page.url(), [], script)
    await context.close()
  })

  it("of a course that is over asks nobody to sign up", async () => {
    const { page, context } = await openPage(browser, { width: 320 })
    const published = await (await fetch(`${house.origin}/api/v1/municipalities/stadt-dorsten/courses`)).json()
    assert.isFalse((published as ReadonlyArray<{ title: string }>).some(({ title }) => title.includes("Herbst")))
    await page.goto(`${house.origin}/stadt-dorsten/kurse/grundkurs-herbst-${today().slice(0, 4)}-1`)
    assert.strictEqual(await page.locator("form").count(), 0)
    await context.close()
  })

  it("can stand in a frame of a foreign page, and nothing else of ours can", async () => {
    const framed = await fetch(course.replace("/stadt-dorsten/kurse/", "/embed/kurs/stadt-dorsten/"))
    assert.include(framed.headers.get("content-security-policy"), "frame-ancestors *")
    assert.isNull(framed.headers.get("x-frame-options"))
    for (const address of [course, `${house.origin}/admin`, `${house.origin}/zugang`]) {
      const response = await fetch(address, { redirect: "manual" })
      assert.include(response.headers.get("content-security-policy"), "frame-ancestors 'none'", address)
    }
    await looker.look(course.replace("/stadt-dorsten/kurse/", "/embed/kurs/stadt-dorsten/"), [], script)
  })
})
