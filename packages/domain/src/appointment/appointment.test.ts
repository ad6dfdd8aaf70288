import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { of as day } from "../CivilDate.ts"
import { confirmed, open } from "../examples.ts"
import { corrupted, isAnswer } from "../laws.ts"
import { of as month } from "../Month.ts"
import * as Memory from "../memory.ts"
import { atHere } from "../office/conformance.ts"
import { actAt, here } from "../office/examples.ts"
import * as Period from "../Period.ts"
import { appointed, ended, examples, gates, papers, person, stages } from "./examples.ts"
import * as Appointment from "./index.ts"

const from = day("2024-02-29")
const term = Period.of("2024-02-29", "2024-12-31")

describe("an appointment", () => {
  it.each(examples)("$name", ({ gates, person, to, role, expected }) => {
    const asked = { ...Period.of("2024-02-29", to), ...(role && { role }) }
    assert.deepStrictEqual<unknown>(Appointment.decide(Appointment.day(gates, from), person, asked), expected)
    assert.deepStrictEqual<unknown>(Appointment.explain(Appointment.day(gates, from), person, asked).decision, expected)
  })

  it("is proposed to the end of the year, or open where offices are", () => {
    assert.deepStrictEqual(Appointment.proposedTerm(gates, from), term)
    const openEnded = { ...gates, appointment: { ...gates.appointment, term: confirmed("openEnded" as const) } }
    assert.deepStrictEqual(Appointment.proposedTerm(openEnded, from), { from })
  })

  it("is proposed anew from the day after it, in the same role, unless it ended early or has no end", () => {
    const year = appointed("2023-03-01", "2023-12-31")
    assert.deepStrictEqual<unknown>(Appointment.renewal(gates, year), Period.of("2024-01-01", "2024-12-31"))
    const carer = Appointment.renewal(gates, { ...year, role: "carer" })
    assert.deepStrictEqual<unknown>(carer, { ...Period.of("2024-01-01", "2024-12-31"), role: "carer" })
    assert.isUndefined(Appointment.renewal(gates, { ...year, ...ended("2023-06-30") }))
    assert.isUndefined(Appointment.renewal(gates, appointed("2023-03-01")))
  })

  it("tells the role of each service, where there is one", () => {
    const [plain, carer] = [appointed("2026-01-01"), { ...appointed("2026-01-01"), role: "carer" as const }]
    assert.deepStrictEqual<unknown>(
      Appointment.servicesOf([plain, carer]).map(({ role }) => role),
      [undefined, "carer"]
    )
    assert.isFalse("role" in (Appointment.servicesOf([plain])[0] ?? {}))
  })

  it("names a ground of revocation only where it was taken back", () => {
    const reads = Schema.is(Appointment.Ending)
    const taken = { lastDay: from, ground: "revoked", revokedFor: "inactivity", reason: "Seit Mai nicht erreicht" }
    assert.isTrue(reads(taken))
    assert.isFalse(reads({ ...taken, ground: "resigned" }))
    assert.isTrue(reads({ lastDay: from, ground: "resigned", reason: "Umzug" }))
  })

  it("is stopped by what is violated or not known of the person, never by a rule nobody read", () => {
    const unread = { ...gates, training: { ...gates.training, recognition: [open] } }
    const blockers = (of: Appointment.Person, programme = unread) =>
      Appointment.blockers(Appointment.explain(Appointment.day(programme, from), of, term)).map(
        (each) => each.condition
      )
    assert.deepStrictEqual(blockers(person([], papers)), [])
    assert.deepStrictEqual(
      blockers(
        person(
          [],
          papers.filter(({ _tag }) => _tag !== "Interview")
        )
      ),
      ["Interviewed"]
    )
    assert.deepStrictEqual(blockers(person([], [...papers, { _tag: "Consent", on: null }])), ["Consented"])
    assert.deepStrictEqual(
      blockers(person([], papers), { ...gates, training: { ...gates.training, recognition: [] } }),
      []
    )
  })

  it("lets the latest paper of a kind count, and ends with its ending or its term, whichever is first", () => {
    const { criminalRecord } = Appointment.personFile(
      person([], [...papers, { _tag: "CriminalRecord", issuedOn: from, inspectedOn: from }])
    )
    assert.deepStrictEqual(criminalRecord, { issuedOn: from, inspectedOn: from })
    const last = (office: Appointment.Appointment) => Appointment.period(office).to
    assert.strictEqual(last(appointed("2026-01-01", "2026-12-31", ended("2026-12-30"))), "2026-12-30")
    assert.strictEqual(last(appointed("2026-01-01", "2026-12-31", ended("2027-01-01"))), "2026-12-31")
    assert.strictEqual(last(appointed("2026-01-01", undefined, ended("2027-01-01"))), "2027-01-01")
    assert.isUndefined(last(appointed("2026-01-01")))
  })
})

describe("a record that is none", () => {
  it("is answered all the same: what cannot be read is not known", () => {
    const law = Appointment.day(gates, from)
    const office = appointed("2023-01-01", "2023-12-31", ended("2023-06-30"))
    const records = corrupted(person([office], papers)).filter((each) => typeof each === "object" && each !== null)
    assert.isAbove(records.length, 700)
    for (const record of records as ReadonlyArray<Appointment.Person>) {
      const { decision, grounds } = Appointment.explain(law, record, term)
      assert.isTrue(isAnswer(decision) && grounds.length === 21)
    }
    const nothing = Appointment.decide(law, { ...person(), papers: null as never }, term)
    assert.strictEqual(nothing._tag, "Undetermined")
  })
})

