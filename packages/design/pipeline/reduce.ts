import type { Container, Plugin } from "postcss"
import { keptClasses, keptRoots, replaced } from "./kept.ts"

const isKept = (selector: string): boolean => {
  const classes = [...selector.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name]) => name ?? "")
  if (classes.length === 0) return keptRoots.has(selector)
  return classes.every((name) => keptClasses.has(name)) && !replaced.some((rule) => rule.selector.test(selector))
}

/** Paper is white, whatever the screen shows. */
const themes: Readonly<Record<string, string>> = {
  "(prefers-color-scheme: dark)": "screen and (prefers-color-scheme: dark)",
  "(prefers-color-scheme: light)": "print, (prefers-color-scheme: light)"
}

const removeIfEmpty = (node: Container | undefined): void => {
  if (node?.type === "atrule" && node.nodes?.length === 0) node.remove()
}

/**
 * Leaves of KERN what `kept.ts` declares: its selectors, the tokens of `:root` and of the forced light theme.
 * Bare elements, its fonts, icons and other components go; base.css says how our elements look.
 */
export const reduce = (): Plugin => ({
  postcssPlugin: "lotsenwerk-reduce",
  Once(root) {
    root.walkComments((comment) => void comment.remove())
    root.walkAtRules(/^(charset|font-face|keyframes|-webkit-keyframes)$/, (rule) => void rule.remove())
    root.walkRules((rule) => {
      const selectors = rule.selectors.filter(isKept)
      if (selectors.length > 0) rule.selectors = selectors
      else {
        const parent = rule.parent
        rule.remove()
        removeIfEmpty(parent as Container | undefined)
      }
    })
    root.walkAtRules("media", (rule) => {
      rule.params = themes[rule.params] ?? rule.params
    })
    root.walkDecls((declaration) => {
      // KERN paints icons white under forced colours, which hides them on a white page; CanvasText follows the person's choice.
      if (declaration.important && declaration.value === "var(--kern-color-white)") declaration.value = "CanvasText"
    })
  }
})
