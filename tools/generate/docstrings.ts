/** The examples in docstrings: what every name of the domain is for, and what it gives. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { examplesIn } from "./example.ts"
import { domainFiles } from "./repository.ts"

/** An example of a docstring, with what it stands above. */
export interface DocstringExample {
  /** From the root of the repository. */
  readonly file: string
  readonly name: string
  readonly code: string
}

const docstring = /\/\*\*\n((?: \*.*\n)*?) \*\/\nexport (?:const|class|interface|type|function) (\w+)/g

/** The examples of a source. @param file its path, for whoever has to correct one */
export const docstringExamples = (source: string, file: string): ReadonlyArray<DocstringExample> =>
  [...source.matchAll(docstring)].flatMap(([, lines = "", name = ""]) =>
    examplesIn(lines.replace(/^ \* ?/gm, "")).map((code) => ({ file, name, code }))
  )

/** The examples of all sources of the domain. */
export const domainExamples = (root: string): ReadonlyArray<DocstringExample> =>
  domainFiles(root).flatMap((file) => docstringExamples(readFileSync(join(root, file), "utf8"), file))

/** An example with the imports that it does without: everything that the domain exports, and the programmes. */
export const withImports = (code: string, modules: Readonly<Record<string, object>>): string =>
  Object.entries(modules)
    .map(([module, { ...names }]) => `import { ${Object.keys(names).join(", ")} } from "${module}"\n`)
    .join("") + code
