/** A payment that comes back, from the cash office's word to the next run, by the API. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { releaseRun } from "./release.fixture.ts"

const municipality = "landkreis-harz"
const at = { params: { municipality } }

let house: TestHouse
let run: string
let person: string
let reference: string
beforeAll(async () => {
  house = await openHouse()
  const coordinator = await house.as("coordinator")
  const { runs } = await coordinator(contract.runs.list, at)
  run = runs.find(({ state }) => state === "released")?.id ?? ""
  const { results } = await coordinator(contract.runs.show, { params: { municipality, run } })
  person = results[0]?.person ?? ""
  reference = results[0]?.reference ?? ""
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const params = () => ({ municipality, run })
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail("nothing stood in the way"),
    (error) => error.problem
  )
const tasks = async (kind: string) => {
  const coordinator = await house.as("coordinator")
  return (await coordinator(contract.office.day, at)).tasks.filter((task) => task.kind === kind)
}
const linesOf = async (id: string) => {
  const coordinator = await house.as("coordinator")
  const shown = await coordinator(contract.runs.show, { params: { municipality, run: id } })
  return shown.run.lines
    .filter((line) => line.person === person)
    .map(({ month, standing, obstacles, repeats }) => [month, standing, obstacles, repeats])
}

describe("a payment that came back", () => {
  it("is noted once, asks for a new account, and is paid again by the next run", async () => {
    const coordinator = await house.as("coordinator")
    const before = (await coordinator(contract.office.day, at)).paidThisYearCents
    const body = { reference, on: "2026-11-25", reason: "accountClosed", note: "AC04" } as const
    await coordinator(contract.runs.noteReturn, { params: params(), body })
    const twice = await refusal(coordinator(contract.runs.noteReturn, { params: params(), body }))
    assert.strictEqual(twice.title, "Dieser Rückläufer ist schon eingetragen")
    assert.strictEqual((await coordinator(contract.office.day, at)).paidThisYearCents, before - 130_00)
    assert.deepStrictEqual(
      (await tasks("RenewAccount")).map(({ subject }) => subject),
      [person]
    )
    const record = await coordinator(contract.people.show, { params: { municipality, person } })
    assert.deepStrictEqual(
      record.payments.filter(({ returned }) => returned !== undefined).map((payment) => payment.reference),
      [reference]
    )
    const { id } = await coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } })
    assert.deepStrictEqual(await linesOf(id), [
      ["2026-09", "open", ["BankAccountReturned"], reference],
      ["2026-10", "open", ["BankAccountReturned"], undefined]
    ])
    await coordinator(contract.people.recordAccount, {
      params: { municipality, person },
      body: { holder: "Neues Konto", iban: "DE02120300000000202051" }
    })
    assert.deepStrictEqual(await tasks("RenewAccount"), [])
    await coordinator(contract.runs.refresh, { params: { municipality, run: id } })
    await releaseRun(house, { params: { municipality, run: id } })
    assert.deepStrictEqual(await linesOf(id), [
      ["2026-09", "payable", [], reference],
      ["2026-10", "payable", [], undefined]
    ])
  })

  it("had arrived after all: taking the note back claims what was paid twice", async () => {
    const coordinator = await house.as("coordinator")
    const undo = () => coordinator(contract.runs.undoReturn, { params: { ...params(), reference } })
    await undo()
    const { claims } = await coordinator(contract.people.show, { params: { municipality, person } })
    assert.deepStrictEqual<unknown>(
      claims.map(({ month, cents, state }) => [month, cents, state]),
      [["2026-09", 130_00, "open"]]
    )
    assert.strictEqual((await refusal(undo())).title, "Der Rückläufer ist schon zurückgenommen")
  })

  it("is noted by nobody who may not, and not without the payment", async () => {
    const coordinator = await house.as("coordinator")
    const body = { reference, on: "2026-11-25", reason: "other" } as const
    for (const role of ["approver", "auditor", "guide", "trainer"] as const) {
      const call = await house.as(role)
      assert.strictEqual((await refusal(call(contract.runs.noteReturn, { params: params(), body }))).status, 403)
    }
    // What a browser can send, and a typed client cannot.
    const { reference: _none, ...without } = body
    const fault = await refusal(coordinator(contract.runs.noteReturn, { params: params(), body: without as never }))
    assert.deepStrictEqual(
      fault.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail]),
      [["/reference", "Wählen Sie die Zahlung aus"]]
    )
    const unknown = { ...body, reference: "LO-2026-09-1-999" }
    assert.strictEqual(
      (await refusal(coordinator(contract.runs.noteReturn, { params: params(), body: unknown }))).status,
      404
    )
  })
})

describe("the execution of a run", () => {
  it("is a task from its day on, until somebody notes when the cash office paid", async () => {
    const { runs } = await (await house.as("coordinator"))(contract.runs.list, at)
    const { id = "", executed } = runs.find(({ month }) => month === "2026-10") ?? {}
    assert.isUndefined(executed)
    assert.deepStrictEqual(await tasks("NoteExecution"), [])
    house.moveTo(new Date("2026-11-26T10:00:00Z"))
    assert.deepStrictEqual(
      (await tasks("NoteExecution")).map(({ subject, due }) => [subject, due as string | undefined]),
      [[id, "2026-11-26"]]
    )
    const coordinator = await house.as("coordinator")
    const execute = (on: string) =>
      coordinator(contract.runs.execute, { params: { municipality, run: id }, body: { on: on } })
    for (const on of ["2026-11-24", "2026-11-27"]) {
      const { status, title } = await refusal(execute(on))
      assert.deepStrictEqual([status, title], [409, "An diesem Tag kann es nicht gewesen sein"])
    }
    await execute("2026-11-26")
    const { run: noted } = await coordinator(contract.runs.show, { params: { municipality, run: id } })
    assert.strictEqual<string | undefined>(noted.executed?.on, "2026-11-26")
    assert.deepStrictEqual(await tasks("NoteExecution"), [])
  })
})
