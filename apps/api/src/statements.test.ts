/** The statement of a year by the API: what the cash office said it paid, and what it has not said so of. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { releaseRun } from "./release.fixture.ts"

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

const paramsOf = async (name: string, year = "2026") => {
  const coordinator = await house.as("coordinator")
  const [entry] = await coordinator(contract.people.list, { ...at, query: { search: name } })
  assert.isDefined(entry, name)
  return { params: { municipality, person: entry.id, year } }
}

const statementOf = async (name: string, year?: string) =>
  (await house.as("coordinator"))(contract.statements.show, { ...(await paramsOf(name, year)), query: {} })

const plain = (text: string) => text.replaceAll("\u00A0", " ")

describe("what is told to the tax office", () => {
  const noticesOf = async (year: string) =>
    (await house.as("coordinator"))(contract.statements.notices, { params: { municipality, year } })

  it("is nothing below the limit, person by person, and each sum is that of the statement", async () => {
    const { people, limit, doubts } = await noticesOf("2026")
    assert.strictEqual(limit, 3_000_00)
    assert.isNotEmpty(people)
    assert.isTrue(people.every(({ isReportable, total }) => isReportable === false && total < 3_000_00))
    assert.match(doubts.join(), /Ausnahmen/)
    const [first = assert.fail()] = people
    const { payments } = await statementOf(first.name)
    assert.strictEqual(
      first.total,
      payments.reduce((sum, { cents }) => sum + cents, 0)
    )
    assert.match(plain(first.words), /^Dem Finanzamt nicht mitzuteilen: [\d.,]+ € im Jahr 2026/)
  })

  it("names each rule of the year that nobody has read", async () => {
    const { limit, doubts } = await noticesOf("2024")
    assert.strictEqual(limit, 1_500_00)
    assert.lengthOf(doubts, 2)
    assert.match(doubts.join(), /vor 2025 ist nicht gelesen/)
  })

  it("is asked of no year that has not begun, nor of one before the rules", async () => {
    for (const year of ["2012", "2099", "x"]) {
      const problem = await noticesOf(year).catch((error) => error.problem)
      assert.strictEqual(problem.status, 404, year)
    }
  })
})

describe("the statement of a year", () => {
  it("counts what the cash office said it paid, by the day, and names what it has not said so of", async () => {
    const name = "Tarek Federleicht"
    const before = await statementOf(name)
    assert.deepStrictEqual(before.underway, [])
    const coordinator = await house.as("coordinator")
    const { id } = await coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } })
    const run = { params: { municipality, run: id } }
    await releaseRun(house, run)

    const ordered = await statementOf(name)
    assert.deepStrictEqual(ordered.underway, [{ month: "2026-10", cents: 130_00 }])
    assert.deepStrictEqual(ordered.payments, before.payments)

    await coordinator(contract.runs.execute, { ...run, body: { on: "2026-11-25" } })
    const paid = await statementOf(name)
    assert.deepStrictEqual(paid.underway, [])
    assert.deepStrictEqual<unknown>(paid.payments, [
      ...before.payments,
      { paidOn: "2026-11-25", forMonth: "2026-10", kind: "allowance", cents: 130_00 }
    ])
    assert.strictEqual(plain(paid.words.total), `Im Jahr 2026 gezahlt: ${130 * paid.payments.length},00 €`)
    assert.deepStrictEqual(
      paid.words.lines.map(({ basis }) => basis),
      paid.payments.map(() => "§ 3 Nr. 12 Satz 2 EStG")
    )
    assert.isNotEmpty(paid.words.benefits)

    const { payments } = await coordinator(contract.people.show, await paramsOf(name))
    const reference = payments.find(({ month }) => month === "2026-10")?.reference ?? ""
    await coordinator(contract.runs.noteReturn, {
      ...run,
      body: { reference, on: "2026-11-25", reason: "accountClosed" }
    })
    assert.deepStrictEqual((await statementOf(name)).payments, before.payments)
  })

  it("says what is open of the split rather than to guess what else a person is paid", async () => {
    const { split, words } = await statementOf("Tarek Federleicht")
    const { decision } = split.trace
    assert.strictEqual(decision._tag, "Undetermined")
    assert.isTrue(split.trace.grounds.every(({ version }) => version !== undefined))
    assert.isNotEmpty(words.tax)
  })

  it("splits the year when the person says that there is nothing else", async () => {
    const coordinator = await house.as("coordinator")
    const query = { alone: "yes" as const }
    const { params } = await paramsOf("Jamila Blautal")
    const { payments, split, words, isAlone } = await coordinator(contract.statements.show, { params, query })
    const sum = payments.reduce((total, { cents }) => total + cents, 0)
    assert.isTrue(isAlone)
    assert.strictEqual(split.trace.decision._tag, "Granted")
    assert.include(words.tax.map(plain), `Davon steuerfrei nach § 3 Nr. 12 Satz 2 EStG: ${sum / 100},00 €`)
    assert.include(words.tax, "Zu versteuern bleibt davon nichts")
  })

  it("is there for no year that has not begun, and none before the rules", async () => {
    for (const year of ["2027", "2012", "heuer"]) {
      const refused = await statementOf("Tarek Federleicht", year).then(
        () => undefined,
        ({ problem }) => problem.status
      )
      assert.strictEqual(refused, 404, year)
    }
    assert.deepStrictEqual((await statementOf("Tarek Federleicht", "2020")).payments, [])
  })

  it("is a guide's own, and nobody else's", async () => {
    const guide = await house.as("guide")
    const own = await guide(contract.people.me, at)
    const { name, words } = await guide(contract.statements.mine, { params: { municipality, year: "2026" }, query: {} })
    assert.strictEqual(name, own.person.name)
    assert.strictEqual(words.title, "Bescheinigung für das Jahr 2026")
  })
})
