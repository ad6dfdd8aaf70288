/** Every document, or section of one, that is generated: none of them is a second copy. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { programmes } from "@lotsenwerk/programmes"
import { environmentTable } from "./environment.ts"
import { glossaryTable } from "./glossary/table.ts"
import { withSection } from "./markdown.ts"
import { root } from "./repository.ts"
import { catalogue, catalogues, testsOfRules, testsPage } from "./rules/catalogue.ts"

/** A file with the text that it must have. */
export interface GeneratedDocument {
  /** From the root of the repository. */
  readonly file: string
  readonly text: string
}

const section = (file: string, name: string, text: string): GeneratedDocument => ({
  file,
  text: withSection(readFileSync(join(root, file), "utf8"), name, text)
})

/** Generates all of them. @throws where a document that holds a section is missing */
export const documents = (): ReadonlyArray<GeneratedDocument> => [
  { file: "docs/rules/README.md", text: catalogues(programmes) },
  ...programmes.slice(0, 1).map((any) => ({ file: `docs/rules/${testsPage}`, text: testsOfRules(any) })),
  ...programmes.map((programme) => ({ file: `docs/rules/${programme.slug}.md`, text: catalogue(programme) })),
  section("docs/glossary.md", "terms", glossaryTable(root)),
  section("README.md", "environment", environmentTable())
]
