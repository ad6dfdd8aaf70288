/** What the element costs a page, beside the bare form of the same fields: bytes, and the wait until somebody can type. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { type Browser, chromium } from "playwright-core"
import { median } from "../median.ts"
import { freshFolder, startServer } from "../server.ts"

const rounds = 5

/** Slow 4G, and a processor of a quarter of the speed. @source perf.md, d */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slower = 4

/** At most so many bytes, and so many times the bare form. @source perf.md, d: floor */
const floor = { bytes: 15_000, toForm: 3 }

const ticks = Array.from(
  { length: 12 },
  (_, index) => `<p><label><input type="checkbox" name="languages" value="${index}"> Sprache ${index}</label></p>`
).join("")

const bareForm = `<form method="post"><p><label>Name <input name="name"></label></p><p><label>E-Mail <input name="email" type="email"></label></p><p><label>Telefon <input name="phone" type="tel"></label></p>${ticks}<p><label>Was brauchen Sie? <textarea name="needs"></textarea></label></p><button>Absenden</button></form>`

const page = (content: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kurs</title></head><body>${content}</body></html>`

/** From the call of the page to the moment at which the first field takes a letter. @unit milliseconds */
const wait = async (browser: Browser, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const tab = await context.newPage()
    const devtools = await context.newCDPSession(tab)
    await devtools.send("Network.enable")
    await devtools.send("Network.emulateNetworkConditions", network)
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower })
    const start = performance.now()
    await tab.goto(address, { waitUntil: "commit" })
    await tab.locator("input[name=name]").fill("A")
    return performance.now() - start
  } finally {
    await context.close()
  }
}

const openHost = async (element: string) => {
  const host = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(page(request.url === "/element" ? element : bareForm))
  })
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve))
  const { port } = host.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      host.close()
      host.closeAllConnections()
    }
  }
}

/** @unit bytes, gzip -9; milliseconds; `toForm` is the median of ratios within a round */
export const widget = async () => {
  const { folder, remove } = freshFolder()
  const server = await startServer(folder)
  const forms: Array<number> = []
  const elements: Array<number> = []
  let bytes = 0
  try {
    const json = async <A>(path: string) => (await (await fetch(`${server.origin}${path}`)).json()) as A
    const { latest } = await json<{ readonly latest: { readonly version: string } }>("/embed/versions.json")
    const [{ course }] = await json<[{ readonly course: string }]>("/api/v1/municipalities/stadt-dorsten/courses")
    const script = `${server.origin}/embed/${latest.version}/lotsen.js`
    bytes = gzipSync(new Uint8Array(await (await fetch(script)).arrayBuffer()), { level: 9 }).length
    const host = await openHost(
      `<lotsen-kurs municipality="stadt-dorsten" course="${course}"></lotsen-kurs><script type="module" src="${script}"></script>`
    )
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox"]
    })
    try {
      for (let round = 0; round < rounds; round++) {
        forms.push(await wait(browser, `${host.origin}/form`))
        elements.push(await wait(browser, `${host.origin}/element`))
      }
    } finally {
      await browser.close()
      host.stop()
    }
  } finally {
    await server.stop()
    remove()
  }
  return {
    rounds,
    floor,
    bytes,
    formMilliseconds: median(forms),
    milliseconds: median(elements),
    toForm: median(elements.map((each, round) => each / (forms[round] ?? Number.NaN)))
  }
}
