import type { Plugin, Root } from "postcss"

/** The names of the custom properties that a value reads. */
export const readTokens = (value: string): readonly string[] =>
  [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, token]) => token ?? "")

const reachable = (root: Root): ReadonlySet<string> => {
  const definitions = new Map<string, string[]>()
  const pending: string[] = []
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith("--")) definitions.set(prop, [...(definitions.get(prop) ?? []), ...readTokens(value)])
    else pending.push(...readTokens(value))
  })
  const reached = new Set<string>()
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (reached.has(token)) continue
    reached.add(token)
    pending.push(...(definitions.get(token) ?? []))
  }
  return reached
}

/** Drops every custom property that no declaration reads, directly or through another custom property. */
export const dropUnreadTokens = (): Plugin => ({
  postcssPlugin: "lotsenwerk-tokens",
  OnceExit(root) {
    const reached = reachable(root)
    root.walkDecls(/^--/, (declaration) => {
      if (!reached.has(declaration.prop)) declaration.remove()
    })
  }
})
