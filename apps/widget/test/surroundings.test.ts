/** The element alone on hostile pages, before other eyes, under other hands; the whole house is tried in `e2e/`. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { standsTheChecks } from "./browser.ts"
import { button, fallback, fillIn, focused, openStage } from "./stage.ts"
import { isProof } from "./standIn.ts"

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage?.close())

describe("hostile pages", () => {
  it("the strictest policy with trusted types: all works, nothing is complained of", async () => {
    const { page, complaints, context } = await stage.open("/strict")
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(complaints).toEqual([])
    expect(await isProof(stage.api.came[0]?.body.proof?.solution ?? "")).toBe(true)
    await context.close()
  })

  it("a policy that blocks the script: the link stays", async () => {
    const { page, context } = await stage.open("/blocked")
    expect(await fallback(page).isVisible()).toBe(true)
    await context.close()
  })

  it("a course that is not there: the link stays, and the page is told", async () => {
    const { page, element, context } = await stage.open("/missing")
    await page.waitForLoadState("networkidle")
    expect(await fallback(page).isVisible()).toBe(true)
    expect(await element.locator("form").count()).toBe(0)
    await context.close()
  })

  it.each(["/reset", "/bootstrap"])("the stylesheet of %s does not get in", async (path) => {
    const { page, element, context } = await stage.open(path)
    await fillIn(page)
    const looks = await element.locator("form").evaluate((form) => {
      const of = (selector: string) => {
        const found = form.querySelector(selector) as HTMLElement
        const { fontSize, textTransform, letterSpacing, textAlign, whiteSpace } = getComputedStyle(found)
        return { fontSize, textTransform, letterSpacing, textAlign, whiteSpace, height: found.offsetHeight }
      }
      return { hint: of(".kern-hint"), field: of("input#name"), button: of(".kern-btn") }
    })
    const common = { fontSize: "16px", textTransform: "none", letterSpacing: "normal", whiteSpace: "normal" }
    expect(looks.hint).toMatchObject({ ...common, textAlign: "start" })
    expect(looks.field.height).toBeGreaterThanOrEqual(44)
    expect(looks.button.height).toBeGreaterThanOrEqual(44)
    expect(await fallback(page).isVisible()).toBe(false)
    await standsTheChecks(page)
    await context.close()
  })

  it("a page that speaks KERN lends its colours", async () => {
    const { page, context } = await stage.open("/kern")
    expect(await button(page).evaluate((found) => getComputedStyle(found).backgroundColor)).toBe("rgb(200, 0, 0)")
    await context.close()
  })

  it("a page may style the parts", async () => {
    const { page, context } = await stage.open("/parts")
    expect(await button(page).evaluate((found) => getComputedStyle(found).borderRadius)).toBe("20px")
    expect(
      await page.getByLabel("Wie heißen Sie?").evaluate((found) => getComputedStyle(found).paddingBlockStart)
    ).toBe("20px")
    await context.close()
  })
})

describe("eyes and hands", () => {
  it.each([
    ["/plain", { width: 320 }],
    ["/both", { colorScheme: "dark" }],
    ["/plain", { colorScheme: "dark" }],
    ["/plain", { forcedColors: "active" }],
    ["/rtl", { width: 320 }]
  ] as const)("%s with %j stands the checks, empty and amiss", async (path, eyes) => {
    const { page, context } = await stage.open(path, eyes)
    await button(page).waitFor()
    await standsTheChecks(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Bitte ändern Sie 2 Angaben" }).waitFor()
    await standsTheChecks(page)
    await context.close()
  })

  it("is dark only where the page is", async () => {
    const ground = async (path: string) => {
      const { element, context } = await stage.open(path, { colorScheme: "dark" })
      const found = await element.locator(".all").evaluate((all) => getComputedStyle(all).backgroundColor)
      await context.close()
      return found
    }
    expect(await ground("/both")).toBe("rgb(18, 18, 18)")
    expect(await ground("/plain")).toBe("rgb(255, 255, 255)")
  })

  it("shows the tick and the focus under forced colours", async () => {
    const { page, context } = await stage.open("/plain", { forcedColors: "active" })
    const box = page.getByLabel("Ukrainisch")
    const before = await box.screenshot()
    await page.getByLabel("Farsi").focus()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    expect(await box.isChecked()).toBe(true)
    expect((await box.screenshot()).equals(before)).toBe(false)
    expect(await box.evaluate((found) => getComputedStyle(found).outlineStyle)).toBe("solid")
    await context.close()
  })

  it("draws a field with all its sides under forced colours", async () => {
    const { page, context } = await stage.open("/plain", { forcedColors: "active" })
    const width = (found: Element) => getComputedStyle(found).borderWidth
    expect(await page.getByLabel("Wie heißen Sie?").evaluate(width)).toBe("2px")
    await context.close()
  })

  it("begins at the right in a page that does", async () => {
    const { page, context } = await stage.open("/rtl")
    await button(page).click()
    const end = (found: Element) => found.getBoundingClientRect().right
    const field = page.locator("lotsen-kurs .kern-form-input--error").first()
    expect(await field.evaluate((found) => getComputedStyle(found).borderRightWidth)).toBe("4px")
    expect(await field.evaluate((found) => getComputedStyle(found).borderLeftWidth)).toBe("0px")
    const box = page.getByLabel("Ukrainisch")
    const label = page.locator("lotsen-kurs label", { hasText: "Ukrainisch" })
    expect(await box.evaluate(end)).toBeGreaterThan(await label.evaluate(end))
    await context.close()
  })

  it("runs as German does in a page that runs the other way, unless the page wants otherwise", async () => {
    const { page, context } = await stage.open("/arabic")
    await button(page).click()
    const field = page.locator("lotsen-kurs .kern-form-input--error").first()
    expect(await field.evaluate((found) => getComputedStyle(found).borderLeftWidth)).toBe("4px")
    await standsTheChecks(page)
    await context.close()
  })

  it("can be used from the first field to the answer by keyboard alone", async () => {
    const { page, context } = await stage.open("/plain")
    await button(page).waitFor()
    await page.locator("#before").focus()
    // The link to the privacy notice bears no name.
    const walked: Array<string | undefined> = []
    for (let step = 0; step < 20 && walked.at(-1) !== "kern-btn kern-btn--primary"; step += 1) {
      await page.keyboard.press("Tab")
      const at = await focused(page)
      walked.push(at)
      if (at === "name") await page.keyboard.type("Olha Himmelsteg")
      if (at === "phone") await page.keyboard.type("02362 12345")
      if (at === "languages") await page.keyboard.press("Space")
    }
    const languages = ["languages", "languages-1", "languages-2", "languages-3"]
    expect(walked.filter((id) => id !== "")).toEqual([
      "in-de",
      "in-de-simple",
      "in-en",
      "name",
      "email",
      "phone",
      ...languages,
      "needs",
      "kern-btn kern-btn--primary"
    ])
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(stage.api.came[0]?.body).toMatchObject({ contact: { phone: "02362 12345" }, languages: ["ar"] })
    await context.close()
  })
})
