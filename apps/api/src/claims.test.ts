/** A claim by the API: hearing, demand in parts, what comes in, mistakes taken back, the rest waived. */
import { contract, type InputOf } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

const municipality = "landkreis-harz"

let house: TestHouse
let at: { readonly params: { readonly municipality: string; readonly claim: string } }
let person: string
beforeAll(async () => {
  house = await openHouse()
  const coordinator = await house.as("coordinator")
  const params = { municipality }
  const [entry = assert.fail()] = await coordinator(contract.people.list, { params, query: { search: "Federleicht" } })
  person = entry.id
  const who = { municipality, person }
  const { person: guide, payments } = await coordinator(contract.people.show, { params: who })
  const [office = assert.fail()] = guide.appointments
  assert.isNotEmpty(payments)
  const body = { lastDay: "2026-08-31", ground: "resigned" as const, reason: "Umzug" }
  const { claims } = await coordinator(contract.people.end, { params: { ...who, appointment: office.id }, body })
  assert.lengthOf(claims, 1)
  at = { params: { municipality, claim: claims[0]?.id ?? "" } }
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

type Wish = NonNullable<InputOf<typeof contract.claims.takeStep>["body"]>
const take = async (body: Wish) => (await house.as("coordinator"))(contract.claims.takeStep, { ...at, body })
const shown = async () => (await house.as("coordinator"))(contract.claims.show, at)
const task = async () => {
  const { tasks, openClaimsCents } = await (await house.as("coordinator"))(contract.office.day, {
    params: { municipality }
  })
  const found = tasks.find(({ subject }) => subject === at.params.claim)
  return { kind: found?.kind, due: found?.due, openClaimsCents }
}
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail("nothing stood in the way"),
    (error) => error.problem
  )

describe("a claim", () => {
  it("is heard first, and comes back when the answer is due", async () => {
    assert.deepInclude(await shown(), { state: "open", cents: 130_00, received: 0, steps: [] })
    await take({ _tag: "Heard", answerBy: "2026-12-09" })
    assert.deepStrictEqual(await task(), { kind: "DecideClaim", due: "2026-12-09", openClaimsCents: 130_00 })
    await take({ _tag: "Answered", on: "2026-11-24", text: "Das Geld ist schon ausgegeben." })
  })

  it("is demanded in parts, whose days are awaited one after the other", async () => {
    await take({ _tag: "Demanded", reason: "keine Berufung", dueOn: "2026-12-31", count: 3 })
    assert.deepStrictEqual((await shown()).plan, [
      { due: "2026-12-31", cents: 43_34, received: 0 },
      { due: "2027-01-31", cents: 43_33, received: 0 },
      { due: "2027-02-28", cents: 43_33, received: 0 }
    ])
    assert.deepStrictEqual(await task(), { kind: "AwaitRepayment", due: "2026-12-31", openClaimsCents: 130_00 })
    await take({ _tag: "Received", on: "2026-11-25", cents: 50_00, note: "Kasse 7" })
    assert.deepStrictEqual(await task(), { kind: "AwaitRepayment", due: "2027-01-31", openClaimsCents: 80_00 })
  })

  it("refuses what cannot be, with the sentence that names the cure, and keeps what stands", async () => {
    const before = await shown()
    for (const [wish, status, words] of [
      [{ _tag: "Received", on: "2026-11-25", cents: 80_01 }, 409, /Offen sind 80,00/],
      [{ _tag: "Received", on: "2026-11-26", cents: 1 }, 409, /Heute ist der 25\.11\.2026/],
      [{ _tag: "Heard", answerBy: "2026-11-24" }, 409, /schon vorbei|späteren Tag/],
      [{ _tag: "Demanded", reason: "so", dueOn: "2026-12-01", count: 61 }, 422, /Zahl von 1 bis 60/],
      [{ _tag: "Demanded", reason: "", dueOn: "2026-12-01", count: 1 }, 422, /Grund/],
      [{ _tag: "Received", on: "2026-11-25", cents: 0 }, 422, /Betrag in Euro/],
      [{ _tag: "Lapsed" }, 422, /./]
    ] as const) {
      const problem = await refusal(take(wish as Wish))
      assert.strictEqual(problem.status, status, JSON.stringify(wish))
      assert.match(JSON.stringify(problem).replaceAll("\u00A0", " "), words)
    }
    assert.deepStrictEqual(await shown(), before)
  })

  it("takes back the last step, and counts it no more", async () => {
    await take({ _tag: "Waived", reason: "versehentlich" })
    assert.strictEqual((await shown()).state, "waived")
    await take({ _tag: "Undone" })
    assert.deepInclude(await shown(), { state: "open", received: 50_00 })
  })

  it("ends with the rest waived; what came in stands in the statement and in the year's proof", async () => {
    await take({ _tag: "Waived", reason: "Härtefall" })
    assert.deepStrictEqual(await task(), { kind: undefined, due: undefined, openClaimsCents: 0 })
    assert.strictEqual((await refusal(take({ _tag: "Heard", answerBy: "2026-12-09" }))).status, 409)
    const coordinator = await house.as("coordinator")
    const params = { municipality, person, year: "2026" }
    const { repaid } = await coordinator(contract.statements.show, { params, query: {} })
    assert.deepStrictEqual(
      repaid.map(({ received }) => received),
      [50_00]
    )
    const year = await coordinator(contract.funding.year, { params: { municipality, year: "2026" } })
    assert.deepStrictEqual(year.repaid, { claims: 1, cents: 50_00 })
  })

  it("leaves each step in the record of the person, without what the person wrote", async () => {
    const { journal } = await (await house.as("auditor"))(contract.people.show, { params: { municipality, person } })
    const told = journal.map(({ what }) => what).filter((what) => what.startsWith("Claim"))
    assert.includeMembers(told, [
      "ClaimHeard",
      "ClaimAnswered",
      "ClaimDemanded",
      "ClaimReceived",
      "ClaimUndone",
      "ClaimWaived"
    ])
    assert.notInclude(JSON.stringify(journal), "ausgegeben")
  })

  it("is touched by nobody but the coordinator, and is another municipality's to nobody", async () => {
    const auditor = await house.as("auditor")
    assert.strictEqual((await auditor(contract.claims.show, at)).state, "waived")
    const undo = { ...at, body: { _tag: "Undone" as const } }
    assert.strictEqual((await refusal(auditor(contract.claims.takeStep, undo))).status, 403)
    const other = await house.as("coordinator", "landkreis-boerde")
    const there = { params: { ...at.params, municipality: "landkreis-boerde" } }
    assert.strictEqual((await refusal(other(contract.claims.show, there))).status, 404)
    assert.strictEqual((await refusal(other(contract.claims.takeStep, { ...undo, ...there }))).status, 404)
  })
})
