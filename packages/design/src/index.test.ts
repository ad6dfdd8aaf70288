import { expect, test } from "vitest"
import { assets } from "../pipeline/assets.ts"
import { asset, faviconPath, fontPaths, stylesheetPath } from "./index.ts"

const text = (path: string): string => new TextDecoder().decode(asset(path)?.body)

test("serves what the sources say: build again when this fails", () => {
  const { files, manifest } = assets()
  expect(stylesheetPath).toBe(`/assets/${manifest.stylesheet}`)
  for (const [name, body] of files) expect(asset(`/assets/${name}`)?.body).toEqual(Buffer.from(body))
})

test.each([
  [stylesheetPath, "text/css; charset=utf-8"],
  [faviconPath, "image/svg+xml"],
  ["/assets/fira-sans.txt", "text/plain; charset=utf-8"],
  ...fontPaths.map((path) => [path, "font/woff2"])
])("%s is %s", (path, contentType) => {
  expect(asset(path)?.contentType).toBe(contentType)
})

test("preloads Latin letters, regular and semi-bold", () => {
  expect(fontPaths.map((path) => path.replace(/\.[0-9a-f]{12}\./, "."))).toEqual([
    "/assets/fira-sans-latin-400.woff2",
    "/assets/fira-sans-latin-600.woff2"
  ])
})

test("has every font that the stylesheet asks for, beside it, for four scripts in two weights", () => {
  const rules = [...text(stylesheetPath).matchAll(/@font-face\{[^}]*\}/g)].map(([rule]) => rule)
  expect(rules).toHaveLength(8)
  for (const rule of rules) {
    expect(rule).toContain("font-display:swap")
    expect(rule).toContain("unicode-range:")
    const file = /url\("?([^")]+)/.exec(rule)?.[1] ?? ""
    expect(new TextDecoder().decode(asset(`/assets/${file}`)?.body.subarray(0, 4))).toBe("wOF2")
  }
})

test.each([
  "/assets/manifest.json",
  "/assets/",
  "/assets/../index.js",
  "/assets/../../package.json",
  "/assets/%2e%2e/index.js",
  "/assets/__proto__",
  "/assets/toString",
  "//assets/fira-sans.txt",
  "/fira-sans.txt",
  "fira-sans.txt",
  "/etc/passwd",
  ""
])("refuses %j", (path) => {
  expect(asset(path)).toBeUndefined()
})
