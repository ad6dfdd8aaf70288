import { readFileSync } from "node:fs"
import type { Manifest } from "./manifest.ts"

/** A file to serve: its bytes and its content type. Its name carries a hash, so it may be cached for a year, immutable. */
export interface Asset {
  readonly body: Uint8Array
  readonly contentType: string
}

const folder = new URL("../dist/assets/", import.meta.url)
const prefix = "/assets/"

const readManifest = (): Manifest => {
  try {
    return JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8"))
  } catch (cause) {
    throw new Error("The stylesheet is not built yet: run pnpm --filter @lotsenwerk/design build", { cause })
  }
}

const manifest = readManifest()

const served: ReadonlyMap<string, Asset> = new Map(
  Object.entries(manifest.files).map(([name, contentType]) => [
    prefix + name,
    { body: readFileSync(new URL(name, folder)), contentType }
  ])
)

/** The path of the one stylesheet, such as `/assets/lotsenwerk.3f2a90c1b7de.css`. */
export const stylesheetPath: string = prefix + manifest.stylesheet

/** The paths of the fonts worth preloading: Fira Sans for Latin letters, regular and semi-bold. */
export const fontPaths: readonly string[] = manifest.preload.map((name) => prefix + name)

/** The path of the favicon, an SVG. */
export const faviconPath: string = prefix + manifest.favicon

/** The asset at `path`, or undefined for every path that the build did not write. Nothing else can be read through it. */
export const asset = (path: string): Asset | undefined => served.get(path)