describe("the smallest cures of an appointment", () => {
  const law = Appointment.day(gates, from)
  const curesOf = (facts: Appointment.Person, asked: Period.Period = term) => Appointment.cures(law, facts, asked)

  it("are none where it can be entered, or where another office stands in the way", () => {
    assert.deepStrictEqual(curesOf(person([], papers)), [])
    assert.deepStrictEqual(curesOf(person([appointed("2024-01-01", "2024-12-31")], papers)), [])
  })

  it("name the facts of every gate, one certificate for its three conditions", () => {
    const missing = new Set(["Interview", "CriminalRecord", "BasicTraining"])
    assert.deepStrictEqual<unknown>(
      curesOf(
        person(
          [],
          papers.filter(({ _tag }) => !missing.has(_tag))
        ),
        { from }
      ),
      [
        {
          interviewedOn: "2024-02-29",
          criminalRecord: { issuedOn: "2024-02-29", inspectedOn: "2024-02-29" },
          basicTraining: { completedOn: "2024-02-29", provider: { _tag: "Own" } },
          to: "2024-12-31"
        }
      ]
    )
  })
})

describe("a person", () => {
  it.each(stages)("$name, on $on: $expected", ({ appointments, on, closed, expected }) => {
    const asked = { ...person(appointments), ...(closed ? { closedAt: actAt(1).at } : {}) }
    assert.strictEqual(Appointment.stage(asked, day(on)), expected)
  })
})

const programme = { ...gates, slug: here, version: { number: 3 } }
const entered = Effect.gen(function* () {
  const register = yield* Appointment.GuideRegister
  const { name, contact, offer } = person()
  const id = yield* register.add({ name, contact, offer }, actAt(1))
  for (const paper of papers) yield* register.recordPaper(id, paper, actAt(2))
  const { appointment } = yield* Appointment.appoint(programme, id, term, from, actAt(3))
  return { id, appointment: appointment ?? assert.fail("nothing stands in the way") }
})
const reasonOf = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(work), (error) => (error as { readonly reason?: string }).reason)
const memory = Memory.layer([{ municipality: here, demo: false }], { executionDay: 1, ledgerSince: month("2024-01") })

describe("the workflow of appointments", () => {
  it.effect("enters an appointment once: the second one stands in its own way", () =>
    atHere(
      Effect.gen(function* () {
        const { id } = yield* entered
        const again = yield* Appointment.appoint(programme, id, term, from, actAt(4))
        assert.isUndefined(again.appointment)
        assert.deepStrictEqual(
          Appointment.blockers(again.explained).map(({ condition }) => condition),
          ["NotYetAppointed"]
        )
      })
    ).pipe(Effect.provide(memory))
  )

  it.effect("ends and interrupts on days of the term only", () =>
    atHere(
      Effect.gen(function* () {
        const { id, appointment } = yield* entered
        const end = (lastDay: string) => Appointment.end(id, appointment, ended(lastDay).ending, actAt(4))
        const pause = (first: string, last?: string) =>
          Appointment.interrupt(id, appointment, { ...Period.of(first, last), reason: "Krankheit" }, actAt(5))
        assert.strictEqual(yield* reasonOf(end("2024-02-28")), "OutsideTerm")
        assert.strictEqual(yield* reasonOf(end("2025-01-01")), "OutsideTerm")
        assert.strictEqual(yield* reasonOf(pause("2024-02-28")), "OutsideTerm")
        assert.strictEqual(yield* reasonOf(pause("2024-12-31", "2025-01-01")), "OutsideTerm")
        yield* pause("2024-02-29", "2024-03-31")
        assert.strictEqual(yield* reasonOf(pause("2024-03-31")), "InterruptedTwice")
        yield* pause("2024-04-01")
        assert.strictEqual(yield* reasonOf(pause("2024-12-31")), "InterruptedTwice")
        yield* end("2024-12-31")
        const [office] = (yield* (yield* Appointment.GuideRegister).find(id)).appointments
        assert.strictEqual(office?.ending?.lastDay, "2024-12-31")
        assert.strictEqual(office?.interruptions.length, 2)
      })
    ).pipe(Effect.provide(memory))
  )

  it.effect("undoes an end once, and not over an office entrusted since", () =>
    atHere(
      Effect.gen(function* () {
        const { id, appointment } = yield* entered
        const undo = Appointment.undoEnd(id, appointment, actAt(6))
        assert.strictEqual(yield* reasonOf(undo), "NotEnded")
        yield* Appointment.end(id, appointment, ended("2024-06-30").ending, actAt(4))
        yield* undo
        yield* Appointment.end(id, appointment, ended("2024-06-30").ending, actAt(7))
        const later = Period.of("2024-12-31", "2024-12-31")
        const second = yield* Appointment.appoint(programme, id, later, from, actAt(8))
        assert.isDefined(second.appointment)
        assert.strictEqual(yield* reasonOf(undo), "AppointedSince")
      })
    ).pipe(Effect.provide(memory))
  )

  it.effect("lets no interruption grow into the next one", () =>
    atHere(
      Effect.gen(function* () {
        const { id, appointment } = yield* entered
        const pause = (first: string, last: string) =>
          Appointment.interrupt(id, appointment, { ...Period.of(first, last), reason: "Krankheit" }, actAt(5))
        const first = yield* pause("2024-03-01", "2024-03-10")
        yield* pause("2024-03-15", "2024-03-20")
        const until = (lastDay: string) => Appointment.resume(id, appointment, first, day(lastDay), actAt(6))
        assert.strictEqual(yield* reasonOf(until("2024-03-15")), "InterruptedTwice")
        yield* until("2024-03-14")
      })
    ).pipe(Effect.provide(memory))
  )
})
