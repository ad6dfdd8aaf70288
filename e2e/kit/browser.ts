/** A real Chromium, and what every page must stand: no script error, no policy violation, axe, no overflow at 320 px. */
import { existsSync, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { AxeBuilder } from "@axe-core/playwright"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"
import { assert } from "vitest"

const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** Starts Chromium without its own traffic. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
  return chromium.launch({
    ...(executablePath === undefined ? { channel: "chromium" } : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  })
}

/** A person at a browser. Scripts are off unless asked for: no page of ours needs one. */
export const openPage = async (
  browser: Browser,
  { width = 1280, dark = false, scripts = false }: { width?: number; dark?: boolean; scripts?: boolean } = {}
): Promise<{ page: Page; context: BrowserContext; complaints: Array<string> }> => {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 640 : 900 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
    locale: "de-DE"
  })
  const page = await context.newPage()
  const complaints: Array<string> = []
  page.on("pageerror", (error) => complaints.push(String(error)))
  page.on("console", (message) => {
    // A refused form answers 409 or 422 on purpose, and the browser says so.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  return { page, context, complaints }
}

/** Finds no violation of axe, and nothing wider than the window. @param page with scripts allowed: axe is one */
export const standsTheChecks = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`)
  assert.deepStrictEqual(found, [], page.url())
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  assert.isAtMost(overflow, 0, `${page.url()} is wider than its window`)
}

/** Takes a picture for the README or the handbook: `docs/pictures/<name>.png`. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url))
  mkdirSync(dirname(path), { recursive: true })
  if (process.env.LOTSENWERK_PICTURES === "1") await page.screenshot({ path, fullPage: true })
}
