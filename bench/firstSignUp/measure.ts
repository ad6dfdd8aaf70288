/** How long a first sign-up takes somebody new to it, on a cheap phone: at Stadt Dorsten's pages and in the element elsewhere. */
import { onPhone, openBrowser } from "../browser.ts"
import { elementOf, openHost } from "../host.ts"
import { freshFolder, startServer } from "../server.ts"
import { byElement, byPage } from "./journey.ts"
import { entries, slowestReader, type Taken, total, usual } from "./somebody.ts"

/** From the call of the page to the answer. @unit seconds @source the promise of a place in ninety seconds */
const floor = 90

const phones = [
  { width: 390, height: 844 },
  { width: 320, height: 568 }
] as const
const languages = ["de", "de-simple"] as const

/** One first sign-up. @unit seconds; `slowestReader` in words a minute */
export interface FirstSignUp extends Taken {
  readonly way: "page" | "element"
  readonly language: (typeof languages)[number]
  readonly width: number
  readonly words: number
  readonly total: number
  /** How slowly somebody may read who still keeps the floor. */
  readonly slowestReader: number
}

/** Signs up by either way, in two languages, on two phones. */
export const firstSignUp = async () => {
  const { folder, remove } = freshFolder()
  const server = await startServer(folder)
  const json = async <A>(path: string) => (await (await fetch(`${server.origin}${path}`)).json()) as A
  const browser = await openBrowser()
  const signUps: Array<FirstSignUp> = []
  try {
    const [{ course }] = await json<[{ readonly course: string }]>("/api/v1/municipalities/stadt-dorsten/courses")
    const { latest } = await json<{ readonly latest: { readonly version: string } }>("/embed/versions.json")
    const host = await openHost({ "/": elementOf(course, `${server.origin}/embed/${latest.version}/lotsen.js`) })
    const ways = [
      { way: "page", address: `${server.origin}/stadt-dorsten/kurse`, go: byPage },
      { way: "element", address: `${host.origin}/`, go: byElement }
    ] as const
    try {
      for (const viewport of phones) {
        for (const language of languages) {
          for (const { way, address, go } of ways) {
            const who = entries(signUps.length)
            const taken = await onPhone(browser, viewport, (tab) => go(tab, { address, course, language }, who))
            const sum = { total: total(taken), slowestReader: slowestReader(taken, floor) }
            signUps.push({ way, language, width: viewport.width, ...taken, ...sum })
          }
        }
      }
    } finally {
      host.stop()
    }
  } finally {
    await browser.close()
    await server.stop()
    remove()
  }
  return { floor, assumed: usual, signUps }
}
