/** The glossary's table: German term, identifier, meaning, file. */
import { terms } from "./terms.ts"

/** Writes the table; files are linked from `docs/`. */
export const glossaryTable = (root: string): string =>
  [
    "| Deutsch | identifier | meaning | file |",
    "|---|---|---|---|",
    ...terms(root).map(
      ({ german, identifier, meaning, file }) =>
        `| ${german} | \`${identifier}\` | ${meaning} | [${file.replace("packages/domain/src/", "")}](../${file}) |`
    )
  ].join("\n")
