/** A course by the API, from the plan to the last place: by the office and by people who sign up. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import {
  at,
  date,
  here,
  municipality,
  type OpenCourse,
  openCourse,
  plan,
  problem,
  somebody
} from "./courses.fixture.ts"

let opened: OpenCourse
beforeAll(async () => {
  opened = await openCourse()
})
afterAll(async () => {
  assert.deepStrictEqual(opened.house.defects, [])
  await opened.house.close()
})

describe("a course", () => {
  it("is proposed from the programme, planned, and seen by nobody before it is published", async () => {
    const coordinator = await opened.office()
    const proposal = await coordinator(contract.training.propose, at)
    assert.strictEqual(proposal.dates, 4)
    assert.lengthOf(proposal.topics, 3)
    const draft = { params: { municipality, course: "entwurf-2027" } }
    const add = (change: object) =>
      coordinator(contract.training.add, { ...at, body: { ...plan(change), course: "entwurf-2027" } as never })
    const wrong = await problem(add({ closesOn: "2026-11-01" }))
    assert.deepStrictEqual(
      wrong.errors.map(({ pointer }: { pointer: string }) => pointer),
      ["/closesOn"]
    )
    await add({})
    assert.strictEqual((await problem(add({}))).type, "urn:lotsenwerk:problem:course-exists")
    assert.strictEqual((await problem(opened.house.anybody(contract.courses.show, draft))).status, 404)
    const shown = await opened.house.anybody(contract.courses.show, here)
    assert.strictEqual(shown.state, "open")
    assert.strictEqual(shown.dates[0]?.inWords.de, "Dienstag, 01.06.2027, 18:00 bis 20:00\u00A0Uhr")
    assert.notProperty(shown, "taken")
  })

  it("holds a place, tells by mail, and makes it definite at the link, which opening does not use", async () => {
    const answer = await opened.signUp("Ada")
    assert.deepStrictEqual(answer, { outcome: "held", by: "mail", withinHours: 72 })
    const [letter] = await opened.letters("ada@example.org")
    assert.deepInclude(letter, { from: "Beispielverband", replyTo: "kurs@beispielverband.example" })
    const own = await opened.secretOf("Ada")
    for (const _ of [1, 2]) assert.strictEqual((await opened.house.anybody(contract.courses.own, own)).state, "held")
    assert.deepStrictEqual(await opened.house.anybody(contract.courses.confirm, own), { state: "confirmed" })
    assert.deepStrictEqual(await opened.house.anybody(contract.courses.confirm, own), { state: "confirmed" })
    const subjects = (await opened.letters("ada@example.org")).map(({ subject }) => subject)
    assert.deepStrictEqual(subjects, [
      "Bitte bestätigen Sie Ihren Platz: Sommerkurs",
      "Ihr Platz ist sicher: Sommerkurs"
    ])
    assert.lengthOf(await opened.letters("kurs@beispielverband.example"), 1)
  })

  it("answers the same address as anybody else, and writes to it once a day", async () => {
    assert.deepStrictEqual(
      await opened.signUp("Ada", { name: "Adele", contact: { email: " ADA@Example.org".trim() } }),
      {
        outcome: "held",
        by: "mail",
        withinHours: 72
      }
    )
    await opened.signUp("Ada")
    assert.lengthOf(await opened.letters("ada@example.org"), 3)
    assert.deepStrictEqual(await opened.states(), { Ada: "confirmed" })
  })

  it("puts those who come later in line, tells the position to them alone, and writes in their language", async () => {
    await opened.signUp("Bea")
    assert.strictEqual((await opened.signUp("Cem", { language: "en" })).outcome, "waiting")
    assert.strictEqual((await opened.signUp("Dan")).outcome, "waiting")
    assert.strictEqual((await opened.house.anybody(contract.courses.show, here)).state, "waiting")
    assert.strictEqual((await opened.letters("cem@example.org"))[0]?.subject, "You are on the waiting list: Sommerkurs")
    assert.strictEqual((await opened.house.anybody(contract.courses.own, await opened.secretOf("Dan"))).position, 2)
    // To whoever has a place already, the page says what it would say to anybody.
    assert.strictEqual((await opened.signUp("Bea")).outcome, "waiting")
  })

  it("gives the same answer to the same key, and refuses it another body", async () => {
    const body = { ...somebody("Eva"), proof: await opened.proof() } as never
    const once = { idempotencyKey: "eva-one-key" }
    const first = await opened.house.anybody(contract.courses.enrol, { ...here, body }, once)
    assert.deepStrictEqual(await opened.house.anybody(contract.courses.enrol, { ...here, body }, once), first)
    const other = { ...(body as object), name: "Evi" } as never
    assert.strictEqual(
      (await problem(opened.house.anybody(contract.courses.enrol, { ...here, body: other }, once))).status,
      422
    )
    assert.lengthOf(await opened.letters("eva@example.org"), 1)
  })

  it("passes on what nobody confirmed: once, in order, with a deadline, each told", async () => {
    opened.goTo("2026-11-28T10:10:00Z")
    // One of the demo's own courses has a place that nobody confirmed, too.
    assert.strictEqual(await opened.passOn(), 3)
    assert.strictEqual(await opened.passOn(), 0)
    const { Bea, Cem, Dan } = await opened.states()
    assert.deepStrictEqual([Bea, Cem, Dan], ["lapsed", "offered", "waiting"])
    assert.include((await opened.letters("cem@example.org")).at(-1)?.text, "30\u00A0November 2026, 11:10")
    opened.goTo("2026-11-30T10:10:00Z")
    await opened.passOn()
    assert.deepInclude(await opened.states(), { Cem: "lapsed", Dan: "offered" })
    await opened.house.anybody(contract.courses.confirm, await opened.secretOf("Dan"))
    assert.deepStrictEqual(await opened.house.anybody(contract.courses.confirm, await opened.secretOf("Cem")), {
      state: "waiting"
    })
    assert.deepInclude(await opened.states(), { Dan: "confirmed", Eva: "waiting", Cem: "waiting" })
  })

  it("lets people change what they told, but not the address by which they are known", async () => {
    const own = await opened.secretOf("Ada")
    const told = { name: "Ada Łuczak", contact: { email: "ada@example.org", phone: "0171 1" }, languages: ["uk", "pl"] }
    await opened.house.anybody(contract.courses.change, { ...own, body: told })
    assert.deepInclude(await opened.house.anybody(contract.courses.own, own), told)
    const { errors } = await problem(
      opened.house.anybody(
        contract.courses.change,
        { ...own, body: { ...told, contact: { email: "eva@example.org" } } },
        { headers: { "accept-language": "en" } }
      )
    )
    assert.deepStrictEqual(errors, [
      {
        pointer: "/contact/email",
        detail: "Only the organiser can change your email address: telephone or write to them"
      }
    ])
  })

  it("goes into a calendar, in the hours of Germany", async () => {
    const { secret } = (await opened.secretOf("Ada")).params
    const response = await opened.house.app.request(
      `/api/v1/municipalities/${municipality}/enrolments/${secret}/calendar.ics`
    )
    assert.strictEqual(response.headers.get("content-type"), "text/calendar; charset=utf-8")
    const file = await response.text()
    assert.lengthOf(file.match(/BEGIN:VEVENT/g) ?? [], 4)
    assert.include(file, "DTSTART:20270601T160000Z")
  })

  it("gives the place of whoever withdraws to the next in line", async () => {
    const own = await opened.secretOf("Dan")
    await opened.house.anybody(contract.courses.withdraw, own)
    await opened.house.anybody(contract.courses.withdraw, own)
    assert.deepInclude(await opened.states(), { Dan: "withdrawn", Eva: "offered", Cem: "waiting" })
    assert.strictEqual((await opened.letters("dan@example.org")).at(-1)?.subject, "Sie sind abgemeldet: Sommerkurs")
    assert.strictEqual((await problem(opened.house.anybody(contract.courses.confirm, own))).status, 409)
  })

  it("opens to nobody with a secret of another municipality, or one that is made up", async () => {
    const { secret } = (await opened.secretOf("Ada")).params
    const [id, seal = ""] = secret.split(".")
    const forged = `${id}.${seal.replace(/./g, (letter) => (letter === "0" ? "1" : "0"))}`
    for (const params of [
      { municipality: "landkreis-harz", secret },
      { municipality, secret: forged },
      { municipality, secret: `${id}` },
      { municipality, secret: "x" }
    ]) {
      assert.strictEqual((await problem(opened.house.anybody(contract.courses.own, { params }))).status, 404)
    }
  })

  it("taken off the pages is unknown to the public, and still there for those who have signed up", async () => {
    const coordinator = await opened.office()
    await coordinator(contract.training.publish, { ...here, body: { published: false } })
    assert.strictEqual((await problem(opened.house.anybody(contract.courses.show, here))).status, 404)
    const own = await opened.house.anybody(contract.courses.own, await opened.secretOf("Ada"))
    assert.deepStrictEqual([own.state, own.course.state], ["confirmed", "closed"])
    await coordinator(contract.training.publish, { ...here, body: { published: true } })
  })

  it("has more places when the office says so, and tells the moved date to those who have one", async () => {
    const coordinator = await opened.office()
    const dates = [...plan().dates.slice(0, 3), { ...date("4", "2027-06-29"), until: "20:30" }]
    await coordinator(contract.training.change, { ...here, body: plan({ capacity: 3, dates }) as never })
    assert.deepInclude(await opened.states(), { Eva: "offered", Cem: "offered" })
    assert.include((await opened.letters("ada@example.org")).at(-1)?.text, "Dienstag, 29.06.2027, 18:00 bis 20:30")
    await opened.house.anybody(contract.courses.confirm, await opened.secretOf("Eva"))
    await opened.house.anybody(contract.courses.confirm, await opened.secretOf("Cem"))
    await coordinator(contract.training.change, { ...here, body: plan({ capacity: 1, dates }) as never })
    const { entry } = await opened.record()
    assert.deepInclude(entry, { capacity: 1, taken: 3, waiting: 0 })
  })
})

describe("a course that is cancelled", () => {
  it("is told to everybody, takes nobody in, and can be taken up again", async () => {
    opened.goTo("2026-12-05T10:00:00Z")
    const coordinator = await opened.office()
    const [next] = (await coordinator(contract.training.list, at)).filter(({ name }) => name.startsWith("aufbaukurs"))
    const there = { params: { municipality, course: next?.name ?? "" } }
    await coordinator(contract.training.cancel, { ...there, body: { reason: "Zu wenige Anmeldungen" } })
    const { participants } = await coordinator(contract.training.show, there)
    for (const { contact, state } of participants) {
      if (["withdrawn", "lapsed"].includes(state)) continue
      assert.include((await opened.letters(contact?.email ?? "")).at(-1)?.text, "Zu wenige Anmeldungen")
    }
    assert.strictEqual((await opened.house.anybody(contract.courses.show, there)).state, "cancelled")
    const late = opened.house.anybody(contract.courses.enrol, { ...there, body: somebody("Zu") as never })
    assert.strictEqual((await problem(late)).type, "urn:lotsenwerk:problem:course-cancelled")
    await coordinator(contract.training.cancel, { ...there, body: { reason: null } })
    assert.strictEqual((await opened.house.anybody(contract.courses.show, there)).state, "waiting")
  })
})
