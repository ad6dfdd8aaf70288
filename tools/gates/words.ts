/** What must not stand in the repository: where it was written, and private people. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** Folders of one machine, and hosts that packages came from: both mean nothing elsewhere. */
const places: ReadonlyArray<RegExp> = [
  /(?<![\w.-])\/(work|farm|opt\/dev)(?=\/|$)/m,
  /https?:\/\/[\w.-]*(registry|mirror)[\w.-]*/i
]

/** How a private word is kept. */
export const hash = (word: string): string => createHash("sha256").update(word.toLowerCase()).digest("hex")

/** Words, neighbouring words, mailboxes and numbers, as they are hashed. */
const tokens = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  const mailboxes = text.toLowerCase().match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []
  const numbers = (text.match(/\d[\d /()-]{6,}\d/g) ?? []).map((number) => number.replace(/\D/g, ""))
  return new Set([...words, ...pairs, ...mailboxes, ...numbers])
}

/**
 * Every word that must not stand in the files, as `file: word`; of a private one, the hash only.
 *
 * @param files below the root; what is not text is left out
 * @param hashes of private words
 */
export const forbiddenWords = (
  root: string,
  files: ReadonlyArray<string>,
  hashes: ReadonlySet<string>
): ReadonlyArray<string> =>
  files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8")
    if (text.includes("\0")) return []
    const named = places.flatMap((place) => text.match(place)?.[0] ?? [])
    const hidden = [...tokens(text)].map(hash).filter((hashed) => hashes.has(hashed))
    return [...named, ...hidden].map((word) => `${file}: ${word}`)
  })
