import { readFileSync } from "node:fs"
import { folder, readManifest } from "./manifest.ts"

/** A file to serve: its bytes and its content type. A name with a hash never changes its content: cache it for a year. */
export interface Asset {
  readonly body: Uint8Array
  readonly contentType: string
}

const prefix = "/assets/"
const manifest = readManifest()

/**
 * The path of the one stylesheet, such as `/assets/lotsenwerk.3f2a90c1b7de.css`.
 * Without a build it is `/assets/lotsenwerk.css`, and `asset` says what to run.
 */
export const stylesheetPath: string = prefix + (manifest?.stylesheet ?? "lotsenwerk.css")

/** The paths of the fonts worth preloading: Fira Sans for Latin letters, regular and semi-bold. None without a build. */
export const fontPaths: ReadonlyArray<string> = (manifest?.preload ?? []).map((name) => prefix + name)

/** The path of the favicon, an SVG. */
export const faviconPath: string = prefix + (manifest?.favicon ?? "favicon.svg")

const bodies = new Map<string, Uint8Array>()

const body = (name: string): Uint8Array => {
  const read = bodies.get(name) ?? readFileSync(new URL(name, folder))
  bodies.set(name, read)
  return read
}

/**
 * The asset at `path`, or undefined for every path that the build did not write: nothing else can be read through it.
 * A file is read when it is first asked for.
 * @throws when nothing has been built.
 */
export const asset = (path: string): Asset | undefined => {
  if (manifest === undefined) throw new Error("No stylesheet yet: run pnpm --filter @lotsenwerk/design build")
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : ""
  if (!Object.hasOwn(manifest.files, name)) return undefined
  return { body: body(name), contentType: manifest.files[name] ?? "" }
}
