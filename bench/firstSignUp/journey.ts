/** One first sign-up in a real browser: what is fast enough to be done is done, what a person does in between is counted. */
import type { Locator, Page } from "playwright-core"
import { betweenLetters, type entries, type Taken, usual } from "./somebody.ts"
import { swipesUntil, wordsUntil } from "./words.ts"

/** Notes what everything on the way takes. */
export const openJourney = (tab: Page) => {
  const taken = { waiting: 0, typing: 0, words: 0, taps: 0, swipes: 0 }
  const timed = async (kind: "waiting" | "typing", work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    taken[kind] += (performance.now() - start) / 1000
  }
  const see = (what: Locator) => timed("waiting", () => what.waitFor())
  const tap = async (what: Locator) => {
    taken.taps++
    await timed("waiting", () => what.click())
  }
  return {
    /** Calls a page and waits until something of it is there. */
    open: async (address: string, what: Locator) => {
      await timed("waiting", () => tab.goto(address, { waitUntil: "commit" }))
      await see(what)
    },
    see,
    tap,
    /** Reads everything on the way to something, and moves there. @param part what has not been read yet */
    read: async (end: Locator, part: "body" | "main" = "body") => {
      taken.words += await wordsUntil(end, part)
      taken.swipes += await swipesUntil(end)
    },
    /** Fills in what is needed, in a field that is tapped before, as fast as a person. */
    fill: async ({ name, email, language }: ReturnType<typeof entries>) => {
      for (const [id, text] of [
        ["#name", name],
        ["#email", email]
      ] as const) {
        await tap(tab.locator(id))
        await timed("typing", () => tab.locator(id).pressSequentially(text, { delay: betweenLetters }))
      }
      await tap(tab.locator(`input[value="${language}"]`))
    },
    taken: (): Taken & { readonly words: number } => ({
      waiting: taken.waiting,
      typing: taken.typing,
      reading: (taken.words / usual.wordsRead) * 60,
      hands: taken.taps * usual.tap + taken.swipes * usual.swipe,
      words: taken.words
    })
  }
}

/** A way to a place: from the page at which one arrives to the answer. */
export type Way = (
  tab: Page,
  where: { readonly address: string; readonly course: string; readonly language: "de" | "de-simple" },
  who: ReturnType<typeof entries>
) => Promise<ReturnType<ReturnType<typeof openJourney>["taken"]>>

const send = (tab: Page) => tab.locator("form button.kern-btn")

/** From the list of courses, on our pages. */
export const byPage: Way = async (tab, { address, course, language }, who) => {
  const journey = openJourney(tab)
  const link = tab.locator(`main a[href*="/${course}"]`)
  await journey.open(address, link)
  if (language === "de") await journey.read(link)
  else {
    const other = tab.locator(`a[hreflang="${language}"]`)
    await journey.read(other)
    await journey.tap(other)
    await tab.waitForURL(/sprache=/)
    await journey.read(link, "main")
  }
  await journey.tap(link)
  await journey.see(send(tab))
  await journey.read(send(tab), "main")
  await journey.fill(who)
  await journey.tap(send(tab))
  // A place is held: who is doubted would be told something else.
  await journey.see(tab.locator("h1"))
  await tab.waitForURL(/danke\?stand=platz&weg=mail/)
  return journey.taken()
}

/** In the element, on a page of somebody else. */
export const byElement: Way = async (tab, { address, language }, who) => {
  const journey = openJourney(tab)
  await journey.open(address, send(tab))
  if (language !== "de") await journey.tap(tab.locator(`[data-language="${language}"]`))
  await journey.read(send(tab))
  await journey.fill(who)
  const outcome = tab.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("lotsen:submitted", (event) => resolve((event as CustomEvent).detail.outcome))
      })
  )
  await journey.tap(send(tab))
  await journey.see(tab.locator(".outcome"))
  if ((await outcome) !== "held") throw new Error(`no place is held, but ${await outcome}`)
  return journey.taken()
}
