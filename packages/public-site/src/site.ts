/** What anybody may open, in the order in which it is asked: this file is the table of contents. */
import type { Fetch } from "@lotsenwerk/http/client"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { backend } from "./backend.ts"
import { askForCode, checkCertificate } from "./certificate/routes.ts"
import { enrol, showCourse, showCourses, thankForEnrolment } from "./course/routes.ts"
import { colourSheet, preview, type WidgetRelease } from "./embed/routes.ts"
import { askForLink, linkSent, openLink, requestLink, useLink } from "./entry/routes.ts"
import { home, toMunicipality } from "./home/routes.ts"
import { sendInterest, showInterest, thanks } from "./interest/routes.ts"
import { askForChange, askForWithdrawal, changePlace, confirmPlace, showPlace, withdrawPlace } from "./place/routes.ts"
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
  /** The element for foreign pages, as the preview loads it. */
  readonly widget: WidgetRelease
}

/** The most that a form may post. @unit bytes @source setting of this software: the longest form, many times over */
const formBytes = 128 * 1024

/** Makes the pages. Mount it last: what it does not know, it answers with the page that says so. */
export const publicSite = (site: PublicSite): Hono => {
  const api = backend(site)
  const hosted = { api, origin: site.origin, isEmbedded: false }
  const embedded = { ...hosted, isEmbedded: true }
  // An address with a slash at its end is the same address.
  const app = new Hono({ strict: false })
  app.use(bodyLimit({ maxSize: formBytes, onError: tooLarge }))
  app.get("/", home(api))
  app.get("/zugang", askForLink(api))
  app.post("/zugang", requestLink(api))
  app.get("/zugang/unterwegs", linkSent)
  app.get("/zugang/:link", openLink(api))
  app.post("/zugang/:link", useLink(api))
  app.get("/barrierefreiheit", accessibility(api))
  app.get("/datenschutz", privacy)
  app.get("/pruefen", askForCode)
  app.get("/pruefen/:code", checkCertificate(api))
  app.get("/embed/kurs/:municipality/:course", showCourse(embedded))
  app.post("/embed/kurs/:municipality/:course", enrol(embedded))
  app.get("/embed/kurs/:municipality/:course/danke", thankForEnrolment(embedded))
  app.get("/embed/vorschau/:municipality/:course", preview(api, site.widget))
  app.get("/embed/farbe/:file", colourSheet)
  app.get("/:municipality/mitmachen", showInterest(api))
  app.post("/:municipality/mitmachen", sendInterest(api))
  app.get("/:municipality/mitmachen/danke", thanks(api))
  app.get("/:municipality/kurse", showCourses(api))
  app.get("/:municipality/kurse/:course", showCourse(hosted))
  app.post("/:municipality/kurse/:course", enrol(hosted))
  app.get("/:municipality/kurse/:course/danke", thankForEnrolment(hosted))
  app.get("/:municipality/platz/:secret", showPlace(api))
  app.post("/:municipality/platz/:secret", confirmPlace(api))
  app.get("/:municipality/platz/:secret/aendern", askForChange(api))
  app.post("/:municipality/platz/:secret/aendern", changePlace(api))
  app.get("/:municipality/platz/:secret/zurueckziehen", askForWithdrawal(api))
  app.post("/:municipality/platz/:secret/zurueckziehen", withdrawPlace(api))
  app.get("/:municipality/datenschutz", privacyOf(api))
  app.get("/:municipality", toMunicipality(api))
  app.all("*", missing)
  app.onError(problemAnswer)
  return app
}
