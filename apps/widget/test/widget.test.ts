/** The element alone, in a real browser; with the real server, its database and its mail it is tried in `e2e/`. */
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { freshBuild } from "../build.ts"
import { openBrowser, openPage, plainHost, standsTheChecks } from "./browser.ts"
import { openHosts } from "./hosts.ts"
import { course, held, isProof, openStandIn } from "./standIn.ts"

let browser: Browser
let api: Awaited<ReturnType<typeof openStandIn>>
let hosts: Awaited<ReturnType<typeof openHosts>>

beforeAll(async () => {
  const { lotsen, page } = await freshBuild()
  api = await openStandIn({ "/embed/1/lotsen.js": lotsen, "/page.js": page })
  hosts = await openHosts(api.origin)
  browser = await openBrowser()
})
afterEach(() => {
  api.came.length = 0
  api.offer(course)
  api.replyWith()
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
  await api?.close()
})

const open = async (path: string, eyes?: Parameters<typeof openPage>[2]) => {
  const opened = await openPage(browser, `${hosts.origin}${path}`, eyes)
  return { ...opened, element: opened.page.locator("lotsen-kurs") }
}
const button = (page: Page) => page.getByRole("button", { name: "Anmeldung absenden" })
const fallback = (page: Page) => page.getByRole("link", { name: "Zur Anmeldung: Grundkurs 2027" })
const fillIn = async (page: Page) => {
  await page.getByLabel("Wie heißen Sie?").fill("Olha Himmelsteg")
  await page.getByLabel("E-Mail-Adresse").fill("olha@example.org")
}
/** The field that has the focus, inside the shadow. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector("lotsen-kurs")?.shadowRoot?.activeElement
    return inside?.id || inside?.className || document.activeElement?.id
  })

describe("a sign-up", () => {
  it("goes out once, with what was typed, a key and a proof, and nothing else leaves", async () => {
    const { page, complaints, requests, context } = await open("/plain")
    await fillIn(page)
    await page.getByLabel("Ukrainisch").check()
    await page.getByLabel(/Was brauchen Sie/).fill("Einen Platz vorn")
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(await page.getByText("innerhalb von 72 Stunden").count()).toBe(1)
    expect(await focused(page)).toBe("outcome")
    const [came] = api.came
    expect(api.came).toHaveLength(1)
    expect(came?.body).toMatchObject({
      name: "Olha Himmelsteg",
      contact: { email: "olha@example.org" },
      languages: ["uk"],
      needs: "Einen Platz vorn",
      language: "de",
      from: "widget",
      proof: { token: "signed" }
    })
    expect(came?.key).toMatch(/^[0-9a-f]{32}$/)
    expect(came?.language).toBe("de")
    expect(await isProof(came?.body.proof?.solution ?? "")).toBe(true)
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith(hosts.origin) && !url.startsWith(api.origin))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await standsTheChecks(page)
    await context.close()
  })

  it("keeps every entry without a connection, and comes again under the same key", async () => {
    const { page, context } = await open("/plain")
    api.replyWith("drop", { status: 503, body: {} }, held)
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Keine Verbindung" }).waitFor()
    expect(await focused(page)).toBe("lw-errors")
    expect(await page.getByLabel("Wie heißen Sie?").inputValue()).toBe("Olha Himmelsteg")
    await button(page).click()
    await page.getByRole("heading", { name: "Das hat gerade nicht geklappt" }).waitFor()
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(new Set(api.came.map(({ key }) => key)).size).toBe(1)
    expect(new Set(api.came.map(({ text }) => text)).size).toBe(1)
    expect(api.came).toHaveLength(3)
    await context.close()
  })

  it("is a new one, under a new key, when an entry has changed", async () => {
    const { page, context } = await open("/plain")
    api.replyWith("drop", held)
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Keine Verbindung" }).waitFor()
    await page.getByLabel("E-Mail-Adresse").fill("himmelsteg@example.org")
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(new Set(api.came.map(({ key }) => key)).size).toBe(2)
    await context.close()
  })

  it("shows what the server finds amiss at its field, or above all", async () => {
    const { page, context } = await open("/plain")
    const type = "application/problem+json"
    const errors = [{ pointer: "/contact/email", detail: "Diese Adresse nimmt keine Post an" }]
    const full = { title: "Der Kurs ist voll", detail: "Seit eben sind alle Plätze vergeben." }
    api.replyWith({ status: 422, type, body: { title: "x", errors } }, { status: 409, type, body: full })
    await fillIn(page)
    await button(page).click()
    await page.getByRole("link", { name: "Diese Adresse nimmt keine Post an" }).click()
    expect(await focused(page)).toBe("email")
    await expect(page.getByLabel("E-Mail-Adresse").getAttribute("aria-invalid")).resolves.toBe("true")
    await button(page).click()
    await page.getByRole("heading", { name: "Der Kurs ist voll" }).waitFor()
    expect(await page.getByLabel("Wie heißen Sie?").inputValue()).toBe("Olha Himmelsteg")
    await context.close()
  })

  it("is sent without a proof where none can be had", async () => {
    const { page, context } = await open("/plain")
    await page.route("**/challenge", (route) => route.abort())
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(api.came[0]?.body.proof).toBeUndefined()
    await context.close()
  })

  it("is sent from a page without https too, and with what can be proved there", async () => {
    const { page, complaints, context } = await openPage(
      browser,
      `${hosts.origin.replace("127.0.0.1", plainHost)}/plain`
    )
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(api.came[0]?.body.proof).toEqual({ token: "signed" })
    expect(complaints).toEqual([])
    await context.close()
  })

  it("is not sent twice by an impatient finger", async () => {
    const { page, context } = await open("/plain")
    await fillIn(page)
    await button(page).dblclick()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(api.came).toHaveLength(1)
    await context.close()
  })
})

