/** The proof of use by the API: from what was entered and paid to both files. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { releaseRun } from "./release.fixture.ts"

const municipality = "landkreis-harz"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const shown = async (year = "2026") =>
  (await house.as("coordinator"))(contract.funding.year, { params: { municipality, year } })
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail("nothing stood in the way"),
    (error) => error.problem
  )
const ordered = {
  kind: "training" as const,
  month: "2026-10",
  cents: 412_50,
  reason: "Honorar für Anna Beispiel"
}
const expense = (changed: object = {}) => ({ ...ordered, paidOn: "2026-11-03", voucher: "R 118", ...changed })
const add = async (body: typeof ordered & { paidOn?: string; voucher?: string } = expense()) =>
  (await house.as("coordinator"))(contract.funding.addExpense, { params: { municipality }, body })
const take = async (role: Parameters<TestHouse["token"]>[0] | undefined, form: "pdf" | "xlsx", of = municipality) => {
  const headers = role === undefined ? {} : { authorization: `Bearer ${await house.token(role, of)}` }
  return house.app.request(`/api/v1/municipalities/${municipality}/funding/2026/proof.${form}`, { headers })
}
const bytes = async (form: "pdf" | "xlsx") => Buffer.from(await (await take("coordinator", form)).arrayBuffer())

describe("the allowances of a grant year", () => {
  it("are the payments of the runs that the cash office executed, less what came back", async () => {
    const before = await shown()
    const coordinator = await house.as("coordinator")
    const { id } = await coordinator(contract.runs.draft, {
      params: { municipality },
      body: { month: "2026-10" }
    })
    const run = { params: { municipality, run: id } }
    await releaseRun(house, run)
    const { cents, payments, results } = await coordinator(contract.runs.show, run)

    const ordered = await shown()
    assert.strictEqual(ordered.unpaid.cents, before.unpaid.cents + cents)
    assert.strictEqual(ordered.vouchers.cents, before.vouchers.cents)

    await coordinator(contract.runs.execute, { ...run, body: { on: "2026-11-25" } })
    const paid = await shown()
    assert.strictEqual(paid.unpaid.cents, before.unpaid.cents)
    assert.strictEqual(paid.vouchers.cents, before.vouchers.cents + cents)
    assert.strictEqual(paid.guideMonths, before.guideMonths + payments)
    const reference = results[0]?.reference ?? ""
    const line = paid.lines.find((each) => each.id === reference)
    assert.deepInclude(line, { kind: "allowance", paidOn: "2026-11-25", voucher: reference, run: id })
    assert.notInclude(JSON.stringify(paid), "Federleicht")

    const back = { reference, on: "2026-11-25", reason: "other" as const }
    await coordinator(contract.runs.noteReturn, { ...run, body: back })
    assert.strictEqual((await shown()).vouchers.cents, paid.vouchers.cents - (results[0]?.cents ?? 0))
  })
})

describe("other costs", () => {
  it("are entered with what is known of them, and taken back once", async () => {
    const before = await shown()
    const { id } = await add()
    await add(ordered)
    const after = await shown()
    assert.strictEqual(after.vouchers.cents, before.vouchers.cents + 412_50)
    assert.strictEqual(after.unpaid.cents, before.unpaid.cents + 412_50)
    assert.deepInclude(
      after.lines.find((line) => line.id === id),
      { voucher: "R 118", reason: expense().reason }
    )
    const coordinator = await house.as("coordinator")
    const params = { municipality, expense: id }
    await coordinator(contract.funding.takeBackExpense, { params })
    assert.strictEqual((await shown()).vouchers.cents, before.vouchers.cents)
    const twice = await refusal(coordinator(contract.funding.takeBackExpense, { params }))
    assert.deepInclude(twice, { status: 404, title: "Diese Ausgabe gibt es hier nicht" })
  })

  it.each([
    [{ cents: 0 }, "/cents", "Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56"],
    [{ cents: null }, "/cents", "Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56"],
    [{ cents: 100_000_000_000 }, "/cents", "Geben Sie einen Betrag in Euro ein, zum Beispiel 1.234,56"],
    [{ kind: "allowance" }, "/kind", "Wählen Sie eine Art aus"],
    [{ month: "2015-12" }, "/month", "Geben Sie einen Monat ein, zum Beispiel 11.2026"],
    [{ month: "2027-01" }, "/month", "Geben Sie einen Monat ein, zum Beispiel 11.2026"],
    [{ paidOn: "2026-11-26" }, "/paidOn", "Wählen Sie einen Tag, der nicht in der Zukunft liegt"],
    [{ paidOn: "2026-02-30" }, "/paidOn", "Geben Sie einen Tag ein, den es gibt, zum Beispiel 25.11.2026"],
    [{ reason: " " }, "/reason", "Geben Sie den Grund an"]
  ])("%j are not taken", async (changed, pointer, detail) => {
    const problem = await refusal(add(expense(changed)))
    assert.strictEqual(problem.status, 422)
    assert.deepStrictEqual(problem.errors, [{ pointer, detail }])
  })

  it("are entered by nobody but the coordination", async () => {
    for (const role of ["approver", "auditor", "trainer"] as const) {
      const client = await house.as(role)
      const call = client(contract.funding.addExpense, { params: { municipality }, body: expense() })
      assert.strictEqual((await refusal(call)).status, 403, role)
    }
  })
})

describe("the grant", () => {
  it("is unknown until it is entered, and so is what goes back", async () => {
    const year = await shown("2025")
    assert.doesNotHaveAnyKeys(year, ["grant", "repay", "toCome"])
    const coordinator = await house.as("coordinator")
    const body = { granted: 1_000_00, received: 600_00, notice: "Gefördert durch das Land" }
    await coordinator(contract.funding.setGrant, { params: { municipality, year: "2025" }, body })
    const entered = await shown("2025")
    assert.deepInclude(entered.grant, body)
    assert.deepStrictEqual<unknown>(entered.repay, { least: 600_00, most: 600_00 })
  })

  it("belongs to a year that has begun, and not before the directive", async () => {
    for (const year of ["2015", "2027", "1e3", "x"]) {
      const problem = await refusal(shown(year))
      assert.deepInclude(problem, { status: 404, title: "Für dieses Jahr gibt es keinen Nachweis" })
    }
  })
})

describe("both files", () => {
  it("have names and types, for who may see money", async () => {
    const types = {
      pdf: "application/pdf",
      xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    } as const
    for (const form of ["pdf", "xlsx"] as const) {
      for (const role of ["coordinator", "approver", "auditor"] as const) {
        const answer = await take(role, form)
        assert.strictEqual(answer.status, 200)
        assert.strictEqual(answer.headers.get("content-type"), types[form])
        assert.strictEqual(
          answer.headers.get("content-disposition"),
          `attachment; filename="Verwendungsnachweis-2026.${form}"`
        )
      }
      assert.strictEqual((await take(undefined, form)).status, 401)
      assert.strictEqual((await take("trainer", form)).status, 403)
      assert.strictEqual((await take("coordinator", form, "stadt-dorsten")).status, 404)
    }
  })

  it("are the same for the same books on any day, byte for byte, and others after an entry", async () => {
    const [pdf, xlsx] = [await bytes("pdf"), await bytes("xlsx")]
    house.moveTo(new Date("2026-12-24T10:00:00Z"))
    assert.isTrue((await bytes("pdf")).equals(pdf))
    assert.isTrue((await bytes("xlsx")).equals(xlsx))
    await add()
    assert.isFalse((await bytes("pdf")).equals(pdf))
    assert.isFalse((await bytes("xlsx")).equals(xlsx))
  })

  it("say what is in the way when a word cannot be printed", async () => {
    await add(expense({ voucher: "李" }))
    const answer = await take("coordinator", "pdf")
    assert.strictEqual(answer.status, 409)
    assert.include(((await answer.json()) as { detail: string }).detail, "李")
    assert.strictEqual((await take("coordinator", "xlsx")).status, 200)
  })
})
