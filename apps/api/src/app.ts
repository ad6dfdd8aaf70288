/** What is served, in the order in which it is asked: this file reads as the table of contents. */
import { adminHandler } from "@lotsenwerk/admin"
import { asset, faviconPath, stylesheetPath } from "@lotsenwerk/design"
import { client } from "@lotsenwerk/http/client"
import { api, type Serving } from "@lotsenwerk/http/server"
import { publicSite } from "@lotsenwerk/public-site"
import { type Context, Hono } from "hono"
import { contextStorage, getContext } from "hono/context-storage"
import { csrf } from "hono/csrf"
import { clientAddress } from "./clientAddress.ts"
import { pageHeaders } from "./headers.ts"
import { devMailPage, keptLetters } from "./pages/devMail.ts"
import { embed, latest } from "./pages/embed.ts"
import { securityTxt } from "./pages/securityTxt.ts"

/** What the application needs beside the API. */
export interface Served {
  readonly serving: Serving
  readonly version: string
  /** Whether the database answers and is of this version. */
  readonly isReady: () => Promise<boolean>
  /** Whether letters are shown instead of carried. */
  readonly showsMail: boolean
  /** How many proxies of the operator stand before the house, each of which notes whom it served. */
  readonly proxies: number
}

/** Makes the whole application. */
export const makeApp = ({ serving, version, isReady, showsMail, proxies }: Served): Hono => {
  const { house, runtime } = serving
  const routes = api(serving, { version, stylesheet: stylesheetPath })
  const inProcess = (headers: Readonly<Record<string, string>>) =>
    client(house.publicUrl, (request) => {
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
      return routes.fetch(request)
    })

  const own = new URL(house.publicUrl).origin
  const app = new Hono({ strict: false })
  app.use(pageHeaders(house.publicUrl))

  app.get("/healthz", (c) => c.text("ok"))
  app.get("/readyz", async (c) => ((await isReady()) ? c.text("ok") : c.text("not ready", 503)))
  app.get("/.well-known/security.txt", (c) => c.text(securityTxt(house)))
  app.get("/favicon.ico", (c) => c.redirect(faviconPath, 301))
  app.get("/assets/*", (c) => {
    const found = asset(c.req.path)
    if (found === undefined) return c.notFound()
    const headers = { "content-type": found.contentType, "cache-control": "public, max-age=31536000, immutable" }
    return c.body(found.body as Uint8Array<ArrayBuffer>, 200, headers)
  })

  const visitor = (c: Context) => ({ address: clientAddress(c, proxies) })
  app.use(contextStorage())
  app.all("/api/*", (c) => routes.fetch(c.req.raw, visitor(c)))
  app.route("/", embed(own))

  // Forms come from our own pages only: as the world sees their address, or as it was called behind a proxy.
  app.use(csrf({ origin: (origin, c) => origin === own || origin === new URL(c.req.url).origin }))
  if (showsMail) app.get("/dev/mail", async (c) => c.html(devMailPage(await runtime.runPromise(keptLetters()))))
  const admin = adminHandler({
    client: (cookie) => inProcess(cookie === null ? {} : { cookie }),
    fetch: (request) => app.fetch(request)
  })
  app.all("/admin", (c) => admin(c.req.raw, c.get("secureHeadersNonce") ?? ""))
  app.all("/admin/*", (c) => admin(c.req.raw, c.get("secureHeadersNonce") ?? ""))
  app.route(
    "/",
    publicSite({
      // What a page asks in somebody's name counts as that visitor's.
      fetch: (request) => routes.fetch(request, visitor(getContext())),
      origin: house.publicUrl,
      newKey: house.newWord,
      widget: latest()
    })
  )
  return app
}
