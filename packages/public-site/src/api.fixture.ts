/** A small real API for tests: the contract's addresses and shapes, answers that a test can change. */
import { contract, type Problem, type PublicProgramme, prefix } from "@lotsenwerk/http/contract"
import * as Schema from "effect/Schema"
import { Hono } from "hono"
import type { CheckedCertificate, EnrolmentAnswer, OwnEnrolment, PublicCourse } from "./courseBackend.ts"
import { publicSite } from "./site.ts"

/** A programme after the contract; people and mailbox invented. */
export const programme = {
  municipality: "musterkreis",
  title: "Beispiel nach öffentlichen Angaben: Musterkreis",
  body: "Musterkreis",
  demo: true,
  organiser: {
    body: "Musterkreis",
    office: "Koordinierungsstelle Ehrenamt",
    cashOffice: "Kreiskasse",
    authority: "Landrat"
  },
  tasks: [
    {
      id: "homework",
      label: { de: "Bei Hausaufgaben helfen", en: "Help with homework" },
      source: { kind: "official", text: "Presseinformation 2025", readOn: "2026-11-22" }
    },
    {
      id: "offices",
      label: { de: "Zu Ämtern begleiten" },
      source: { kind: "official", text: "Presseinformation 2025", readOn: "2026-11-22" }
    }
  ],
  languages: ["ar", "fa", "uk"],
  allowance: { cents: 13000, evidencedUntil: "2025-12-31" },
  mailbox: "lotsen@musterkreis.example",
  phone: "03941 12345"
} satisfies typeof contract.municipalities.show.answer.Encoded

const inWords = (text: string) => ({ de: text, "de-simple": `${text} (einfach)`, en: `${text} (en)` })

/** A course after the contract. */
export const course = {
  municipality: "musterkreis",
  body: "Musterkreis",
  demo: true,
  course: "grundkurs-2027-1",
  title: "Grundkurs für Lotsinnen und Lotsen",
  organiser: { name: "Verein Brücke", mailbox: "kurse@bruecke.example", phone: "02362 12345" },
  place: "Bürgerhaus, Raum 2",
  topics: ["Rolle und Grenzen", "Ämter und Wege"],
  dates: [
    { on: "2027-03-02", from: "18:00", until: "20:00", inWords: inWords("Dienstag, 02.03.2027, 18:00 bis 20:00 Uhr") },
    { on: "2027-03-09", from: "18:00", until: "20:00", inWords: inWords("Dienstag, 09.03.2027, 18:00 bis 20:00 Uhr") }
  ],
  opens: { on: "2027-01-04", inWords: inWords("04.01.2027") },
  closes: { on: "2027-02-26", inWords: inWords("26.02.2027") },
  state: "open",
  languages: [
    { code: "ar", inWords: inWords("Arabisch") },
    { code: "uk", inWords: inWords("Ukrainisch") }
  ],
  confirmHours: 72,
  privacy: "/musterkreis/datenschutz"
} satisfies PublicCourse

/** A sign-up after the contract. */
export const own = {
  course,
  name: "Olha Himmelsteg",
  contact: { email: "olha@example.org" },
  languages: ["uk"],
  needs: "Ein Platz vorn",
  language: "de",
  state: "held",
  until: { at: "2027-02-10T17:00:00.000Z", inWords: inWords("10.02.2027, 18:00 Uhr") },
  isOver: false,
  attended: ["unnoted", "unnoted"]
} satisfies OwnEnrolment

/** What a certificate says, after the contract. */
export const certificate = {
  body: "Musterkreis",
  municipality: "musterkreis",
  demo: false,
  number: "2027-0007",
  state: "valid",
  issuedOn: "2027-03-12",
  content: {
    name: "Olha Himmelsteg",
    course: "Grundkurs für Lotsinnen und Lotsen",
    organiser: "Verein Brücke",
    place: "Bürgerhaus",
    topics: ["Rolle und Grenzen"],
    days: ["2027-03-02", "2027-03-09"],
    minutes: 450,
    completedOn: "2027-03-09"
  }
} satisfies CheckedCertificate

/** The code of that certificate; every other is unknown. */
export const knownCode = "7K3M-9QXZ-4TWA"

/** What a test may change, and what the API was asked. */
export interface Stage {
  readonly asked: Array<{
    readonly path: string
    readonly key: string | undefined
    readonly body: unknown
    readonly method: string
    readonly language: string | undefined
  }>
  programme: Record<keyof PublicProgramme, unknown>
  courses: ReadonlyArray<PublicCourse>
  own: OwnEnrolment
  certificate: CheckedCertificate
  enrolled: EnrolmentAnswer
  /** Whether the API hands out what a form brings back. */
  handsOut: boolean
  /** Answers the next write with a problem. */
  refuse?: Problem
}

