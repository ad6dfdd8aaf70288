/** German terms as the docstrings of the domain name them: `@term`, and what is declared below it. */
import { readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { domainFiles } from "../repository.ts"

/** A German term with the name it has in code. */
export interface Term {
  readonly german: string
  /** `Allowance.AllowanceRules.monthlyRate` */
  readonly identifier: string
  /** The first sentence of the docstring. */
  readonly meaning: string
  /** From the root of the repository. */
  readonly file: string
}

const docstring = /\/\*\*(?<text>(?:(?!\*\/)[\s\S])*?)\*\/\s*(?<below>[^\n]+)/g
const declared = /^(?:export )?(?:const|class|interface|type) (?<name>\w+)/
const field = /^(?:readonly )?(?<name>\w+)\??:/

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The namespace under which a file is exported: its slice, or itself where it belongs to the vocabulary. */
const namespaceOf = (file: string) => {
  const folder = basename(dirname(file))
  return folder === "src" ? basename(file, ".ts") : capital(folder)
}

/** The declaration in which a field stands. */
const ownerOf = (source: string, index: number) =>
  [...source.slice(0, index).matchAll(/^(?:export )?(?:const|class|interface) (\w+)/gm)].at(-1)?.[1]

const clean = (text: string) => text.replace(/^\s*\* ?/gm, "").trim()

const firstSentence = (text: string) => /^[^@]*?[.?](?=\s|$)|^[^@]+/.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? ""

/** Exported by the door under its own name, not within a namespace. */
const bare: ReadonlySet<string> = new Set(["Citation"])

const identifierOf = (source: string, index: number, below: string, file: string) => {
  const top = declared.exec(below)?.groups?.name
  const inner = field.exec(below)?.groups?.name
  const name = top ?? [ownerOf(source, index), inner].filter(Boolean).join(".")
  const space = namespaceOf(file)
  return bare.has(name) ? name : `${space}.${name}`
}

/** The terms that one source names. @param file from the root of the repository */
export const termsIn = (source: string, file: string): ReadonlyArray<Term> =>
  [...source.matchAll(docstring)].flatMap(({ index, groups }) => {
    const { text = "", below = "" } = groups ?? {}
    const told = clean(text)
    const named = /@term ([^\n@]+)/.exec(told)?.[1]
    if (named === undefined) return []
    const identifier = identifierOf(source, index, below.trim(), file)
    const meaning = firstSentence(told)
    return [{ german: named.trim(), identifier, meaning, file }]
  })

/** All terms of the domain, in the order of the German alphabet. */
export const terms = (root: string): ReadonlyArray<Term> =>
  domainFiles(root)
    .flatMap((file) => termsIn(readFileSync(join(root, file), "utf8"), file))
    .toSorted((one, other) => one.german.localeCompare(other.german, "de") || one.file.localeCompare(other.file))
