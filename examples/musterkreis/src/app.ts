/** A small application of the county's own, with our routes in it. */
import { api, type Serving } from "@lotsenwerk/http/server"
import { Hono } from "hono"
import { musterkreis } from "./programme/musterkreis.ts"

/** Makes the application. */
export const makeApp = (serving: Serving): Hono => {
  const routes = api(serving, { version: "1.0.0", stylesheet: "/style.css" })
  const app = new Hono()
  app.get("/", (c) => c.text(`${musterkreis.title}: /api/docs`))
  app.all("/api/*", (c) => routes.fetch(c.req.raw))
  return app
}
