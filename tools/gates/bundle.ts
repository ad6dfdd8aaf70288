/** What a page pays that decides with one slice: the bytes of a bundle as a browser gets it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "vite"

/** The most that one slice may cost. @unit bytes, gzip -9 @source issue: importing one slice in a browser bundle costs ≤ 30 kB */
export const most = 30_000

/** How each slice in which a page may decide opens its law, decides and explains. */
const verbs = {
  Eligibility: ["day", "decide", "explain"],
  Course: ["day", "decide", "explain"],
  Training: ["day", "decide", "explain"],
  Deployment: ["day", "decide", "explain"],
  Supervision: ["day", "decide", "explain"],
  Allowance: ["month", "decide", "explain"],
  Statement: ["taxYear", "split", "explainSplit"]
} as const

/** The slices in which a page may decide. */
export const slices = Object.keys(verbs) as ReadonlyArray<keyof typeof verbs>

/** Everything that deciding with a slice takes: open the law, decide, explain. */
export const deciding = (slice: (typeof slices)[number]): string => {
  const [open, decide, explain] = verbs[slice]
  return `export { answer }
import { ${slice} } from "@lotsenwerk/domain"
const answer = (facts, ...law) => {
  const opened = ${slice}.${open}(...law)
  return [${slice}.${decide}(opened, facts), ${slice}.${explain}(opened, facts)]
}`
}

/** Bundles a program for a browser with the built packages. @param folder where it would stand @unit out: bytes, gzip -9 */
export const bundledBytes = async (folder: string, program: string): Promise<number> => {
  const place = mkdtempSync(join(folder, ".bundle-"))
  try {
    const entry = join(place, "entry.js")
    writeFileSync(entry, program)
    const results = await build({
      root: place,
      configFile: false,
      logLevel: "silent",
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: "strict" }
      }
    })
    const outputs = (Array.isArray(results) ? results : [results]).flatMap((result) =>
      "output" in result ? result.output : []
    )
    return outputs.reduce((bytes, file) => bytes + ("code" in file ? gzipSync(file.code, { level: 9 }).length : 0), 0)
  } finally {
    rmSync(place, { recursive: true })
  }
}
