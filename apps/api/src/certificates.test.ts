/** From the door to the certificate, and from the certificate to the register. */
import { CivilDate } from "@lotsenwerk/domain"
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { course, here, municipality, type OpenCourse, openCourse, plan, problem } from "./courses.fixture.ts"

let opened: OpenCourse
beforeAll(async () => {
  opened = await openCourse()
  const coordinator = await opened.office()
  await coordinator(contract.training.change, { ...here, body: plan({ capacity: 20 }) as never })
  for (const name of ["Ada", "Eva", "Cem"]) {
    await opened.signUp(name, name === "Ada" ? { name: "Ada Łuczak" } : {})
    await opened.house.anybody(contract.courses.confirm, await opened.secretOf(name))
  }
  await opened.signUp("Nie")
})
afterAll(async () => {
  assert.deepStrictEqual(opened.house.defects, [])
  await opened.house.close()
})

describe("at the door", () => {
  it("the trainer sees names and dates, and no address", async () => {
    const trainer = await opened.house.as("trainer", municipality)
    const { participants } = await trainer(contract.training.show, here)
    assert.isAbove(participants.length, 3)
    for (const each of participants) assert.doesNotHaveAnyKeys(each, ["contact", "needs", "languages"])
  })

  it("ticks who came, adds who walked in, and notes what was made up", async () => {
    opened.goTo("2027-06-23T10:00:00Z")
    const trainer = await opened.house.as("trainer", municipality)
    const walkIn = { name: "Walk", contact: {}, languages: [], language: "de", way: "door" } as const
    const { id: walk } = await trainer(contract.training.admit, { ...here, body: walkIn })
    const ids = await Promise.all(
      ["Ada Łuczak", "Eva", "Cem"].map(async (name) => (await opened.idOf(name)).params.participant)
    )
    const [ada = "", eva = "", cem = ""] = ids
    const note = (day: string, ...present: ReadonlyArray<string>) =>
      trainer(contract.training.noteAttendance, { params: { ...here.params, date: day }, body: { present } })
    for (const day of ["1", "2", "3"]) await note(day, ada, eva, cem)
    await note("3", ada, eva)
    await note("4", ada, eva, walk)
    const makeUp = { params: { ...here.params, participant: eva, date: "2" }, body: { on: null } } as const
    await trainer(contract.training.makeUp, makeUp)
    const stranger = {
      params: { ...here.params, date: "1" },
      body: { present: ["01999999-0000-7000-8000-000000000000"] }
    }
    assert.strictEqual((await problem(trainer(contract.training.noteAttendance, stranger))).status, 404)
    const earned = Object.fromEntries(
      (await opened.record()).participants.flatMap(({ name, earning }) =>
        earning === undefined ? [] : [[name, earning]]
      )
    )
    assert.deepInclude(earned, { "Ada Łuczak": "earned", Eva: "earned", Cem: "forOffice", Walk: "forOffice" })
    await trainer(contract.training.makeUp, {
      params: { ...here.params, participant: cem, date: "3" },
      body: { on: CivilDate.of("2027-06-22") }
    })
    await trainer(contract.training.makeUp, {
      params: { ...here.params, participant: cem, date: "4" },
      body: { on: CivilDate.of("2027-06-30") }
    })
    assert.strictEqual((await opened.record()).participants.find(({ name }) => name === "Cem")?.earning, "earned")
  })
})

