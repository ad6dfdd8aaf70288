import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { stylesheet } from "../pipeline/stylesheet.ts"
import { components, specimen } from "./specimen.ts"

const page = specimen("assets/lotsenwerk.css")

const used = new Set([...page.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => (names ?? "").split(" ")))
const styled = new Set([...stylesheet([]).matchAll(/\.((?:lw|kern)-[\w-]+)/g)].map(([, name]) => name ?? ""))

test("shows every class of the stylesheet", () => {
  expect([...styled].filter((name) => !used.has(name))).toEqual([])
})

test("uses no class that the stylesheet does not know", () => {
  expect([...used].filter((name) => !styled.has(name))).toEqual([])
})

test("leaves no file of its folder out", () => {
  const files = readdirSync(new URL("./", import.meta.url)).filter((file) => file.endsWith(".html"))
  expect(files.toSorted()).toEqual([...components, "page", "paper"].map((name) => `${name}.html`).toSorted())
})

test("needs no script, no inline style and nothing from elsewhere", () => {
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\//)
  expect(page).toContain('<link rel="stylesheet" href="assets/lotsenwerk.css">')
})

test("gives every id once and points to ids that exist", () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "")
  const targets = [...page.matchAll(/\s(?:for|aria-labelledby|aria-describedby|popovertarget)="([^"]+)"/g)]
  expect(ids).toEqual([...new Set(ids)])
  expect(targets.flatMap(([, names]) => (names ?? "").split(" ")).filter((id) => !ids.includes(id))).toEqual([])
})
