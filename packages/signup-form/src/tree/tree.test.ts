import { describe, expect, it } from "vitest"
import { toHtml } from "./html.ts"
import { element } from "./tree.ts"

describe("toHtml", () => {
  it.each([
    ["text", "a < b", "a &lt; b"],
    ["nothing", undefined, ""],
    ["several", ["a", undefined, ["b"]], "ab"],
    [
      "an attribute",
      element("p", { title: `"'&`, hidden: true, lang: undefined, id: false }),
      '<p title="&quot;&#39;&amp;" hidden></p>'
    ],
    ["a number", element("textarea", { rows: 0 }), '<textarea rows="0">\n</textarea>'],
    ["an element without an end", element("input", { value: "" }, "lost"), '<input value="">']
  ])("prints %s", (_, tree, html) => {
    expect(String(toHtml(tree))).toBe(html)
  })
})
