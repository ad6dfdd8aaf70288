/** What the element costs a page, beside the bare form of the same fields: bytes, and the wait until somebody can type. */
import { gzipSync } from "node:zlib"
import type { Browser } from "playwright-core"
import { onPhone, openBrowser } from "../browser.ts"
import { elementOf, openHost } from "../host.ts"
import { median } from "../median.ts"
import { freshFolder, startServer } from "../server.ts"

const rounds = 5

/** At most so many bytes, and so many times the bare form. @source perf.md, d: floor */
const floor = { bytes: 15_000, toForm: 3 }

const ticks = Array.from(
  { length: 12 },
  (_, index) => `<p><label><input type="checkbox" name="languages" value="${index}"> Sprache ${index}</label></p>`
).join("")

const bareForm = `<form method="post"><p><label>Name <input name="name"></label></p><p><label>E-Mail <input name="email" type="email"></label></p><p><label>Telefon <input name="phone" type="tel"></label></p>${ticks}<p><label>Was brauchen Sie? <textarea name="needs"></textarea></label></p><button>Absenden</button></form>`

/** From the call of the page to the moment at which the first field takes a letter. @unit milliseconds */
const wait = (browser: Browser, address: string): Promise<number> =>
  onPhone(browser, { width: 360, height: 740 }, async (tab) => {
    const start = performance.now()
    await tab.goto(address, { waitUntil: "commit" })
    await tab.locator("input[name=name]").fill("A")
    return performance.now() - start
  })

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
    const host = await openHost({ "/form": bareForm, "/element": elementOf(course, script) })
    const browser = await openBrowser()
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