describe("certificates", () => {
  it("go to all who earned one, in one go, and are told by mail", async () => {
    const coordinator = await opened.office()
    const participants = (await opened.record()).participants
      .filter(({ earning }) => earning === "earned")
      .map(({ id }) => id)
    assert.lengthOf(participants, 3)
    const body = { participants }
    assert.deepStrictEqual(await coordinator(contract.training.certify, { ...here, body }), { issued: 3 })
    assert.deepStrictEqual(await coordinator(contract.training.certify, { ...here, body }), { issued: 0 })
    assert.strictEqual((await opened.letters("ada@example.org")).at(-1)?.subject, "Ihr Zertifikat: Sommerkurs")
    const missed = await opened.idOf("Nie")
    const wrong = coordinator(contract.training.certify, {
      ...here,
      body: { participants: [missed.params.participant] }
    })
    assert.include((await problem(wrong)).detail, "Nie")
  })

  it("are one accessible PDF for the office, and one's own for everybody", async () => {
    const token = await opened.house.token("coordinator", municipality)
    const all = await opened.house.app.request(
      `/api/v1/municipalities/${municipality}/training/courses/${course}/certificates.pdf`,
      { headers: { authorization: `Bearer ${token}` } }
    )
    assert.strictEqual(all.headers.get("content-type"), "application/pdf")
    const bytes = new TextDecoder("latin1").decode(await all.arrayBuffer())
    assert.match(bytes, /^%PDF-1\.7/)
    assert.lengthOf(bytes.match(/\/Type\s*\/Page\b/g) ?? [], 3)
    const { secret } = (await opened.secretOf("Ada")).params
    const own = await opened.house.app.request(
      `/api/v1/municipalities/${municipality}/enrolments/${secret}/certificate.pdf`
    )
    assert.strictEqual(own.status, 200)
    assert.lengthOf(new TextDecoder("latin1").decode(await own.arrayBuffer()).match(/\/Type\s*\/Page\b/g) ?? [], 1)
  })

  it("can be checked by anybody who has the code, and keep the old number when issued anew", async () => {
    const coordinator = await opened.office()
    const ada = (await opened.record()).participants.find(({ name }) => name === "Ada Łuczak")
    const { id = "", code = "", number = "" } = ada?.certificate ?? {}
    const check = (typed: string) => opened.house.anybody(contract.courses.check, { params: { code: typed } })
    const found = await check(code.toLowerCase())
    assert.deepInclude(found, { body: "Stadt Dorsten", number, state: "valid", demo: true })
    assert.deepInclude(found.content, { name: "Ada Łuczak", minutes: 480, completedOn: "2027-06-22" })
    assert.isTrue((await opened.house.anybody(contract.courses.own, await opened.secretOf("Ada"))).isOver)
    const fresh = await coordinator(contract.training.reissue, { params: { ...here.params, certificate: id } })
    const after = await opened.record()
    const now = after.participants.find(({ name }) => name === "Ada Łuczak")?.certificate
    assert.strictEqual(now?.id, fresh.id)
    assert.deepInclude(await check(code), { state: "replaced", replacedBy: now?.number ?? "" })
    assert.deepStrictEqual(after.formerCertificates[0], {
      number,
      participant: ada?.id ?? "",
      name: "Ada Łuczak",
      replacedBy: now?.number ?? ""
    })
    await coordinator(contract.training.withdrawCertificate, {
      params: { ...here.params, certificate: fresh.id },
      body: { reason: "Verwechslung" }
    })
    assert.strictEqual((await check(now?.code ?? "")).state, "withdrawn")
    assert.strictEqual((await problem(check("0000-0000-0000"))).status, 404)
    assert.strictEqual((await problem(check("kein Code"))).status, 404)
  })

  it("open the way to an applicant: in one's own municipality, and in another one by their code", async () => {
    const coordinator = await opened.office()
    const { person } = await coordinator(contract.training.takeOver, await opened.idOf("Eva"))
    assert.deepStrictEqual(await coordinator(contract.training.takeOver, await opened.idOf("Eva")), { person })
    const own = await coordinator(contract.people.show, { params: { municipality, person } })
    assert.deepStrictEqual(
      own.person.papers.map(({ paper }) => paper),
      [{ _tag: "BasicTraining", completedOn: "2027-06-22", provider: { _tag: "Own" } }]
    )
    const cem = (await opened.record()).participants.find(({ name }) => name === "Cem")
    const harz = await opened.house.as("coordinator", "landkreis-harz")
    const elsewhere = { municipality: "landkreis-harz" }
    const body = { name: "Cem", contact: { phone: "1" }, offer: { tasks: [], languages: [] } }
    const { id } = await harz(contract.people.add, { params: elsewhere, body })
    const recognise = (code: string) =>
      harz(contract.people.recogniseCertificate, { params: { ...elsewhere, person: id }, body: { code } })
    assert.deepInclude(await recognise(cem?.certificate?.code ?? ""), {
      from: "Stadt Dorsten",
      completedOn: "2027-06-30"
    })
    const recorded = await harz(contract.people.show, { params: { ...elsewhere, person: id } })
    assert.deepStrictEqual(recorded.person.papers[0]?.paper, {
      _tag: "BasicTraining",
      completedOn: CivilDate.of("2027-06-30"),
      provider: { _tag: "Recognised", from: "Stadt Dorsten" }
    })
    assert.strictEqual((await problem(recognise("0000-0000-0000"))).status, 404)
  })
})
