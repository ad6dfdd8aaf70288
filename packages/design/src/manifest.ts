import { readFileSync } from "node:fs"

/** What the build has written into `dist/assets`, as its `manifest.json` says. Names are file names without a path. */
export interface Manifest {
  readonly stylesheet: string
  readonly favicon: string
  /** The fonts worth preloading. */
  readonly preload: readonly string[]
  /** Every file that may be served, with its content type. */
  readonly files: Readonly<Record<string, string>>
}

/** The folder the build writes, the same seen from `src` and from `dist`. */
export const folder = new URL("../dist/assets/", import.meta.url)

/** Reads the manifest of the build, or gives undefined where nothing has been built yet. */
export const readManifest = (): Manifest | undefined => {
  try {
    return JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8"))
  } catch {
    return undefined
  }
}
