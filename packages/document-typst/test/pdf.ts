/** A PDF as other programs read it: those of Poppler, which know nothing of how this package prints. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import decode from "jsqr"
import { PNG } from "pngjs"

const help = `Poppler is missing, by whose programs the tests read PDFs.
Install it: "apt-get install poppler-utils" (Debian, Ubuntu), "brew install poppler" (macOS).`

const run = (program: string, args: ReadonlyArray<string>, input: Uint8Array): string => {
  const { error, status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8" })
  if (error) throw new Error(help, { cause: error })
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`)
  return stdout
}

const fields = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split("\n").map((line) => [line.split(":")[0], line.slice(line.indexOf(":") + 1).trim()]))

/** Title, author, dates, number of pages and whether it is tagged. */
export const details = (pdf: Uint8Array) => fields(run("pdfinfo", ["-isodates", "-"], pdf))

/** The metadata, as XML. */
export const metadata = (pdf: Uint8Array): string => run("pdfinfo", ["-meta", "-"], pdf)

/** The tree of tags, a line each: `H1`, `TH`; with what stands in it where asked for. */
export const tags = (pdf: Uint8Array): ReadonlyArray<string> =>
  run("pdfinfo", ["-struct", "-"], pdf)
    .split("\n")
    .flatMap((line) => /^ *([A-Z]\w*) ?.*$/.exec(line)?.[1] ?? [])

/** The fonts: their names without the mark of a part, and whether they lie in the file, in part and with Unicode. */
export const fonts = (pdf: Uint8Array) =>
  run("pdffonts", ["-"], pdf)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "")
    .map((line) => ({
      name: line.replace(/^[A-Z]{6}\+/, "").split(" ")[0] ?? "",
      isInside: / yes yes yes +\d+ +\d+$/.test(line)
    }))

/** Marks of direction that the reader adds by itself. */
const marks = /[\u202A-\u202E]/g

/** The lines of a page, empty ones left out. */
export const lines = (pdf: Uint8Array, page = 1): ReadonlyArray<string> =>
  run("pdftotext", ["-f", `${page}`, "-l", `${page}`, "-", "-"], pdf)
    .replace(marks, "")
    .split(/[\n\f]/)
    .filter((line) => line.trim() !== "")

/** The right edge of the word that reaches furthest. @unit points */
export const rightmost = (pdf: Uint8Array): number =>
  Math.max(...[...run("pdftotext", ["-bbox", "-", "-"], pdf).matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x)))

/** The lower left of an A4 page at 150 dots per inch, where the code is: a whole page takes the decoder seconds. */
const corner = ["-r", "150", "-x", "120", "-y", "1350", "-W", "400", "-H", "400"]

/** What the QR code of each page says. */
export const scanned = (pdf: Uint8Array): ReadonlyArray<string | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-pages-"))
  try {
    writeFileSync(join(folder, "paper.pdf"), pdf)
    run("pdftoppm", [...corner, "-png", join(folder, "paper.pdf"), join(folder, "page")], new Uint8Array())
    const pages = readdirSync(folder).filter((file) => file.endsWith(".png"))
    return pages.sort().map((file) => {
      const { data, width, height } = PNG.sync.read(readFileSync(join(folder, file)))
      return decode.default(new Uint8ClampedArray(data), width, height)?.data
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
