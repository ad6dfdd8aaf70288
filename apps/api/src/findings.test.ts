/** The steps of a run by the API: who found what, what voids it, and whom it tells. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { confirmRun, declared } from "./release.fixture.ts"

const municipality = "landkreis-harz"
const at = { params: { municipality } }

let house: TestHouse
let run: { params: { municipality: string; run: string } }
beforeAll(async () => {
  house = await openHouse()
  const coordinator = await house.as("coordinator")
  const { id } = await coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } })
  run = { params: { municipality, run: id } }
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const shown = async () => (await (await house.as("coordinator"))(contract.runs.show, run)).run
const tasks = async (role: "coordinator" | "approver") => {
  const day = await (await house.as(role))(contract.office.day, at)
  return day.tasks.map(({ kind }) => kind).filter((kind) => /^(Confirm|Release)Run$|^RunWaits$/.test(kind))
}

describe("the findings of a run", () => {
  it("are the coordinator's task first, then the approver's", async () => {
    assert.deepStrictEqual(await tasks("coordinator"), ["ConfirmRun"])
    assert.notInclude(await tasks("approver"), "ReleaseRun")
    await confirmRun(house, run)
    assert.deepStrictEqual(await tasks("coordinator"), ["RunWaits"])
    assert.deepStrictEqual(await tasks("approver"), ["ReleaseRun"])
  })

  it("stand in the record with role, time and version of the rules", async () => {
    const { findings } = await shown()
    assert.strictEqual(findings?.factual?.role, "coordinator")
    assert.strictEqual(findings?.arithmetical?.role, "approver")
    assert.isAbove(findings?.factual?.programmeVersion ?? 0, 0)
  })

  it("are void once the draft is reckoned anew, by name, and count again once they are made again", async () => {
    const coordinator = await house.as("coordinator")
    await coordinator(contract.runs.refresh, run)
    const { findings, voided, prepared } = await shown()
    assert.isUndefined(findings)
    assert.deepInclude(voided, { by: prepared.by, how: "reckonedAnew" })
    await confirmRun(house, run)
    await (await house.as("approver"))(contract.runs.giveBack, { ...run, body: { reason: "Bitte prüfen" } })
    assert.deepInclude((await shown()).voided, { how: "givenBack" })
    const late = await coordinator(contract.runs.confirm, {
      params: { ...run.params, finding: "factual" },
      body: declared
    }).catch((error) => error.problem)
    assert.strictEqual(late.status, 409)
  })

  it("are two, of which an address names one", async () => {
    const missing = await (await house.as("approver"))(contract.runs.confirm, {
      params: { ...run.params, finding: "moral" },
      body: declared
    }).catch((error) => error.problem)
    assert.strictEqual(missing.status, 404)
  })
})
