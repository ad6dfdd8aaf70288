import type { CallOptions, Client } from "@lotsenwerk/http/client"
import { ProblemError } from "@lotsenwerk/http/client"
import { contract, type Problem } from "@lotsenwerk/http/contract"
import { RouterContextProvider } from "react-router"
import { describe, expect, it } from "vitest"
import { desk, read, submit } from "./desk.server.ts"
import { faultOf } from "./returned.ts"

const problem = (status: number, more: Partial<Problem> = {}): Problem => ({
  type: "urn:lotsenwerk:problem:x",
  title: "Bitte prüfen Sie Ihre Angaben",
  status,
  ...more
})

const contextOf = (call: Client) => {
  const context = new RouterContextProvider()
  const visitor = {
    municipality: "musterkreis",
    body: "",
    demo: false,
    id: "1",
    name: "",
    role: "coordinator"
  } as const
  context.set(desk, { call, fetch, visitor, nonce: undefined })
  return context
}

const failing =
  (found: Problem): Client =>
  () =>
    Promise.reject(new ProblemError(found))

const post = (fields: Readonly<Record<string, string>>) =>
  new Request("http://localhost/admin/x", { method: "POST", body: new URLSearchParams(fields) })

const typed = { key: "k-1", holder: " Amal Sternwiese ", iban: "DE12" }

const recordAccount = (call: Client, request = post(typed)) =>
  submit({ request, context: contextOf(call) }, async ({ text }, keyed) => {
    const params = { municipality: "musterkreis", person: "1" }
    await keyed(contract.people.recordAccount, { params, body: { holder: text("holder"), iban: text("iban") } })
    return "/musterkreis/lotsen/1?erledigt=konto"
  })

describe("a form that is sent", () => {
  it("goes on with 303, so that reloading sends nothing again", async () => {
    const calls: Array<readonly [unknown, CallOptions | undefined]> = []
    const call = (async (_endpoint: unknown, input: { body: unknown }, options?: CallOptions) => {
      calls.push([input.body, options])
      return {}
    }) as unknown as Client
    const answer = (await recordAccount(call)) as Response
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/musterkreis/lotsen/1?erledigt=konto"])
    expect(calls).toEqual([[{ holder: "Amal Sternwiese", iban: "DE12" }, { idempotencyKey: "k-1" }]])
  })

  it("sends nothing where nothing was typed", async () => {
    const bodies: Array<unknown> = []
    const call = (async (_endpoint: unknown, input: { body: unknown }) => {
      bodies.push(input.body)
      return {}
    }) as unknown as Client
    await recordAccount(call, post({ key: "k-1", holder: "  ", iban: "DE12" }))
    expect(bodies).toEqual([{ iban: "DE12" }])
  })

  it.each([400, 409, 413, 415, 422])(
    "comes back under %i with everything typed and the fault of each field",
    async (status) => {
      const errors = [{ pointer: "/contact/email", detail: "Ergänzen Sie die E-Mail-Adresse" }]
      const answer = await recordAccount(failing(problem(status, { errors })))
      if (answer instanceof Response) throw new Error("went on")
      expect(answer.init?.status).toBe(status)
      expect(answer.data.values).toEqual({ key: ["k-1"], holder: [" Amal Sternwiese "], iban: ["DE12"] })
      expect(faultOf(answer.data, "contact.email")).toBe("Ergänzen Sie die E-Mail-Adresse")
      expect(faultOf(answer.data, "iban")).toBeUndefined()
    }
  )

  it.each([403, 404, 500])("becomes a page of its own under %i", async (status) => {
    await expect(recordAccount(failing(problem(status)))).rejects.toMatchObject({ data: { status }, init: { status } })
  })

  it("hides no defect behind a page", async () => {
    const broken = (() => Promise.reject(new TypeError("broken"))) as Client
    await expect(recordAccount(broken)).rejects.toThrow(TypeError)
  })
})

describe("a page that is read", () => {
  it("ends with the problem's own status and words", async () => {
    const context = contextOf(failing(problem(403, { title: "Dafür haben Sie kein Recht" })))
    const reading = read(context)(contract.office.day, { params: { municipality: "musterkreis" } })
    await expect(reading).rejects.toMatchObject({
      data: { title: "Dafür haben Sie kein Recht" },
      init: { status: 403 }
    })
  })
})
