/** The press: one compiler of Typst for the whole process, which turns a template and its words into a PDF. */
import { fileURLToPath } from "node:url"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { fontFiles } from "./fonts.ts"

const templates = fileURLToPath(new URL("../templates/", import.meta.url))

/** The templates there are. */
export type Template = "certificates" | "attendanceSheet" | "paymentOrder" | "proofOfUse"

/**
 * For whom a file is made: `ua-1` is read by everybody, with whatever help; `a-2a` is kept for years and can still be
 * read then. Both are tagged; the compiler takes one at a time.
 *
 * @source ISO 14289-1 (PDF/UA-1), ISO 19005-2 (PDF/A-2, conformance level A)
 */
export type Standard = "ua-1" | "a-2a"

/** What came off the press. */
export interface Print {
  readonly pages: number
  readonly pdf: (standard?: Standard) => Uint8Array
}

let compiler: NodeCompiler | undefined

const started = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [...fontFiles()] }] })
  return compiler
}

/** Starts the press, unless it has been started: that takes longer than a paper does. */
export const start = (): void => {
  started()
}

/** For how many papers what was worked out is kept. */
const memory = 10

/**
 * Sets a template with its words, as text and never as markup.
 *
 * @throws when the template itself is broken
 */
export const print = (template: Template, words: unknown): Print => {
  const press = started()
  const set = press.compile({
    mainFilePath: `${templates}${template}.typ`,
    inputs: { words: JSON.stringify(words) }
  })
  press.evictCache(memory)
  const { result } = set
  if (result === null) {
    throw new Error(`${template}.typ is broken: ${JSON.stringify(set.takeDiagnostics()?.shortDiagnostics)}`)
  }
  return { pages: result.numOfPages, pdf: (pdfStandard = "ua-1") => press.pdf(result, { pdfStandard }) }
}
