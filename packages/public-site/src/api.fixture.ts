/** A small real API for tests: the contract's addresses and shapes, answers that a test can change. */
import { contract, type Problem, type PublicProgramme, prefix } from "@lotsenwerk/http/contract"
import * as Schema from "effect/Schema"
import { Hono } from "hono"

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

/** What a test may change, and what the API was asked. */
export interface Stage {
  readonly asked: Array<{ readonly path: string; readonly key: string | undefined; readonly body: unknown }>
  programme: Record<keyof PublicProgramme, unknown>
  /** Answers the next write with a problem. */
  refuse?: Problem
}

/** Makes a stage on which everything works. */
export const stage = (): Stage => ({ asked: [], programme: { ...programme } })

const problem = (of: Problem) =>
  Response.json(of, { status: of.status, headers: { "content-type": "application/problem+json" } })

const gone = { type: "urn:lotsenwerk:problem:not-found-municipality", title: "-", status: 404 }
const used = { type: "urn:lotsenwerk:problem:link-used", title: "-", status: 403 }

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
  app.post("*", async (c, next) => {
    const body: unknown = await c.req.json()
    on.asked.push({ path: c.req.path, key: c.req.header("idempotency-key"), body })
    return on.refuse === undefined ? next() : problem(on.refuse)
  })
  app.post(at("/municipalities/musterkreis/interests"), async (c) => {
    Schema.decodeUnknownSync(contract.municipalities.sendInterest.body as never)(await c.req.json())
    return c.json({}, 201)
  })
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
