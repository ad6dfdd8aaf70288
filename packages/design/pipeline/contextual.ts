import type { Plugin } from "postcss"

const layerZero = ".kern-level-0"

/**
 * Replaces KERN's `…-contextual` tokens by the plain ones they stand for on its lowest layer, the only one we use.
 * They exist from `body` down only and fail silently in `:root`; without the detour they cannot.
 */
export const settleContextual = (): Plugin => ({
  postcssPlugin: "lotsenwerk-contextual",
  Once(root) {
    const plain = new Map<string, string>()
    root.walkRules((rule) => {
      if (!rule.selector.includes(layerZero)) return
      rule.walkDecls((declaration) => void plain.set(declaration.prop, declaration.value))
    })
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(
        /var\((--[\w-]+-contextual)(?:,[^()]*)?\)/g,
        (whole, token: string) => plain.get(token) ?? whole
      )
    })
  }
})
