import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { repositoryFiles } from "./files.ts"
import { privateWords } from "./private.ts"
import { forbiddenWords, hash } from "./words.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const fixture = fileURLToPath(new URL("../fixtures/words", import.meta.url))

/** Neither the fixture nor this file may contain the words: their slashes are written {/}. */
const slashed = (text: string) => text.replaceAll("{/}", "/")

it("the repository names no machine, no package host and no private person", () => {
  expect(forbiddenWords(root, repositoryFiles(root), privateWords)).toEqual([])
})

it("each of them is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-words-"))
  cpSync(fixture, folder, { recursive: true })
  const files = readdirSync(folder).sort()
  for (const file of files) writeFileSync(join(folder, file), slashed(readFileSync(join(folder, file), "utf8")))
  const [name, mailbox, number] = ["mustermann erika", "erika.mustermann@example.org", "0123456789"].map(hash)
  const hashes = new Set([name, mailbox, number].filter((hashed) => hashed !== undefined))
  const found = forbiddenWords(folder, files, hashes)
  rmSync(folder, { recursive: true })
  expect(found).toEqual([
    slashed("folder.txt: {/}opt{/}dev"),
    slashed("host.txt: https:{/}{/}registry.example.org"),
    `mailbox.txt: ${mailbox}`,
    `name.txt: ${name}`,
    `number.txt: ${number}`,
    slashed("place.txt: {/}work")
  ])
})
