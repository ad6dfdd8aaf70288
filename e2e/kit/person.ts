/** A person with a role at a browser whose scripts are off, since no page needs one. */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { openPage } from "./browser.ts"
import type { House } from "./house.ts"
import type { Looker } from "./looker.ts"

/** Somebody at work. */
export interface Worker {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: ReadonlyArray<string>
  /** Has others look at the present page. */
  readonly check: (looker: Looker) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a browser window for somebody. */
export const atWork = async (browser: Browser, width = 1280): Promise<Worker> => {
  const { page, context, complaints } = await openPage(browser, { width })
  return {
    page,
    context,
    complaints,
    check: async (looker) => looker.look(page.url(), await context.cookies()),
    close: () => context.close()
  }
}

/** Signs in by the link that the start printed, which works once, as a person would. */
export const signIn = async (browser: Browser, house: House, role: string, municipality = "landkreis-harz") => {
  const worker = await atWork(browser)
  await worker.page.goto(house.link(role, municipality))
  await worker.page.getByRole("button", { name: "Jetzt anmelden" }).click()
  await worker.page.waitForURL(/\/admin\//)
  return worker
}
