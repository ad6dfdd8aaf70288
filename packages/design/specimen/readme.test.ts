import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { stylesheet } from "../pipeline/stylesheet.ts"

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
const styled = new Set([...stylesheet([]).matchAll(/\.((?:lw|kern)-[a-z][\w-]*)/g)].map(([, name]) => name ?? ""))

const inExamples = [...readme.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => (names ?? "").split(" "))
const inWords = [...readme.matchAll(/`((?:lw|kern)-[\w-]+)`/g)].map(([, name]) => name ?? "")
const named = new Set([...inExamples, ...inWords])

test("the README names no class that the stylesheet does not know", () => {
  expect(named.size).toBeGreaterThan(80)
  expect([...named].filter((name) => !styled.has(name))).toEqual([])
})

test("the README names every class, a variant at least by its ending", () => {
  const byEnding = (name: string): boolean => {
    const [, stem, ending] = /^(.+)((?:__|--)[a-z-]+)$/.exec(name) ?? []
    return stem !== undefined && (named.has(stem) || byEnding(stem)) && readme.includes(`\`${ending}\``)
  }
  expect([...styled].filter((name) => !named.has(name) && !byEnding(name))).toEqual([])
})
