import { client } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, it } from "vitest"
import { makeApp } from "./app.ts"
import { openHouse } from "./house.ts"
import { musterkreis } from "./programme/musterkreis.ts"

const { serving, invite, close } = openHouse("http://localhost:3001", () => new Date("2026-11-25T10:00:00Z"))
const app = makeApp(serving)
const anybody = client("http://localhost:3001", (request) => app.fetch(request))
const at = { params: { municipality: musterkreis.slug } }
const options = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

const enter = async (name: string, role: "coordinator" | "approver") => {
  const link = (await invite(name, role)).split("/").at(-1) ?? ""
  return options((await anybody(contract.access.enter, { params: {}, body: { link } })).token)
}

afterAll(close)

it("serves the county's own page beside our routes", async () => {
  assert.include(await (await app.request("/")).text(), "Musterkreis")
  const document = (await (await app.request("/api/openapi.json")).json()) as { paths: object }
  assert.isNotEmpty(Object.keys(document.paths))
})

it("keeps what is the office's from everybody else", async () => {
  const refused = await anybody(contract.people.list, { ...at, query: {} }).catch((error) => error.problem)
  assert.strictEqual(refused.status, 401)
})

it("takes an interest to an appointment and to the bank, by the county's own rules", async () => {
  const desk = await enter("Koordination", "coordinator")
  const { id } = await anybody(
    contract.people.add,
    {
      ...at,
      body: {
        name: "Mila Sonnenrain",
        contact: { email: "mila@sonnenrain.example" },
        offer: { tasks: [], languages: ["uk"] }
      }
    },
    desk
  )
  const who = { params: { ...at.params, person: id } }
  const appoint = () => anybody(contract.people.appoint, { ...who, body: { from: "2026-10-16" as never } }, desk)
  const missing = await appoint().catch((error) => error.problem)
  assert.strictEqual(missing.status, 409)
  assert.isAbove(missing.grounds.length, 4)

  const papers = [
    { _tag: "Interview", on: "2026-09-01" },
    { _tag: "German", on: "2026-09-01" },
    { _tag: "Consent", on: "2026-09-10" },
    { _tag: "Instruction", on: "2026-09-14" },
    { _tag: "Confidentiality", on: "2026-09-14" },
    { _tag: "CriminalRecord", issuedOn: "2026-08-20", inspectedOn: "2026-09-14" },
    { _tag: "BasicTraining", completedOn: "2026-09-12", provider: { _tag: "Own" } }
  ]
  for (const body of papers) await anybody(contract.people.recordPaper, { ...who, body: body as never }, desk)
  await appoint()
  await anybody(
    contract.people.recordAccount,
    { ...who, body: { holder: "Mila Sonnenrain", iban: "DE02 1203 0000 0000 2020 51" } },
    desk
  )

  const draft = await anybody(contract.runs.draft, { ...at, body: { month: "2026-10" as never } }, desk)
  const { run } = await anybody(contract.runs.show, { params: { ...at.params, run: draft.id } }, desk)
  // 16 of October's 31 days of 155,00 €.
  assert.deepStrictEqual(
    run.lines.map(({ cents }) => cents),
    [80_00]
  )
})
