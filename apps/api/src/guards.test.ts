/** Every route of the contract, asked by the wrong people: nobody, the wrong role, the wrong municipality. */
import { type AnyEndpoint, contract, endpoints, prefix } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

const roles = ["coordinator", "approver", "trainer", "auditor", "guide"] as const
const nowhere = "01999999-0000-7000-8000-000000000000"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A body that each writing route takes, so that it comes as far as the ids. */
const plan = {
  title: "A",
  organiser: { name: "A", mailbox: "a@example.org" },
  place: "A",
  topics: [],
  dates: [{ id: "1", on: "2027-01-05", from: "18:00", until: "20:00" }],
  capacity: 2,
  opensOn: "2026-11-01",
  closesOn: "2027-01-04",
  confirmHours: 72,
  acceptHours: 72
}

const bodies: Readonly<Record<string, object>> = {
  "training.change": plan,
  "people.add": { name: "A", contact: { phone: "03900 1" }, offer: { tasks: [], languages: [] } },
  "people.change": { name: "A", contact: { phone: "03900 1" }, offer: { tasks: [], languages: [] } },
  "people.answer": { subject: "A", text: "B" },
  "people.close": { closed: true },
  "people.recordPaper": { _tag: "Interview", on: "2026-01-05" },
  "people.recordAccount": { holder: "A", iban: "DE02120300000000202051" },
  "people.appoint": { from: "2026-01-05" },
  "people.end": { lastDay: "2026-01-05", ground: "resigned", reason: "A" },
  "people.interrupt": { from: "2026-01-05", reason: "A" },
  "people.resume": { lastDay: "2026-01-05" },
  "people.recogniseCertificate": { code: "0000-0000-0000" },
  "training.publish": { published: true },
  "training.cancel": { reason: "A" },
  "training.admit": { name: "A", contact: {}, languages: [], language: "de", way: "door" },
  "training.changeParticipant": { name: "A", contact: {}, languages: [], language: "de" },
  "training.review": { admitted: true },
  "training.reviewAll": { participants: [], declined: null },
  "training.noteAttendance": { present: [] },
  "training.makeUp": { on: "2026-12-01" },
  "training.certify": { participants: [] },
  "training.withdrawCertificate": { reason: "A" },
  "supervision.noteAttendance": { attended: [] },
  "runs.confirm": { isUninvolved: true },
  "runs.release": { isUninvolved: true },
  "runs.giveBack": { reason: "A" },
  "runs.execute": { on: "2026-01-05" },
  "runs.noteReturn": { reference: "LO-2026-01-1-001", on: "2026-01-05", reason: "other" },
  "claims.takeStep": { _tag: "Waived", reason: "A" }
}

type Ids = Readonly<Record<string, string>>

/** Asks a route as far as the ids of its address: with a query and a body that it takes. */
const ask = (endpoint: AnyEndpoint, municipality: string, headers: Record<string, string>, ids: Ids = {}) => {
  const named: Ids = { municipality, year: "2026", ...ids }
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_match, name: string) => named[name] ?? nowhere)
  const query = endpoint.query === undefined ? "" : "?from=2026-12-01"
  return house.app.request(`${prefix}${path}${query}`, {
    method: endpoint.method,
    headers: { ...headers, ...(endpoint.method === "GET" ? {} : { "content-type": "application/json" }) },
    ...(endpoint.method === "GET" ? {} : { body: JSON.stringify(bodies[endpoint.name] ?? {}) })
  })
}

const bearer = async (role: (typeof roles)[number], municipality = "landkreis-harz") => ({
  authorization: `Bearer ${await house.token(role, municipality)}`
})

const staffRoutes = endpoints.filter(({ allowed }) => allowed !== "public")
const ofMunicipality = staffRoutes.filter(({ path }) => path.includes("{municipality}"))

describe("nobody", () => {
  it.each(staffRoutes)("is refused by $name", async (endpoint) => {
    const response = await ask(endpoint, "landkreis-harz", {})
    assert.strictEqual(response.status, 401)
    assert.match(response.headers.get("content-type") ?? "", /^application\/problem\+json/)
  })
  it("is not let in by an invented token", async () => {
    for (const endpoint of staffRoutes) {
      assert.strictEqual((await ask(endpoint, "landkreis-harz", { authorization: "Bearer invented" })).status, 401)
    }
  })
})

describe("the wrong role", () => {
  it.each(ofMunicipality)("is refused by $name", async (endpoint) => {
    if (typeof endpoint.allowed === "string") return
    for (const role of roles) {
      const { status } = await ask(endpoint, "landkreis-harz", await bearer(role))
      if (endpoint.allowed.includes(role)) assert.notInclude([401, 403], status, `${role} may`)
      else assert.strictEqual(status, 403, `${role} may not`)
    }
  })
})

