import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { defineConfig, type Options } from "tsup"

type Plugin = NonNullable<Options["esbuildPlugins"]>[number]

/** The stylesheet travels inside the script, as text without spaces; under another name, or tsup would put it beside. */
const stylesheet: Plugin = {
  name: "stylesheet",
  setup: ({ onResolve, onLoad, esbuild }) => {
    onResolve({ filter: /\.css$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -4)),
      namespace: "css"
    }))
    onLoad({ filter: /./, namespace: "css" }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(`${path}.css`, "utf8"), { loader: "css", minify: true })
      return { contents: code.trim(), loader: "text" }
    })
  }
}

/** For browsers: one file each, built from the sources, so that the same sources give the same bytes. */
export const forBrowsers: Options = {
  entry: { lotsen: "src/index.ts", page: "../../packages/signup-form/src/page.ts" },
  format: ["esm"],
  target: "es2022",
  platform: "browser",
  dts: false,
  minify: true,
  splitting: false,
  noExternal: [/./],
  esbuildPlugins: [stylesheet],
  esbuildOptions: (options) => {
    // Wherever the build is called from: the paths above are this folder's.
    options.absWorkingDir = import.meta.dirname
    options.conditions = ["@lotsenwerk/source"]
    options.charset = "utf8"
    options.legalComments = "none"
  }
}

/** For our server: which releases there are. */
const forServers: Options = { entry: ["src/release.ts"], format: ["esm"], target: "es2023", dts: false }

export default defineConfig([forBrowsers, forServers])
