/** A disk that is full in the middle of an order: what PostgreSQL then answers, at the last statement of the work. */
import { contract } from "@lotsenwerk/http/contract"
import pg from "pg"
import { afterAll, assert, beforeAll, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { confirmRun, declared } from "./release.fixture.ts"

const municipality = "landkreis-harz"

let house: TestHouse
let owner: pg.Client
beforeAll(async () => {
  house = await openHouse()
  owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

it("orders nothing, says so, keeps the findings, and the next try pays each once", async () => {
  const [coordinator, approver] = [await house.as("coordinator"), await house.as("approver")]
  const { id } = await coordinator(contract.runs.draft, { params: { municipality }, body: { month: "2026-10" } })
  const run = { params: { municipality, run: id } }
  await confirmRun(house, run)
  await owner.query(`create function no_space() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
    create trigger full_disk after insert on payment for each statement execute function no_space()`)

  const release = () => approver(contract.runs.release, { ...run, body: declared })
  const { problem } = await release().then(
    () => assert.fail("it was released"),
    (error) => error
  )
  assert.strictEqual(problem.status, 500)
  assert.match(problem.detail, /[Nn]och einmal|erneut/)
  assert.notMatch(JSON.stringify(problem), /extend file|53100/)
  const before = await coordinator(contract.runs.show, run)
  assert.strictEqual(before.run.state, "draft")
  assert.hasAllKeys(before.run.findings, ["factual", "arithmetical"])
  assert.match(String(house.defects.splice(0)), /No space left/)

  await owner.query("drop trigger full_disk on payment")
  await release()
  const { lines } = await approver(contract.runs.order, run)
  assert.strictEqual(new Set(lines.map(({ reference }) => reference)).size, 20)
  assert.lengthOf(lines, 20)
  assert.deepStrictEqual(house.defects, [])
})
