/** The element for other people's pages: every version that was released, for ever under its exact name. */
import { fileOf, pageScript, releases } from "@lotsenwerk/widget/release"
import { type Context, Hono } from "hono"

const script = (c: Context, body: Uint8Array<ArrayBuffer>, caching: string) =>
  c.body(body, 200, {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": caching,
    // Any page may load it, as a module and with its integrity checked.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin"
  })

const forEver = "public, max-age=31536000, immutable"
const forMinutes = "public, max-age=300"

/** The newest version, for snippets and previews. @throws when the house was built without a release */
export const latest = (): { readonly version: string; readonly integrity: string } => {
  const release = releases().at(-1)
  if (release === undefined) throw new Error("no version of the element is released")
  return { version: release.version, integrity: release.integrity }
}

/** Serves `/embed/…`: the element by exact and by major version, the script of our own page, what is the newest. */
export const embed = (origin: string): Hono => {
  const app = new Hono()
  app.get("/embed/versions.json", (c) =>
    c.json({ latest: latest(), versions: releases().map(({ version, integrity }) => ({ version, integrity })), origin })
  )
  app.get("/embed/seite.js", (c) => script(c, pageScript(), forMinutes))
  app.get("/embed/:version/lotsen.js", (c) => {
    const version = c.req.param("version")
    const release = fileOf(version)
    if (release === undefined) return c.notFound()
    return script(c, release.body, release.version === version ? forEver : forMinutes)
  })
  return app
}
