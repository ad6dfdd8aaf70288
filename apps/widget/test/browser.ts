/** A real Chromium, and what the element must stand in it. */
import { existsSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { type Browser, chromium, type Page } from "playwright-core"
import { assert } from "vitest"

const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** A host that no browser trusts as it trusts itself: plain http, as on an old town's page. */
export const plainHost = "plain.test"

/** Starts Chromium without its own traffic. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
  return chromium.launch({
    ...(executablePath === undefined ? { channel: "chromium" } : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-sync",
      `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`
    ]
  })
}

/** How somebody sees. */
export interface Eyes {
  readonly width?: number
  readonly colorScheme?: "light" | "dark"
  readonly forcedColors?: "active" | "none"
  readonly javaScriptEnabled?: boolean
}

/** Opens a page and keeps what it complains of: script errors and broken policies. */
export const openPage = async (browser: Browser, address: string, { width = 800, ...eyes }: Eyes = {}) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "de-DE", ...eyes })
  const page = await context.newPage()
  const complaints: Array<string> = []
  page.on("pageerror", (error) => complaints.push(String(error)))
  page.on("console", (message) => {
    // What the stand-in refuses on purpose, the browser reports as well.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
  })
  const requests: Array<string> = []
  page.on("request", (request) => requests.push(request.url()))
  await page.goto(address)
  return { page, context, complaints, requests }
}

/** Finds no violation of axe in the element, and nothing wider than the window. */
export const standsTheChecks = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include("lotsen-kurs").analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`)
  assert.deepStrictEqual(found, [])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  assert.isAtMost(overflow, 0, "wider than the window")
}
