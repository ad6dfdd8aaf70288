/** Builds what browsers get, from the sources, into a folder of its own. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "tsup"
import { forBrowsers } from "./tsup.config.ts"

/** Builds the element and the page's script; the same sources give the same bytes. */
export const freshBuild = async (): Promise<{ readonly lotsen: Buffer; readonly page: Buffer }> => {
  const outDir = mkdtempSync(join(tmpdir(), "lotsenwerk-widget-"))
  const folder = process.cwd()
  try {
    process.chdir(fileURLToPath(new URL(".", import.meta.url)))
    await build({ ...forBrowsers, outDir, config: false, silent: true })
    return { lotsen: readFileSync(join(outDir, "lotsen.js")), page: readFileSync(join(outDir, "page.js")) }
  } finally {
    process.chdir(folder)
    rmSync(outDir, { recursive: true })
  }
}
