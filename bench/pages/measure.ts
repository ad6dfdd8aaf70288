/** What a page weighs on the way to a browser whose cache is empty: HTML, styles, scripts and fonts of the demo. */
import { gzipSync } from "node:zlib"
import type { Browser, Response } from "playwright-core"
import { openBrowser } from "../browser.ts"
import { freshFolder, startServer } from "../server.ts"

/** Bytes by kind; all but fonts, which are compressed already, as gzip would send them. */
export interface Weight {
  readonly page: string
  readonly html: number
  readonly css: number
  readonly js: number
  readonly fonts: number
}

const kinds = { document: "html", stylesheet: "css", script: "js", font: "fonts" } as const

const kindOf = (response: Response) => kinds[response.request().resourceType() as keyof typeof kinds]

const weigh = async (browser: Browser, page: string, url: string, cookies: Cookies): Promise<Weight> => {
  const context = await browser.newContext({ locale: "de-DE" })
  await context.addCookies(cookies)
  const tab = await context.newPage()
  const responses: Array<Response> = []
  tab.on("response", (response) => responses.push(response))
  await tab.goto(url, { waitUntil: "networkidle" })
  const weight = { html: 0, css: 0, js: 0, fonts: 0 }
  for (const response of responses) {
    const kind = kindOf(response)
    if (kind === undefined || response.status() !== 200) continue
    const body = await response.body()
    weight[kind] += kind === "fonts" ? body.length : gzipSync(body).length
  }
  const inline = await tab.locator("script:not([src])").count()
  if (inline > 0) throw new Error(`${page} carries ${inline} inline scripts, which count as HTML here`)
  await context.close()
  return { page, ...weight }
}

type Cookies = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["cookies"]>>

const signedIn = async (browser: Browser, link: string): Promise<Cookies> => {
  const context = await browser.newContext({ locale: "de-DE" })
  const tab = await context.newPage()
  await tab.goto(link)
  await tab.getByRole("button", { name: "Jetzt anmelden" }).click()
  await tab.getByRole("heading", { level: 1 }).first().waitFor()
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

const site = ["/", "/landkreis-harz/mitmachen"]
const admin = ["", "/lotsen", "/supervision", "/zahlungen", "/programm"].map((page) => `/admin/landkreis-harz${page}`)

/** Weighs the public pages and those of the office. */
export const pages = async (): Promise<ReadonlyArray<Weight>> => {
  const { folder, remove } = freshFolder()
  const server = await startServer(folder)
  const browser = await openBrowser()
  try {
    const cookies = await signedIn(browser, await server.signIn("coordinator"))
    const weights: Array<Weight> = []
    for (const page of site) weights.push(await weigh(browser, page, server.origin + page, []))
    for (const page of admin) weights.push(await weigh(browser, page, server.origin + page, cookies))
    return weights
  } finally {
    await browser.close()
    await server.stop()
    remove()
  }
}
