/** The reference of the domain for developers: every exported name with its docstring, a page for each namespace. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Application, Converter, ReflectionKind, type TypeDocOptions } from "typedoc"
import type { PluginOptions } from "typedoc-plugin-markdown"
import type { GeneratedDocument } from "../generate/documents.ts"
import { nameWhatIsDated } from "./dated.ts"

/** Where the pages lie, from the root of the repository. */
export const folder = "docs/api"

const options = (root: string): TypeDocOptions & Partial<PluginOptions> => ({
  name: "@lotsenwerk/domain",
  entryPoints: [join(root, "packages/domain/src/index.ts")],
  tsconfig: join(root, "packages/domain/tsconfig.json"),
  plugin: ["typedoc-plugin-markdown"],
  // The package's own typecheck reads it with TypeScript 7; here only names, types and docstrings count.
  skipErrorChecking: true,
  logLevel: "Error",
  readme: "none",
  githubPages: false,
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  sort: ["source-order"],
  maxTypeConversionDepth: 6,
  blockTags: [
    "@module",
    "@term",
    "@unit",
    "@source",
    "@refuses",
    "@doubt",
    "@param",
    "@returns",
    "@throws",
    "@example"
  ],
  outputFileStrategy: "modules",
  flattenOutputFiles: true,
  entryFileName: "README",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  indexFormat: "table",
  // Where a field comes from and that it is read-only is the same for all; what it means is what is read.
  tableColumnSettings: { hideDefaults: true, hideInherited: true, hideModifiers: true, hideOverrides: true }
})

/** Calls a branded value by its brand: `CivilDate`, where TypeScript infers a string and a brand. */
const byBrand = (text: string): string => text.replace(/`(?:string|number)` & `Brand`\\<`"(\w+)"`\\>/g, "`$1`")

/**
 * Generates the reference.
 *
 * @throws Error where a source cannot be read
 */
export const reference = async (root: string): Promise<ReadonlyArray<GeneratedDocument>> => {
  const out = mkdtempSync(join(tmpdir(), "lotsenwerk-reference-"))
  try {
    const app = await Application.bootstrapWithPlugins({ ...options(root), out })
    // Nobody constructs a port, and what effect's classes bring along is effect's to document.
    app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, declaration) => {
      if (declaration.kindOf(ReflectionKind.Constructor)) context.project.removeReflection(declaration)
    })
    nameWhatIsDated(app)
    const project = await app.convert()
    if (project === undefined) throw new Error("the domain's sources could not be read")
    await app.generateOutputs(project)
    return readdirSync(out)
      .filter((file) => file.endsWith(".md"))
      .toSorted()
      .map((file) => ({ file: `${folder}/${file}`, text: byBrand(readFileSync(join(out, file), "utf8")) }))
  } finally {
    rmSync(out, { recursive: true })
  }
}
