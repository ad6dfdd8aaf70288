/** Many hands on one thing at the same time: one wins, the others are told, nothing breaks and nothing doubles. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { confirmRun, declared } from "./release.fixture.ts"

const municipality = "landkreis-harz"
const at = { params: { municipality } }

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

/** The status of each call: 200 where it did its work. */
const statuses = (calls: ReadonlyArray<Promise<unknown>>) =>
  Promise.all(
    calls.map((call) =>
      call.then(
        () => 200,
        (error) => error.problem.status as number
      )
    )
  )

const many = <A>(count: number, make: () => A) => Array.from({ length: count }, make)

describe("at the same time", () => {
  it("eight drafts of one month make one run", async () => {
    const coordinator = await house.as("coordinator")
    const found = await statuses(many(8, () => coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } })))
    assert.deepStrictEqual(found.sort(), [200, ...many(7, () => 409)])
  })

  it("releases, discards, returns and refreshes of one run leave it in one state, paid once or not at all", async () => {
    const [coordinator, approver] = [await house.as("coordinator"), await house.as("approver")]
    for (let round = 0; round < 6; round++) {
      const { runs } = await coordinator(contract.runs.list, at)
      const open = runs.find(({ month, state }) => month === "2026-10" && state !== "discarded")
      if (open?.state === "released") return
      const id = open?.id ?? (await coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } })).id
      const run = { params: { municipality, run: id } }
      if (open?.state === "returned") await coordinator(contract.runs.refresh, run)
      await confirmRun(house, run)
      const found = await statuses([
        coordinator(contract.runs.discard, run),
        approver(contract.runs.release, { ...run, body: declared }),
        approver(contract.runs.giveBack, { ...run, body: { reason: "Bitte prüfen" } }),
        coordinator(contract.runs.discard, run),
        approver(contract.runs.release, { ...run, body: declared })
      ])
      assert.isTrue(
        found.every((status) => status === 200 || status === 409),
        found.join()
      )
      const released = [found[1], found[4]].filter((status) => status === 200).length
      const { rows } = await payments(id)
      assert.strictEqual(rows, released === 0 ? 0 : 20)
      assert.isAtMost(released, 1)
    }
  })

  it("eight appointments of one person for the same days make one", async () => {
    const coordinator = await house.as("coordinator")
    const [samir] = await coordinator(contract.people.list, { ...at, query: { search: "Haselmond" } })
    const who = { params: { municipality, person: samir?.id ?? "" } }
    for (const paper of [
      { _tag: "Consent", on: "2026-11-20" },
      { _tag: "Instruction", on: "2026-11-20" }
    ] as const) {
      await coordinator(contract.people.recordPaper, { ...who, body: paper as never })
    }
    const appoint = () => coordinator(contract.people.appoint, { ...who, body: { from: "2026-12-01" } })
    assert.deepStrictEqual((await statuses(many(8, appoint))).sort(), [200, ...many(7, () => 409)])
    assert.strictEqual((await coordinator(contract.people.show, who)).person.appointments.length, 1)
  })
})

const payments = async (run: string) => {
  const auditor = await house.as("auditor")
  const order = await auditor(contract.runs.order, { params: { municipality, run } }).catch(() => undefined)
  return { rows: order?.lines.length ?? 0 }
}
