import { type Declaration, list, type Plugin } from "postcss"

const properties: Readonly<Record<string, string>> = {
  width: "inline-size",
  "min-width": "min-inline-size",
  "max-width": "max-inline-size",
  height: "block-size",
  "min-height": "min-block-size",
  "max-height": "max-block-size",
  top: "inset-block-start",
  bottom: "inset-block-end",
  left: "inset-inline-start",
  right: "inset-inline-end"
}

const sides: Readonly<Record<string, string>> = {
  top: "block-start",
  bottom: "block-end",
  left: "inline-start",
  right: "inline-end"
}

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "text-align": { left: "start", right: "end" },
  float: { left: "inline-start", right: "inline-end" },
  clear: { left: "inline-start", right: "inline-end" }
}

const named = (property: string): string =>
  properties[property] ??
  property.replace(
    /^(margin|padding|border|scroll-margin|scroll-padding)-(top|right|bottom|left)\b/,
    (_, box, side) => `${box}-${sides[side]}`
  )

/** Splits a box of four different sides: `padding: a b c d` says the same in both reading directions only in two halves. */
const splitBox = (declaration: Declaration): void => {
  const box = /^(margin|padding|inset|border)(?:-(width|style|color))?$/.exec(declaration.prop)
  const [top, right, bottom, left] = list.space(declaration.value)
  if (box === null || left === undefined || left === right) return
  const [, name, aspect] = box
  const axis = (direction: string): string => [name, direction, aspect].filter(Boolean).join("-")
  declaration.cloneBefore({ prop: axis("block"), value: `${top} ${bottom}` })
  declaration.cloneBefore({ prop: axis("inline"), value: `${left} ${right}` })
  declaration.remove()
}

/** Rewrites physical sides and sizes to logical ones, so that a page read from the right is mirrored by itself. */
export const toLogical = (): Plugin => ({
  postcssPlugin: "lotsenwerk-logical",
  Once(root) {
    root.walkDecls((declaration) => {
      declaration.prop = named(declaration.prop)
      declaration.value = values[declaration.prop]?.[declaration.value] ?? declaration.value
      splitBox(declaration)
    })
  }
})
