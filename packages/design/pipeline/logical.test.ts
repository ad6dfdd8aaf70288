import postcss from "postcss"
import { expect, test } from "vitest"
import { toLogical } from "./logical.ts"

const logical = (declarations: string): string =>
  postcss([toLogical()])
    .process(`a{${declarations}}`, { from: undefined })
    .css.replace(/^a\{|\}$/g, "")

test.each([
  ["padding-left: 1px", "padding-inline-start: 1px"],
  ["border-right-width: 1px", "border-inline-end-width: 1px"],
  ["margin-bottom: 1px !important", "margin-block-end: 1px !important"],
  ["left: 0", "inset-inline-start: 0"],
  ["max-width: 1px", "max-inline-size: 1px"],
  ["text-align: right", "text-align: end"],
  ["clear: left", "clear: inline-start"],
  ["padding: 1px 2px 3px 4px", "padding-block: 1px 3px;padding-inline: 4px 2px"],
  ["border-width: 0 2px 2px 0", "border-block-width: 0 2px;border-inline-width: 0 2px"],
  ["margin: 0 var(--a, 1px) calc(1px + 2px) 3px", "margin-block: 0 calc(1px + 2px);margin-inline: 3px var(--a, 1px)"]
])("%s becomes %s", (physical, expected) => {
  expect(logical(physical)).toBe(expected)
})

test.each([
  "padding: 1px 2px 3px 2px",
  "padding: 1px 2px",
  "padding-inline: 1px",
  "text-align: center",
  "content: left"
])("%s stays", (neutral) => {
  expect(logical(neutral)).toBe(neutral)
})
