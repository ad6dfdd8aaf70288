/** The main job by the API, from a volunteer's interest to the money and its correction, on one register and one ledger. */
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

const find = async (name: string) => {
  const coordinator = await house.as("coordinator")
  const [entry] = await coordinator(contract.people.list, { ...at, query: { search: name } })
  assert.isDefined(entry, name)
  return { params: { municipality, person: entry.id } }
}

const problem = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail("nothing stood in the way"),
    (error) => error.problem
  )

const paper = async (who: { params: { municipality: string; person: string } }, body: object) => {
  const coordinator = await house.as("coordinator")
  return coordinator(contract.people.recordPaper, { ...who, body: body as never })
}

describe("a county's month, on 25 November 2026", () => {
  it("1: an interest arrives as an applicant and is answered by mail", async () => {
    await house.anybody(contract.municipalities.sendInterest, {
      ...at,
      body: {
        name: "Mila Sonnenrain",
        contact: { email: "mila@sonnenrain.example" },
        offer: { tasks: [], languages: ["uk"], otherLanguages: "Polnisch" },
        language: "de"
      }
    })
    const who = await find("sonnenrain")
    const coordinator = await house.as("coordinator")
    const { stage, person } = await coordinator(contract.people.show, who)
    assert.strictEqual(stage, "applicant")
    assert.isUndefined(person.answeredAt)
    const day = await coordinator(contract.office.day, at)
    assert.isTrue(day.tasks.some(({ kind, name }) => kind === "AnswerInterest" && name === "Mila Sonnenrain"))
    await coordinator(contract.people.answer, { ...who, body: { subject: "Willkommen", text: "Kommen Sie vorbei." } })
    assert.isDefined((await coordinator(contract.people.show, who)).person.answeredAt)
  })

  it("2, 3: a person is not appointed before the county head's instruction, then is, to the end of the year", async () => {
    const who = await find("sonnenrain")
    const coordinator = await house.as("coordinator")
    const appoint = () => coordinator(contract.people.appoint, { ...who, body: { from: "2026-09-16" } })
    const first = await problem(appoint())
    assert.strictEqual(first.status, 409)
    assert.deepStrictEqual(first.grounds.map(({ condition }: { condition: string }) => condition).sort(), [
      "Consented",
      "Instructed"
    ])
    await paper(who, { _tag: "Consent", on: "2026-09-10" })
    await paper(who, { _tag: "Instruction", on: "2026-09-17" })
    const second = await problem(appoint())
    assert.deepStrictEqual(
      second.grounds.map(({ standing }: { standing: string }) => standing),
      ["violated"]
    )
    const late = await coordinator(contract.people.show, who)
    const wrong = late.person.papers.find(({ paper }) => paper._tag === "Instruction")
    await coordinator(contract.people.withdrawPaper, { params: { ...who.params, paper: wrong?.id ?? "" } })
    await paper(who, { _tag: "Instruction", on: "2026-09-14" })
    const readiness = await coordinator(contract.people.readiness, { ...who, query: { from: "2026-09-16" } })
    assert.deepStrictEqual(readiness.blockers, [])
    assert.strictEqual(readiness.trace.decision._tag, "Granted")
    assert.isNotEmpty(readiness.trace.grounds.filter(({ standing }) => standing === "doubted"))
    await appoint()
    const { person, stage } = await coordinator(contract.people.show, who)
    assert.strictEqual(stage, "guide")
    assert.deepStrictEqual(
      person.appointments.map(({ from, to }) => [from, to]),
      [["2026-09-16", "2026-12-31"]]
    )
    const twice = await problem(appoint())
    assert.include(
      twice.grounds.map(({ condition }: { condition: string }) => condition),
      "NotYetAppointed"
    )
  })

  it("2: an account is checked, kept sealed and shown masked", async () => {
    const who = await find("sonnenrain")
    const coordinator = await house.as("coordinator")
    const record = (iban: string) =>
      coordinator(contract.people.recordAccount, { ...who, body: { holder: "Mila Sonnenrain", iban } })
    assert.strictEqual((await problem(record("DE00 1234"))).errors[0].pointer, "/iban")
    assert.strictEqual((await record("de02 1203 0000 0000 2020 51")).masked, "DE•• … 2051")
    const shown = JSON.stringify(await coordinator(contract.people.show, who))
    assert.notInclude(shown, "120300000000202051")
  })

  it("4: Harz owes one more supervision this year, and nobody is overdue", async () => {
    const coordinator = await house.as("coordinator")
    const year = { params: { municipality, year: "2026" } }
    const before = await coordinator(contract.supervision.year, year)
    assert.deepStrictEqual([before.duty, before.due, before.held, before.owed], ["offered", 2, 1, 1])
    assert.deepStrictEqual(before.overdue, [])
    const mila = await find("sonnenrain")
    assert.include(
      before.notReached.map(({ id }) => id as string),
      mila.params.person
    )
    const { id } = await coordinator(contract.supervision.add, {
      ...at,
      body: { on: "2026-11-18", kind: "group", place: "Wernigerode", organisation: "Beratungsstelle" }
    })
    await coordinator(contract.supervision.noteAttendance, {
      params: { municipality, session: id },
      body: { attended: [mila.params.person as never] }
    })
    const after = await coordinator(contract.supervision.year, year)
    assert.deepStrictEqual([after.held, after.owed], [2, 0])
    assert.notInclude(
      after.notReached.map(({ id: person }) => person as string),
      mila.params.person
    )
  })

  it("5: October is drafted, refused to its preparer, released by a second person and closed", async () => {
    const coordinator = await house.as("coordinator")
    const approver = await house.as("approver")
    const { due } = await coordinator(contract.runs.list, at)
    assert.deepStrictEqual(due, ["2026-10"])
    const { id } = await coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } })
    assert.strictEqual(
      (await problem(coordinator(contract.runs.draft, { ...at, body: { month: "2026-10" } }))).status,
      409
    )
    const run = { params: { municipality, run: id } }
    const order = { ...run, body: declared }
    assert.strictEqual((await problem(coordinator(contract.runs.release, order))).status, 403)
    const shown = await coordinator(contract.runs.show, run)
    const lines = shown.run.lines.map((line, index) => ({ ...line, change: shown.changes[index] }))
    const mila = lines.filter(({ name }) => name === "Mila Sonnenrain")
    assert.deepStrictEqual(
      mila.map(({ month, kind, cents, change }) => [month, kind, cents, change]),
      [
        ["2026-09", "backPayment", 130_00, "backPayment"],
        ["2026-10", "regular", 130_00, "new"]
      ]
    )
    assert.deepStrictEqual([shown.payments, shown.persons, shown.cents], [22, 21, 22 * 130_00])
    assert.isTrue(lines.every(({ trace }) => trace.grounds.length > 5))
    const early = await problem(approver(contract.runs.release, order))
    assert.strictEqual(early.status, 409)
    assert.match(early.detail ?? "", /sachliche Richtigkeit.*rechnerische Richtigkeit/)
    await confirmRun(house, run)
    const finding = { params: { ...run.params, finding: "factual" }, body: declared }
    assert.strictEqual((await problem(approver(contract.runs.confirm, finding))).status, 409)
    await coordinator(contract.runs.confirm, finding)
    const involved = await problem(approver(contract.runs.release, { ...run, body: { isUninvolved: false } }))
    assert.match(involved.detail ?? "", /weder Sie noch Angehörige/)
    await approver(contract.runs.release, order)
    assert.strictEqual((await problem(approver(contract.runs.release, order))).status, 409)
    assert.strictEqual((await problem(coordinator(contract.runs.refresh, run))).status, 409)
    const paper = await approver(contract.runs.order, run)
    assert.deepStrictEqual([paper.cents, paper.lines.length], [22 * 130_00, 22])
    assert.strictEqual(paper.terms.executionOn, "2026-11-26")
    const { factual, arithmetical } = paper.findings
    assert.deepStrictEqual([factual.role, arithmetical.role], ["coordinator", "approver"])
    assert.notStrictEqual(factual.by.id, arithmetical.by.id)
    const csv = await coordinator(contract.runs.list_csv, run)
    assert.include(csv, "2.860,00".replace(".", ""))
    const xml = await coordinator(contract.runs.pain001, run)
    assert.match(xml, /<NbOfTxs>22<\/NbOfTxs>\s*<CtrlSum>2860\.00<\/CtrlSum>/)
  })

  it("6: an office that ended the month before last makes last month's money a claim, and the end can be undone", async () => {
    const coordinator = await house.as("coordinator")
    const who = await find("Tarek Federleicht")
    const [office] = (await coordinator(contract.people.show, who)).person.appointments
    const params = { ...who.params, appointment: office?.id ?? "" }
    const end = () =>
      coordinator(contract.people.end, { params, body: { lastDay: "2026-09-30", ground: "resigned", reason: "Umzug" } })
    const { claims, months } = await end()
    assert.deepStrictEqual(
      claims.map(({ month, cents, state }) => [month, cents, state]),
      [["2026-10", 130_00, "open"]]
    )
    const dueIn = (wanted: string): number | undefined => months.find(({ month }) => month === wanted)?.dueCents
    assert.deepStrictEqual([dueIn("2026-09"), dueIn("2026-10")], [130_00, 0])
    assert.isEmpty((await coordinator(contract.people.undoEnd, { params })).claims)
    const lapsed = (await coordinator(contract.people.show, who)).claims
    assert.deepStrictEqual(
      lapsed.map(({ state }) => state),
      ["lapsed"]
    )
    const again = await end()
    assert.strictEqual(again.claims.length, 1)
    await coordinator(contract.claims.takeStep, {
      params: { municipality, claim: again.claims[0]?.id ?? "" },
      body: { _tag: "Waived", reason: "Härtefall, Verfügung vom 24.11." }
    })
    const day = await coordinator(contract.office.day, at)
    assert.strictEqual(day.openClaimsCents, 0)
  })

  it("6: an office that ended in the middle of last month changes nothing under full months", async () => {
    const coordinator = await house.as("coordinator")
    const who = await find("Jamila Blautal")
    const [office] = (await coordinator(contract.people.show, who)).person.appointments
    const params = { ...who.params, appointment: office?.id ?? "" }
    const ending = { lastDay: "2026-10-15", revokedFor: "inactivity", reason: "Seit Mai nicht erreicht" } as const
    const contradiction = { params, body: { ...ending, ground: "resigned" } as const }
    assert.strictEqual((await problem(coordinator(contract.people.end, contradiction))).status, 422)
    const { claims, months } = await coordinator(contract.people.end, {
      params,
      body: { ...ending, ground: "revoked" }
    })
    const [ended] = (await coordinator(contract.people.show, who)).person.appointments
    assert.deepStrictEqual<unknown>(ended?.ending, { ...ending, ground: "revoked" })
    assert.deepStrictEqual(claims, [])
    assert.isTrue(months.every(({ paidCents, dueCents }) => paidCents === dueCents))
  })

  it("6: the closed run of October is what it was", async () => {
    const approver = await house.as("approver")
    const { runs } = await approver(contract.runs.list, at)
    const october = runs.find(({ month }) => month === "2026-10")
    assert.deepStrictEqual([october?.state, october?.payments, october?.cents], ["released", 22, 22 * 130_00])
  })
})
