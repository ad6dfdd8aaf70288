/** A person with a role at a browser: without scripts to work, with scripts to be checked. */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { openPage, standsTheChecks } from "./browser.ts"
import type { House } from "./house.ts"

/** Somebody at work. */
export interface Worker {
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
  readonly context: BrowserContext
  /** Opens the present page once more at both widths, light and dark, and lets axe look at it. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Signs in by the link that the start printed, as a person would. */
export const signIn = async (browser: Browser, house: House, role: string, municipality = "landkreis-harz") => {
  const worker = await atWork(browser)
  await worker.page.goto(house.link(role, municipality))
  await worker.page.getByRole("button", { name: "Jetzt anmelden" }).click()
  return worker
}

/** Somebody with a browser whose scripts are off, since no page needs one. */
export const atWork = async (browser: Browser, width = 1280): Promise<Worker> => {
  const { page, context, complaints } = await openPage(browser, { width })
  const check = async () => {
    for (const [wide, dark] of [
      [1280, false],
      [320, true]
    ] as const) {
      const looking = await openPage(browser, { width: wide, dark, scripts: true })
      await looking.context.addCookies(await context.cookies())
      await looking.page.goto(page.url())
      await standsTheChecks(looking.page)
      complaints.push(...looking.complaints)
      await looking.context.close()
    }
  }
  return { page, context, complaints, check, close: () => context.close() }
}
