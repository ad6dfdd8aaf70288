/** What anybody may open, in the order in which it is asked: this file is the table of contents. */
import type { Fetch } from "@lotsenwerk/http/client"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { backend } from "./backend.ts"
import { askForLink, linkSent, openLink, requestLink, useLink } from "./entry/routes.ts"
import { home } from "./home/routes.ts"
import { sendInterest, showInterest, thanks } from "./interest/routes.ts"
import { missing, problemAnswer, tooLarge } from "./problem/answer.ts"
import { accessibility, privacy, privacyOf } from "./statements/routes.ts"

/** What the pages need of the house. */
export interface PublicSite {
  /** Reaches the API, in the same process or elsewhere. */
  readonly fetch: Fetch
  /** Where the house is: `https://lotsen.example` */
  readonly origin: string
  /** A fresh word that nobody can guess, for the key of a form. */
  readonly newKey: () => string
}

/** The most that a form may post. @unit bytes @source setting of this software: the longest form, many times over */
const formBytes = 128 * 1024

/** Makes the pages. Mount it last: what it does not know, it answers with the page that says so. */
export const publicSite = (site: PublicSite): Hono => {
  const api = backend(site)
  const app = new Hono()
  app.use(bodyLimit({ maxSize: formBytes, onError: tooLarge }))
  app.get("/", home(api))
  app.get("/zugang", askForLink(api))
  app.post("/zugang", requestLink(api))
  app.get("/zugang/unterwegs", linkSent)
  app.get("/zugang/:link", openLink(api))
  app.post("/zugang/:link", useLink(api))
  app.get("/barrierefreiheit", accessibility(api))
  app.get("/datenschutz", privacy)
  app.get("/:municipality/mitmachen", showInterest(api))
  app.post("/:municipality/mitmachen", sendInterest(api))
  app.get("/:municipality/mitmachen/danke", thanks(api))
  app.get("/:municipality/datenschutz", privacyOf(api))
  app.all("*", missing)
  app.onError(problemAnswer)
  return app
}
