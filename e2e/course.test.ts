/** A course from the office's desk to the certificate on the wall: the coordinator at hers, the trainer on a phone. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openBrowser, openPage, takePicture } from "./kit/browser.ts"
import { today } from "./kit/days.ts"
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
  coordinator = await signIn(browser, house, "coordinator", "stadt-dorsten")
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  remove()
})

const at = (path: string) => `${house.origin}/admin/stadt-dorsten/kurse${path}`
const inDays = (days: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const over = () => `/grundkurs-herbst-${inDays(-35).slice(0, 4)}-1`

describe("the coordinator", () => {
  it("plans a course from the programme, mends what is amiss, and publishes it", async () => {
    const { page } = coordinator
    await page.goto(at(""))
    await page.getByRole("link", { name: "Kurs planen" }).click()
    await coordinator.check(looker)
    await page.getByLabel("Titel", { exact: true }).fill("Frühlingskurs")
    await page.getByLabel("Ort", { exact: true }).fill("Altes Rathaus")
    await page.getByLabel("Plätze", { exact: true }).fill("12")
    await page.getByLabel("Anmelden bis").fill(inDays(30))
    for (const [index, day] of [40, 47, 54, 61].entries()) {
      await page.getByLabel("Tag", { exact: true }).nth(index).fill(inDays(day))
      await page.getByLabel("Von", { exact: true }).nth(index).fill("18:00")
      await page
        .getByLabel("Bis", { exact: true })
        .nth(index)
        .fill(index === 1 ? "17:00" : "20:00")
    }
    await page.getByRole("button", { name: "Kurs planen" }).click()
    await page.getByText("Wählen Sie ein Ende, das nach dem Beginn liegt").first().waitFor()
    assert.strictEqual(await page.getByLabel("Titel", { exact: true }).inputValue(), "Frühlingskurs")
    await page.getByLabel("Bis", { exact: true }).nth(1).fill("20:00")
    await page.getByRole("button", { name: "Kurs planen" }).click()
    await page.getByRole("button", { name: /veröffentlichen/i }).click()
    await page.getByText("Anmeldung offen").first().waitFor()
    await coordinator.check(looker)
    await page.goto(`${house.origin}/stadt-dorsten/kurse`)
    await page.getByRole("link", { name: "Frühlingskurs" }).waitFor()
  })

  it("copies an earlier one, cancels a course after a look at what follows, and takes that back", async () => {
    const { page } = coordinator
    await page.goto(at(""))
    await page.getByRole("link", { name: "Frühlingskurs" }).click()
    const own = page.url().replace(/\?.*$/, "")
    await page.getByRole("link", { name: "Kurs kopieren" }).click()
    assert.strictEqual(await page.getByLabel("Ort", { exact: true }).inputValue(), "Altes Rathaus")
    await page.goto(own)
    await page.getByRole("link", { name: "Kurs absagen" }).click()
    await coordinator.check(looker)
    await page.getByLabel(/Grund/).fill("Der Raum ist gesperrt.")
    await page.getByRole("button", { name: /absagen/ }).click()
    await page
      .getByText(/abgesagt/i)
      .first()
      .waitFor()
    await page
      .getByRole("button", { name: /zurücknehmen/ })
      .first()
      .click()
    await page.getByText("Anmeldung offen").first().waitFor()
  })

  it("shows a web editor how to embed it, with a colour that can be read", async () => {
    const { page } = coordinator
    await page.goto(at(`/grundkurs-${inDays(56).slice(0, 4)}-1/einbetten`))
    const html = await page.getByLabel("HTML", { exact: true }).inputValue()
    assert.match(html, /<lotsen-kurs municipality="stadt-dorsten" course="[^"]+"/)
    assert.match(html, /integrity="sha384-[\w+/=]+"/)
    await page.getByLabel(/Code eingeben/).fill("#ffff00")
    await page.getByRole("button", { name: "Vorschau ändern" }).click()
    await page
      .getByText(/reicht nicht/)
      .first()
      .waitFor()
    await takePicture(page, "einbetten")
  })
})

describe("the trainer, on a phone", () => {
  it("ticks who came, adds who walked in, and sees no address", async () => {
    const trainer = await signIn(browser, house, "trainer", "stadt-dorsten")
    const { page } = trainer
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(at(`${over()}/termine/4`))
    await trainer.check(looker)
    const boxes = page.getByRole("checkbox")
    const count = await boxes.count()
    assert.strictEqual(count, 8)
    for (let index = 0; index < count; index++) await boxes.nth(index).check()
    await takePicture(page, "anwesenheit-320")
    await page.getByRole("button", { name: "Anwesenheit speichern" }).click()
    await page
      .getByText(/gespeichert|eingetragen/i)
      .first()
      .waitFor()
    assert.notInclude(await page.locator("body").textContent(), "@personen.example")
    await page.goto(at(over()))
    assert.notInclude(await page.locator("body").textContent(), "@personen.example")
    await trainer.close()
  })
})

describe("certificates", () => {
  it("go to all who earned one in one go; who missed a date waits for the office's decision", async () => {
    const { page } = coordinator
    await page.goto(at(`${over()}/zertifikate`))
    await coordinator.check(looker)
    await page.getByText("Lothar Kranichfeder").first().waitFor()
    await page.getByRole("button", { name: /Zertifikate für Angekreuzte ausstellen/ }).click()
    await page.getByText("7 Zertifikate sind ausgestellt.").first().waitFor()
    await coordinator.check(looker)
    await takePicture(page, "zertifikate")
    await page.goto(at(`${over()}/liste`))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    assert.include(textOf(pdf, "-layout"), "Sevgi Abendstern")
  })

  it("are a PDF that can be read, printed and checked", async () => {
    const { page, context } = coordinator
    const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ")
    const response = await fetch(
      `${house.origin}/api/v1/municipalities/stadt-dorsten/training/courses${over()}/certificates.pdf`,
      { headers: { cookie: cookies } }
    )
    const pdf = Buffer.from(await response.arrayBuffer())
    const text = textOf(pdf)
    assert.include(text, "Sevgi Abendstern")
    const code = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/.exec(text)?.[0] ?? ""
    await page.goto(`${house.origin}/pruefen/${code}`)
    await page.getByText("Sevgi Abendstern").waitFor()
    await looker.look(page.url())
    await takePicture(page, "pruefen")
    const path = join(mkdtempSync(join(tmpdir(), "lotsenwerk-pdf-")), "zertifikat.pdf")
    writeFileSync(path, pdf)
    assert.match(execFileSync("pdfinfo", [path], { encoding: "utf8" }), /Tagged:\s+yes/)
    if (process.env.LOTSENWERK_PICTURES === "1") {
      execFileSync("pdftoppm", ["-png", "-r", "80", "-singlefile", path, path.replace(".pdf", "")])
      writeFileSync(
        new URL("../docs/pictures/zertifikat.png", import.meta.url),
        readFileSync(path.replace(".pdf", ".png"))
      )
    }
  })

  it("make an applicant of a participant", async () => {
    const { page } = coordinator
    await page.goto(at(over()))
    await page.getByRole("link", { name: "Sevgi Abendstern" }).click()
    await coordinator.check(looker)
    await page.getByRole("button", { name: /vormerken/ }).click()
    await page.waitForURL(/\/lotsen\//)
    await page.getByRole("heading", { level: 1, name: "Sevgi Abendstern" }).waitFor()
    await page
      .getByText(/Grundkurs/)
      .first()
      .waitFor()
  })
})

/** The words of a PDF. */
const textOf = (pdf: Uint8Array, ...options: ReadonlyArray<string>): string => {
  const path = join(mkdtempSync(join(tmpdir(), "lotsenwerk-pdf-")), "papier.pdf")
  writeFileSync(path, pdf)
  return execFileSync("pdftotext", [...options, path, "-"], { encoding: "utf8" })
}

describe("whoever has no place here", () => {
  it("finds neither list nor names", async () => {
    const { page, context } = await openPage(browser)
    await page.goto(at(over()))
    assert.include(page.url(), "/zugang")
    await context.close()
  })
})
