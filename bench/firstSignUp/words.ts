/** What there is to read and to move on the way to something. */
import type { Locator } from "playwright-core"

/** The words that can be seen before something and in it, in its element or in the part of the page that holds it. */
export const wordsUntil = (end: Locator, part: string): Promise<number> =>
  end.evaluate((target, within) => {
    const root = target.getRootNode()
    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const { width, height, bottom } = each.getBoundingClientRect()
        // What leads past the menu comes into sight with the keyboard only.
        if (bottom + scrollY <= 0) return false
        // What is only heard is cut to a point.
        if (Math.min(width, height) <= 1 && getComputedStyle(each).overflow !== "visible") return false
      }
      return true
    }
    const texts = document.createTreeWalker(
      root instanceof ShadowRoot ? root : (target.closest(within) ?? root),
      NodeFilter.SHOW_TEXT
    )
    let words = 0
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const isBefore = target.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING
      if (!isBefore && !target.contains(text)) break
      if (text.parentElement === null || !isSeen(text.parentElement)) continue
      words += text.textContent?.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0
    }
    return words
  }, part)

/** How often the page is moved by a window until the end of something shows. */
export const swipesUntil = (end: Locator): Promise<number> =>
  end.evaluate((target) => Math.max(0, Math.ceil((target.getBoundingClientRect().bottom + scrollY) / innerHeight) - 1))
