import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Manifest } from "../src/manifest.ts"
import { fontFaceRule, fontFaces, fontLicence } from "./fonts.ts"
import { stylesheet } from "./stylesheet.ts"

const contentTypes = {
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2"
} as const

/** What the build writes: the files by name, and the manifest that says which is which. */
export interface Assets {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly manifest: Manifest
}

/** Makes every asset. A name carries the hash of its content, so that a file may be cached for ever. */
export const assets = (): Assets => {
  const files = new Map<string, Uint8Array>()
  const types: Record<string, string> = {}

  const put = (name: string, extension: keyof typeof contentTypes, body: Uint8Array): string => {
    files.set(name, body)
    types[name] = contentTypes[extension]
    return name
  }
  const putHashed = (name: string, extension: keyof typeof contentTypes, body: Uint8Array): string => {
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 12)
    return put(`${name}.${hash}.${extension}`, extension, body)
  }

  const fonts = fontFaces.map((face) => ({ face, file: putHashed(face.name, "woff2", face.body) }))
  put("fira-sans.txt", "txt", fontLicence)
  const css = stylesheet(fonts.map(({ face, file }) => fontFaceRule(face, file)))
  const manifest: Manifest = {
    stylesheet: putHashed("lotsenwerk", "css", Buffer.from(css)),
    favicon: putHashed("favicon", "svg", readFileSync(new URL("../mark/favicon.svg", import.meta.url))),
    preload: fonts.filter(({ face }) => face.preload).map(({ file }) => file),
    files: types
  }
  return { files, manifest }
}
