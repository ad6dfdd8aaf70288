/** Signing up by the element alone; with the real server, its database and its mail it is tried in `e2e/`. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { openPage, plainHost, standsTheChecks } from "./browser.ts"
import { button, fillIn, focused, openStage } from "./stage.ts"
import { course, held, isProof } from "./standIn.ts"

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage?.close())

describe("a sign-up", () => {
  it("goes out once, with what was typed, a key and a proof, and nothing else leaves", async () => {
    const { page, complaints, requests, context } = await stage.open("/plain")
    await fillIn(page)
    await page.getByLabel("Ukrainisch").check()
    await page.getByLabel(/Was brauchen Sie/).fill("Einen Platz vorn")
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(await page.getByText("innerhalb von 72 Stunden").count()).toBe(1)
    expect(await focused(page)).toBe("outcome")
    const [came] = stage.api.came
    expect(stage.api.came).toHaveLength(1)
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
    expect(requests.filter((url) => !url.startsWith(stage.hosts.origin) && !url.startsWith(stage.api.origin))).toEqual(
      []
    )
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await standsTheChecks(page)
    await context.close()
  })

  it("keeps every entry without a connection, and comes again under the same key", async () => {
    const { page, context } = await stage.open("/plain")
    stage.api.replyWith("drop", { status: 503, body: {} }, held)
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Keine Verbindung" }).waitFor()
    expect(await focused(page)).toBe("lw-errors")
    expect(await page.getByLabel("Wie heißen Sie?").inputValue()).toBe("Olha Himmelsteg")
    await button(page).click()
    await page.getByRole("heading", { name: "Das hat gerade nicht geklappt" }).waitFor()
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(new Set(stage.api.came.map(({ key }) => key)).size).toBe(1)
    expect(new Set(stage.api.came.map(({ text }) => text)).size).toBe(1)
    expect(stage.api.came).toHaveLength(3)
    await context.close()
  })

  it("is a new one, under a new key, when an entry has changed", async () => {
    const { page, context } = await stage.open("/plain")
    stage.api.replyWith("drop", held)
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Keine Verbindung" }).waitFor()
    await page.getByLabel("E-Mail-Adresse").fill("himmelsteg@example.org")
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(new Set(stage.api.came.map(({ key }) => key)).size).toBe(2)
    await context.close()
  })

  it("shows what the server finds amiss at its field, or above all", async () => {
    const { page, context } = await stage.open("/plain")
    const type = "application/problem+json"
    const errors = [{ pointer: "/contact/email", detail: "Diese Adresse nimmt keine Post an" }]
    const full = { title: "Der Kurs ist voll", detail: "Seit eben sind alle Plätze vergeben." }
    stage.api.replyWith({ status: 422, type, body: { title: "x", errors } }, { status: 409, type, body: full })
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
    const { page, context } = await stage.open("/plain")
    await page.route("**/challenge", (route) => route.abort())
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(stage.api.came[0]?.body.proof).toBeUndefined()
    await context.close()
  })

  it("is sent from a page without https too, and with what can be proved there", async () => {
    const { page, complaints, context } = await openPage(
      stage.browser,
      `${stage.hosts.origin.replace("127.0.0.1", plainHost)}/plain`
    )
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    await fillIn(page)
    await button(page).click()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(stage.api.came[0]?.body.proof).toEqual({ token: "signed" })
    expect(complaints).toEqual([])
    await context.close()
  })

  it("is not sent twice by an impatient finger", async () => {
    const { page, context } = await stage.open("/plain")
    await fillIn(page)
    await button(page).dblclick()
    await page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" }).waitFor()
    expect(stage.api.came).toHaveLength(1)
    await context.close()
  })
})

describe("an entry that is amiss", () => {
  it("is named with all others, the focus on the list, each line leading to its field", async () => {
    const { page, context } = await stage.open("/plain")
    await button(page).click()
    await page.getByRole("heading", { name: "Bitte ändern Sie 2 Angaben" }).waitFor()
    expect(await focused(page)).toBe("lw-errors")
    await standsTheChecks(page)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    expect(await focused(page)).toBe("name")
    expect(page.url()).not.toContain("#")
    expect(stage.api.came).toEqual([])
    await context.close()
  })

  it("speaks the language that is chosen", async () => {
    const { page, context } = await stage.open("/plain")
    await button(page).click()
    await page.getByRole("button", { name: "English" }).click()
    expect(await page.getByRole("link", { name: "Enter your name" }).count()).toBe(1)
    await context.close()
  })
})

describe("languages", () => {
  it("are switched in place: entries, ticks and the focus stay", async () => {
    const { page, context } = await stage.open("/plain")
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
    const { element, context } = await stage.open(path)
    await expect(element.locator(".all").getAttribute("lang")).resolves.toBe(language)
    await context.close()
  })
})

describe("the script of our own page", () => {
  it("proves while somebody types", async () => {
    const { page, context } = await stage.open("/hosted")
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
    const { page, context } = await stage.open("/hosted", { javaScriptEnabled: false })
    await fillIn(page)
    await button(page).click()
    const posted = JSON.parse((await page.locator("body").textContent()) ?? "")
    expect(posted).toMatchObject({ name: "Olha Himmelsteg", token: "", solution: "" })
    await context.close()
  })
})

describe("states and events", () => {
  it.each(["notYetOpen", "closed", "cancelled"] as const)("%s shows the course and no form", async (state) => {
    stage.api.offer({ ...course, state })
    const { page, element, context } = await stage.open("/plain")
    await page.getByText("Bürgerhaus").waitFor()
    expect(await element.locator("form").count()).toBe(0)
    expect(await element.locator(".lw-hint").count()).toBe(1)
    await standsTheChecks(page)
    await context.close()
  })

  it("waiting says on the button what one gets", async () => {
    stage.api.offer({ ...course, state: "waiting" })
    const { page, context } = await stage.open("/plain")
    await page.getByRole("button", { name: "Auf die Warteliste setzen" }).waitFor()
    await context.close()
  })

  it("tells the page what happens and nothing about the person", async () => {
    const { page, element, context } = await stage.open("/plain")
    await page.addInitScript(() => {
      const told: Array<unknown> = []
      Object.assign(window, { told })
      for (const name of ["ready", "step", "submitted", "error"]) {
        document.addEventListener(`lotsen:${name}`, (event) => told.push([name, (event as CustomEvent).detail]))
      }
    })
    await page.reload()
    stage.api.replyWith("drop", held)
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
