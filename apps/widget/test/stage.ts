/** The element in a real browser: its server, pages of others, and what a person finds there. */
import type { Browser, Page } from "playwright-core"
import { freshBuild } from "../build.ts"
import { type Eyes, openBrowser, openPage } from "./browser.ts"
import { openHosts } from "./hosts.ts"
import { course, openStandIn } from "./standIn.ts"

/** Opens everything that a test of the element needs. */
export const openStage = async () => {
  const { lotsen, page } = await freshBuild()
  const api = await openStandIn({ "/embed/1/lotsen.js": lotsen, "/page.js": page })
  const hosts = await openHosts(api.origin)
  const browser: Browser = await openBrowser()
  return {
    api,
    hosts,
    browser,
    /** Opens a page of `hosts`. */
    open: async (path: string, eyes?: Eyes) => {
      const opened = await openPage(browser, `${hosts.origin}${path}`, eyes)
      return { ...opened, element: opened.page.locator("lotsen-kurs") }
    },
    /** Forgets what one test did, for the next. */
    tidy: () => {
      api.came.length = 0
      api.offer(course)
      api.replyWith()
    },
    close: async () => {
      await browser.close()
      await hosts.close()
      await api.close()
    }
  }
}

/** The button that sends. */
export const button = (page: Page) => page.getByRole("button", { name: "Anmeldung absenden" })

/** The link that stands inside the element. */
export const fallback = (page: Page) => page.getByRole("link", { name: "Zur Anmeldung: Grundkurs 2027" })

/** Fills in what has to be filled in. */
export const fillIn = async (page: Page) => {
  await page.getByLabel("Wie heißen Sie?").fill("Olha Himmelsteg")
  await page.getByLabel("E-Mail-Adresse").fill("olha@example.org")
}

/** What has the focus, inside the shadow: its id, else its class. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector("lotsen-kurs")?.shadowRoot?.activeElement
    return inside?.id || inside?.className || document.activeElement?.id
  })