/** A course of the demo that is over, with a certificate issued in it. */
const certified = async (municipality: string) => {
  const at = { params: { municipality } }
  const coordinator = await house.as("coordinator", municipality)
  const [over] = (await coordinator(contract.training.list, at)).filter(({ standing }) => standing === "closed")
  const params = { ...at.params, course: over?.name ?? "" }
  const before = await coordinator(contract.training.show, { params })
  const [first] = before.participants
  const participant = first?.id ?? ""
  const last = before.course.dates.at(-1)?.id ?? ""
  await coordinator(contract.training.noteAttendance, {
    params: { ...params, date: last },
    body: { present: [participant] }
  })
  await coordinator(contract.training.certify, { params, body: { participants: [participant] } })
  const { participants } = await coordinator(contract.training.show, { params })
  return { course: params.course, participant, certificate: participants[0]?.certificate?.id ?? "" }
}

describe("the wrong municipality", () => {
  it.each(ofMunicipality)("looks to $name like one that does not exist", async (endpoint) => {
    const headers = await bearer("coordinator")
    const foreign = await ask(endpoint, "landkreis-boerde", headers)
    const unknown = await ask(endpoint, "landkreis-nirgendwo", headers)
    assert.strictEqual(foreign.status, 404)
    assert.strictEqual(unknown.status, 404)
    assert.strictEqual(await foreign.text(), await unknown.text())
  })

  /** Ids of Börde, one of every kind, each of something that is there. */
  let foreign: Ids
  beforeAll(async () => {
    const at = { params: { municipality: "landkreis-boerde" } }
    const boerde = await house.as("coordinator", "landkreis-boerde")
    const [somebody] = await boerde(contract.people.list, { ...at, query: {} })
    const person = somebody?.id ?? ""
    const { person: record } = await boerde(contract.people.show, { params: { ...at.params, person } })
    const office = { params: { ...at.params, person, appointment: record.appointments[0]?.id ?? "" } }
    const days = { from: "2026-06-01", to: "2026-06-05", reason: "Urlaub" }
    const { id: interruption } = await boerde(contract.people.interrupt, { ...office, body: days })
    const event = { on: "2026-06-10", kind: "group", place: "Haldensleben", organisation: "Beratungsstelle" } as const
    const { id: session } = await boerde(contract.supervision.add, { ...at, body: event })
    const { runs } = await boerde(contract.runs.list, at)
    const ending = { lastDay: "2026-07-31", ground: "resigned", reason: "Umzug" } as const
    const { claims } = await boerde(contract.people.end, { ...office, body: ending })
    const { id: paper = "" } = record.papers[0] ?? {}
    const { course, participant, certificate } = await certified("stadt-dorsten")
    foreign = {
      ...office.params,
      interruption,
      session,
      run: runs[0]?.id ?? "",
      reference: `${runs[0]?.number}-001`,
      claim: claims[0]?.id ?? "",
      paper,
      course,
      date: "1",
      participant,
      certificate
    }
    for (const [kind, id] of Object.entries(foreign)) assert.isNotEmpty(id, kind)
  })

  it("does not give away its ids, real ones of every kind: they answer like random ones", async () => {
    const withIds = ofMunicipality.filter(({ path }) => /\{(?!municipality|year)\w+\}/.test(path))
    assert.isAbove(withIds.length, 20)
    for (const endpoint of withIds) {
      const [role = "coordinator"] = endpoint.allowed as ReadonlyArray<(typeof roles)[number]>
      const headers = await bearer(role)
      const own = await ask(endpoint, "landkreis-harz", headers, { ...foreign, municipality: "landkreis-harz" })
      const random = await ask(endpoint, "landkreis-harz", headers)
      assert.strictEqual(own.status, 404, endpoint.name)
      assert.strictEqual(random.status, 404, endpoint.name)
      assert.strictEqual(await own.text(), await random.text(), endpoint.name)
    }
  })

  it("does not lend the participants and certificates of one course to another", async () => {
    const params = { municipality: "stadt-dorsten" }
    const dorsten = await house.as("coordinator", "stadt-dorsten")
    const other = (await dorsten(contract.training.list, { params })).find(({ name }) => name !== foreign.course)
    const headers = await bearer("coordinator", "stadt-dorsten")
    const routes = ofMunicipality.filter(({ path }) => /\{(participant|certificate)\}/.test(path))
    assert.isAbove(routes.length, 5)
    for (const endpoint of routes) {
      const ids = { ...foreign, ...params, course: other?.name ?? "" }
      assert.strictEqual((await ask(endpoint, "stadt-dorsten", headers, ids)).status, 404, endpoint.name)
    }
  })

  it("does not lend its papers and offices to a person of one's own", async () => {
    const harz = await house.as("coordinator")
    const [own] = await harz(contract.people.list, { params: { municipality: "landkreis-harz" }, query: {} })
    const headers = await bearer("coordinator")
    for (const endpoint of ofMunicipality.filter(({ path }) => /\{(paper|appointment)\}/.test(path))) {
      const response = await ask(endpoint, "landkreis-harz", headers, {
        ...foreign,
        municipality: "landkreis-harz",
        person: own?.id ?? ""
      })
      assert.strictEqual(response.status, 404, endpoint.name)
    }
  })
})