describe("an entry that is amiss", () => {
  it("is named with all others, the focus on the list, each line leading to its field", async () => {
    const { page, context } = await open("/plain")
    await button(page).click()
    await page.getByRole("heading", { name: "Bitte ändern Sie 2 Angaben" }).waitFor()
    expect(await focused(page)).toBe("lw-errors")
    await standsTheChecks(page)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    expect(await focused(page)).toBe("name")
    expect(page.url()).not.toContain("#")
    expect(api.came).toEqual([])
    await context.close()
  })

  it("speaks the language that is chosen", async () => {
    const { page, context } = await open("/plain")
    await button(page).click()
    await page.getByRole("button", { name: "English" }).click()
    expect(await page.getByRole("link", { name: "Enter your name" }).count()).toBe(1)
    await context.close()
  })
})

describe("languages", () => {
  it("are switched in place: entries, ticks and the focus stay", async () => {
    const { page, context } = await open("/plain")
    await fillIn(page)
    await page.getByLabel("Farsi").check()
    await page.getByRole("button", { name: "English" }).click()
    expect(await page.getByLabel("What is your name?").inputValue()).toBe("Olha Himmelsteg")
    expect(await page.getByLabel("Farsi").isChecked()).toBe(true)
    expect(await focused(page)).toBe("in-en")
    expect(await page.getByText("Tuesday, 2 March 2027, 6 pm to 8 pm").count()).toBe(1)
    await page.getByRole("button", { name: "Einfach erklärt" }).click()
    expect(await page.getByRole("heading", { name: "Im Kurs mitmachen" }).count()).toBe(1)
    expect(await page.getByLabel("Wie heißen Sie?").inputValue()).toBe("Olha Himmelsteg")
    await context.close()
  })

  it.each([
    ["/plain", "de"],
    ["/english", "en"],
    ["/turkish", "de"],
    ["/simple", "de-simple"]
  ])("%s starts in %s", async (path, language) => {
    const { element, context } = await open(path)
    await expect(element.locator(".all").getAttribute("lang")).resolves.toBe(language)
    await context.close()
  })
})

