/** Looks at pages as people with other eyes do: on a phone in the light, at a desk in the dark. */
import type { Browser, Cookie } from "playwright-core"
import { assert } from "vitest"
import { openPage, standsTheChecks } from "./browser.ts"

/** Two windows that stay open, so that a look costs a visit and not a browser. */
export const openLooker = async (browser: Browser) => {
  const windows = await Promise.all([
    openPage(browser, { width: 320, scripts: true }),
    openPage(browser, { width: 1280, dark: true, scripts: true })
  ])
  return {
    /** Opens an address in both, with somebody's cookies: one heading, no script but those named, no complaint, no violation. */
    look: async (address: string, cookies: ReadonlyArray<Cookie> = [], scripts: ReadonlyArray<string> = []) => {
      for (const { page, context, complaints } of windows) {
        await context.clearCookies()
        await context.addCookies([...cookies])
        await page.goto(address)
        assert.strictEqual(await page.locator("h1").count(), 1, address)
        const sent = page.locator('script:not([type="application/ld+json"])')
        const found = await sent.evaluateAll((all) => all.map((script) => script.getAttribute("src")))
        assert.deepStrictEqual<unknown>(found, scripts, `${address} sends other scripts`)
        await standsTheChecks(page)
        assert.deepStrictEqual(complaints, [], address)
      }
    },
    close: async () => {
      for (const { context } of windows) await context.close()
    }
  }
}

export type Looker = Awaited<ReturnType<typeof openLooker>>
