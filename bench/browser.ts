/** Chromium without its own traffic, and a cheap phone in it. */
import { existsSync } from "node:fs"
import { type Browser, chromium, type Page } from "playwright-core"

/** Opens the Chromium of the machine, or playwright's. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path))
  return chromium.launch({
    ...(executablePath === undefined ? { channel: "chromium" } : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update"
    ]
  })
}

/** Slow 4G, and a processor of a quarter of the speed. @source perf.md, d */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slower = 4

/** Works on a cheap phone whose cache is empty. */
export const onPhone = async <A>(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  work: (tab: Page) => Promise<A>
): Promise<A> => {
  const context = await browser.newContext({ viewport, locale: "de-DE" })
  try {
    const tab = await context.newPage()
    const devtools = await context.newCDPSession(tab)
    await devtools.send("Network.enable")
    await devtools.send("Network.emulateNetworkConditions", network)
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower })
    return await work(tab)
  } finally {
    await context.close()
  }
}