describe("hostile pages", () => {
  it("the strictest policy with trusted types: all works, nothing is complained of", async () => {
    const { page, complaints, context } = await open("/strict")
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(complaints).toEqual([])
    expect(await isProof(api.came[0]?.body.proof?.solution ?? "")).toBe(true)
    await context.close()
  })

  it("a policy that blocks the script: the link stays", async () => {
    const { page, context } = await open("/blocked")
    expect(await fallback(page).isVisible()).toBe(true)
    await context.close()
  })

  it("a course that is not there: the link stays, and the page is told", async () => {
    const { page, element, context } = await open("/missing")
    await page.waitForLoadState("networkidle")
    expect(await fallback(page).isVisible()).toBe(true)
    expect(await element.locator("form").count()).toBe(0)
    await context.close()
  })

  it.each(["/reset", "/bootstrap"])("the stylesheet of %s does not get in", async (path) => {
    const { page, element, context } = await open(path)
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
    const { page, context } = await open("/kern")
    expect(await button(page).evaluate((found) => getComputedStyle(found).backgroundColor)).toBe("rgb(200, 0, 0)")
    await context.close()
  })

  it("a page may style the parts", async () => {
    const { page, context } = await open("/parts")
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
    const { page, context } = await open(path, eyes)
    await button(page).waitFor()
    await standsTheChecks(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Bitte ändern Sie 2 Angaben" }).waitFor()
    await standsTheChecks(page)
    await context.close()
  })

  it("is dark only where the page is", async () => {
    const ground = async (path: string) => {
      const { element, context } = await open(path, { colorScheme: "dark" })
      const found = await element.locator(".all").evaluate((all) => getComputedStyle(all).backgroundColor)
      await context.close()
      return found
    }
    expect(await ground("/both")).toBe("rgb(18, 18, 18)")
    expect(await ground("/plain")).toBe("rgb(255, 255, 255)")
  })

  it("shows the tick and the focus under forced colours", async () => {
    const { page, context } = await open("/plain", { forcedColors: "active" })
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

  it("begins at the right in a page that does", async () => {
    const { page, context } = await open("/rtl")
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
    const { page, context } = await open("/arabic")
    await button(page).click()
    const field = page.locator("lotsen-kurs .kern-form-input--error").first()
    expect(await field.evaluate((found) => getComputedStyle(found).borderLeftWidth)).toBe("4px")
    await standsTheChecks(page)
    await context.close()
  })

  it("can be used from the first field to the answer by keyboard alone", async () => {
    const { page, context } = await open("/plain")
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
    expect(api.came[0]?.body).toMatchObject({ contact: { phone: "02362 12345" }, languages: ["ar"] })
    await context.close()
  })
})

describe("the script of our own page", () => {
  it("proves while somebody types", async () => {
    const { page, context } = await open("/hosted")
    expect(await page.locator("[name=token]").inputValue()).toBe("")
    await fillIn(page)
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[name=solution]")?.value !== "")
    await button(page).click()
    const posted = JSON.parse((await page.locator("body").textContent()) ?? "")
    expect(posted).toMatchObject({ name: "Olha Himmelsteg", key: "key-of-the-page", token: "signed", website: "" })
    expect(await isProof(posted.solution)).toBe(true)
    await context.close()
  })

  it("is not needed", async () => {
    const { page, context } = await open("/hosted", { javaScriptEnabled: false })
    await fillIn(page)
    await button(page).click()
    const posted = JSON.parse((await page.locator("body").textContent()) ?? "")
    expect(posted).toMatchObject({ name: "Olha Himmelsteg", token: "", solution: "" })
    await context.close()
  })
})

describe("states and events", () => {
  it.each(["notYetOpen", "closed", "cancelled"] as const)("%s shows the course and no form", async (state) => {
    api.offer({ ...course, state })
    const { page, element, context } = await open("/plain")
    await page.getByText("Bürgerhaus").waitFor()
    expect(await element.locator("form").count()).toBe(0)
    expect(await element.locator(".lw-hint").count()).toBe(1)
    await standsTheChecks(page)
    await context.close()
  })

  it("waiting says on the button what one gets", async () => {
    api.offer({ ...course, state: "waiting" })
    const { page, context } = await open("/plain")
    await page.getByRole("button", { name: "Auf die Warteliste setzen" }).waitFor()
    await context.close()
  })

  it("tells the page what happens and nothing about the person", async () => {
    const { page, element, context } = await open("/plain")
    await page.addInitScript(() => {
      const told: Array<unknown> = []
      Object.assign(window, { told })
      for (const name of ["ready", "step", "submitted", "error"]) {
        document.addEventListener(`lotsen:${name}`, (event) => told.push([name, (event as CustomEvent).detail]))
      }
    })
    await page.reload()
    api.replyWith("drop", held)
    await button(page).click()
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Keine Verbindung" }).waitFor()
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    const told = await page.evaluate(() => (window as unknown as { told: unknown }).told)
    expect(told).toEqual([
      ["ready", { course: "grundkurs-2027-1", state: "open" }],
      ["step", { step: "started" }],
      ["step", { step: "faults" }],
      ["step", { step: "sending" }],
      ["error", { reason: "offline" }],
      ["step", { step: "sending" }],
      ["submitted", { outcome: "held" }]
    ])
    expect(JSON.stringify(told)).not.toMatch(/Olha|example/)
    await element.evaluate((found) => (found as unknown as { reset: () => void }).reset())
    expect(await page.getByLabel("Wie heißen Sie?").inputValue()).toBe("")
    await context.close()
  })
})
