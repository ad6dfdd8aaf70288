/**
 * A server written by hand that answers as ours does, so that the element can be tried alone.
 *
 * The element with the real server, its database and its mail is tried in `e2e/`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { NewEnrolment, PublicCourse } from "@lotsenwerk/http/contract"
import { createChallenge, verifySolution } from "altcha-lib"
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2"

const inWords = (de: string, en: string) => ({ de, "de-simple": de, en })

const hours = { from: "18:00", until: "20:00" }

/** The course that it offers. */
export const course: PublicCourse = {
  title: "Grundkurs für Integrationslotsinnen und Integrationslotsen 2027",
  municipality: "stadt-dorsten",
  body: "Stadt Dorsten",
  course: "grundkurs-2027-1" as PublicCourse["course"],
  demo: false,
  organiser: { name: "Verein Brücke Dorsten", mailbox: "kurs@example.org" },
  confirmHours: 72,
  place: "Bürgerhaus, Großer Saal, Beispielweg 1",
  topics: ["Rolle und Grenzen", "Ämter und Wege", "Gespräche führen"],
  dates: [
    {
      on: "2027-03-02",
      ...hours,
      inWords: inWords("Dienstag, 2. März 2027, 18 bis 20 Uhr", "Tuesday, 2 March 2027, 6 pm to 8 pm")
    },
    {
      on: "2027-03-09",
      ...hours,
      inWords: inWords("Dienstag, 9. März 2027, 18 bis 20 Uhr", "Tuesday, 9 March 2027, 6 pm to 8 pm")
    },
    {
      on: "2027-03-16",
      ...hours,
      inWords: inWords("Dienstag, 16. März 2027, 18 bis 20 Uhr", "Tuesday, 16 March 2027, 6 pm to 8 pm")
    },
    {
      on: "2027-03-23",
      ...hours,
      inWords: inWords("Dienstag, 23. März 2027, 18 bis 20 Uhr", "Tuesday, 23 March 2027, 6 pm to 8 pm")
    }
  ],
  opens: { on: "2027-01-01", inWords: inWords("1. Januar 2027", "1 January 2027") },
  closes: { on: "2027-02-26", inWords: inWords("26. Februar 2027", "26 February 2027") },
  state: "open",
  languages: [
    { code: "ar", inWords: inWords("Arabisch", "Arabic") },
    { code: "fa", inWords: inWords("Farsi", "Farsi") },
    { code: "tr", inWords: inWords("Türkisch", "Turkish") },
    { code: "uk", inWords: inWords("Ukrainisch", "Ukrainian") }
  ],
  privacy: "/stadt-dorsten/datenschutz"
}

/** A sign-up as it came. */
export interface Came {
  readonly key: string
  readonly language: string
  readonly text: string
  readonly body: NewEnrolment
}

/** What it answers to a sign-up: a status and a body, or `drop` to break off. */
export type Reply = "drop" | { readonly status: number; readonly body: unknown; readonly type?: string }

/** The usual answer. */
export const held: Reply = { status: 201, body: { outcome: "held", by: "mail", withinHours: 72 } }

const secret = "a secret of the test"

/** Whether a proof of the element is one. */
export const isProof = async (solution: string): Promise<boolean> => {
  const proof = JSON.parse(atob(solution))
  const { verified } = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret: secret })
  return verified
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = ""
  for await (const piece of request) text += piece
  return text
}

/** Starts the server. @param files what it serves besides, by path */
export const openStandIn = async (files: Readonly<Record<string, Uint8Array>>) => {
  const came: Array<Came> = []
  let replies: ReadonlyArray<Reply> = []
  let shown: PublicCourse | undefined = course
  const json = (response: ServerResponse, status: number, body: unknown, type = "application/json") => {
    response.writeHead(status, { "content-type": type }).end(JSON.stringify(body))
  }
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/"
    response.setHeader("access-control-allow-origin", "*")
    response.setHeader("access-control-allow-headers", "content-type, idempotency-key")
    const file = files[path]
    if (file !== undefined)
      return response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(file)
    if (request.method === "OPTIONS") return response.writeHead(204).end()
    const at = "/api/v1/municipalities/stadt-dorsten/courses/grundkurs-2027-1"
    if (path === at && shown !== undefined) return json(response, 200, shown)
    if (path === `${at}/challenge`) {
      const options = { algorithm: "PBKDF2/SHA-256", cost: 200, counter: 50, deriveKey, hmacSignatureSecret: secret }
      return json(response, 200, { token: "signed", challenge: await createChallenge(options) })
    }
    if (path === `${at}/enrolments`) {
      const text = await textOf(request)
      const { "idempotency-key": key, "accept-language": language } = request.headers
      came.push({ key: String(key), language: String(language), text, body: JSON.parse(text) })
      const [reply = held, ...rest] = replies
      replies = rest
      if (reply !== "drop") return json(response, reply.status, reply.body, reply.type)
      // It arrived and the answer breaks off half way: who sent it cannot know.
      response.writeHead(201, { "content-type": "application/json", "content-length": 99 }).write("{")
      return setTimeout(() => response.destroy(), 50)
    }
    json(response, 404, { title: "Nicht gefunden", status: 404 }, "application/problem+json")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came,
    /** What it answers next, one after the other; then `held`. */
    replyWith: (...next: ReadonlyArray<Reply>) => {
      replies = next
    },
    /** Which course it offers from now on; none: it knows of none. */
    offer: (next: PublicCourse | undefined) => {
      shown = next
    },
    close: () => new Promise((resolve) => server.close(resolve))
  }
}
