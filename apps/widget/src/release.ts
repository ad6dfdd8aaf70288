/** Which versions of the element we serve, and the script of the hosted page: files beside this module. */
import { readFileSync } from "node:fs"

/** A version as it was released; it never changes. */
export interface Release {
  readonly version: string
  /** For the attribute `integrity`: `sha384-…`. */
  readonly integrity: string
  /** The script, as UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>
}

const file = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../release/${path}`, import.meta.url)))

let known: ReadonlyArray<Release> | undefined

const inOrder = (one: Release, other: Release) => one.version.localeCompare(other.version, "en", { numeric: true })

/** Every release, the newest last. They are read once. */
export const releases = (): ReadonlyArray<Release> => {
  known ??= Object.entries(
    JSON.parse(new TextDecoder().decode(file("versions.json"))) as Record<string, { readonly integrity: string }>
  )
    .map(([version, { integrity }]): Release => ({ version, integrity, body: file(`${version}/lotsen.js`) }))
    .sort(inOrder)
  return known
}

/** A release by its exact version, or the newest of a major one: `fileOf("1.0.0")`, `fileOf("1")`. */
export const fileOf = (version: string): Release | undefined =>
  releases().findLast(
    (release) => release.version === version || (release.version.startsWith(`${version}.`) && /^\d+$/.test(version))
  )

/** The script that a hosted page with a form loads. */
export const pageScript = (): Uint8Array<ArrayBuffer> => file("page.js")