/** Makes a stage on which everything works. */
export const stage = (): Stage => ({
  asked: [],
  programme: { ...programme },
  courses: [course],
  own,
  certificate,
  enrolled: { outcome: "held", by: "mail", withinHours: 72 },
  handsOut: true
})

const problem = (of: Problem) =>
  Response.json(of, { status: of.status, headers: { "content-type": "application/problem+json" } })

const gone = { type: "urn:lotsenwerk:problem:not-found-municipality", title: "-", status: 404 }
const used = { type: "urn:lotsenwerk:problem:link-used", title: "-", status: 403 }

const unknown = (kind: string) => problem({ type: `urn:lotsenwerk:problem:not-found-${kind}`, title: "-", status: 404 })

const courseRoutes = (app: Hono, on: Stage) => {
  const at = (path: string) => `${prefix}/municipalities/musterkreis${path}`
  const found = (name: string) => on.courses.find((each) => each.course === name)
  const { enrol, change } = contract.courses
  app.get(at("/courses"), (c) => c.json(on.courses))
  app.get(at("/courses/:course"), (c) => {
    const shown = found(c.req.param("course") ?? "")
    return shown === undefined ? unknown("course") : c.json(shown)
  })
  app.get(at("/courses/:course/challenge"), (c) =>
    on.handsOut
      ? c.json({ token: "abc.siegel", challenge: { parameters: {} } })
      : problem({ type: "urn:lotsenwerk:problem:too-many-requests", title: "-", status: 429 })
  )
  app.post(at("/courses/:course/enrolments"), async (c) => {
    Schema.decodeUnknownSync(enrol.body as never)(await c.req.json())
    return found(c.req.param("course") ?? "") === undefined ? unknown("course") : c.json(on.enrolled, 201)
  })
  app.use(at("/enrolments/:secret/*"), (c, next) => (c.req.param("secret") === "geheim" ? next() : gonePlace()))
  app.get(at("/enrolments/:secret"), (c) => c.json(on.own))
  app.put(at("/enrolments/:secret/confirmation"), (c) => c.json({ state: "confirmed" }))
  app.put(at("/enrolments/:secret"), async (c) => {
    Schema.decodeUnknownSync(change.body as never)(await c.req.json())
    return c.json({})
  })
  app.delete(at("/enrolments/:secret"), (c) => c.json({}))
  app.get(`${prefix}/certificates/:code`, (c) =>
    c.req.param("code") === knownCode ? c.json(on.certificate) : unknown("certificate")
  )
}

const gonePlace = () => Promise.resolve(unknown("enrolment"))

/** Serves the stage. */
export const standIn = (on: Stage): Hono => {
  const app = new Hono()
  const at = (path: string) => `${prefix}${path}`
  app.get(at("/municipalities"), (c) => {
    const { municipality, title, body, demo } = on.programme
    return c.json([{ municipality, title, body, demo }])
  })
  app.get(at("/municipalities/:municipality"), (c) =>
    c.req.param("municipality") === "musterkreis" ? c.json(on.programme as never) : problem(gone)
  )
  app.on(["POST", "PUT", "DELETE"], "*", async (c, next) => {
    const text = await c.req.text()
    const [path, key, method] = [c.req.path, c.req.header("idempotency-key"), c.req.method]
    const language = c.req.header("accept-language")
    on.asked.push({ path, key, method, language, body: text === "" ? undefined : JSON.parse(text) })
    return on.refuse === undefined ? next() : problem(on.refuse)
  })
  app.post(at("/municipalities/musterkreis/interests"), async (c) => {
    Schema.decodeUnknownSync(contract.municipalities.sendInterest.body as never)(await c.req.json())
    return c.json({}, 201)
  })
  courseRoutes(app, on)
  app.get(at("/municipalities/:municipality/courses"), () => problem(gone))
  app.post(at("/access/links"), (c) => c.json({}, 202))
  app.post(at("/access/links/peek"), async (c) => {
    const { link } = (await c.req.json()) as { link: string }
    return link === "gueltig"
      ? c.json({ name: "Erika Beispiel", role: "approver", body: "Musterkreis" })
      : problem(used)
  })
  app.post(at("/access/sessions"), async (c) => {
    const { link } = (await c.req.json()) as { link: string }
    if (link !== "gueltig") return problem(used)
    c.header("set-cookie", "lotsenwerk=abc; Path=/; HttpOnly; SameSite=Lax")
    return c.json({ token: "abc", visitor: {} }, 201)
  })
  return app
}

let keys = 0

/** The pages on a stage. */
export const siteOn = (on: Stage): Hono =>
  publicSite({
    fetch: (request) => standIn(on).fetch(request),
    origin: "https://lotsen.example",
    newKey: () => `schluessel-${++keys}`,
    widget: { version: "1.0.0", integrity: "sha384-x" }
  })
