import { describe, expect, it } from "vitest"
import { addresses } from "../../address.ts"
import type { Ground, Person, Readiness } from "../../wire.ts"
import { nextStep } from "./nextStep.ts"

const at = addresses("musterkreis")
const today = "2026-11-25"

const office = (from: string, to: string) => ({
  id: from,
  from,
  to,
  interruptions: [],
  recordedAt: "2026-01-01T10:00:00Z"
})

type Given = Partial<Person["person"]> & Partial<Pick<Person, "account" | "claims">>

const record = (stage: Person["stage"], { account, claims = [], ...person }: Given = {}): Person => ({
  person: {
    id: "7",
    name: "Olha Himmelsteg",
    contact: { email: "olha@personen.example" },
    offer: { tasks: [], languages: [] },
    receivedAt: "2026-11-24T10:00:00Z",
    papers: [],
    appointments: [],
    ...person
  },
  stage,
  ...(account === undefined ? {} : { account }),
  payments: [],
  claims,
  supervision: [],
  journal: []
})

const ground = (condition: string, standing: Ground["standing"], verification = "secondary"): Ground => ({
  question: "eligibility",
  condition,
  standing,
  rule: "",
  version: {
    from: "2025-01-01",
    unit: "requirement",
    source: { kind: "law", text: "", readOn: "2026-11-22" },
    verification: verification as "secondary"
  },
  beyondEvidence: false,
  read: {}
})

const readiness = (...grounds: ReadonlyArray<Ground>) =>
  ({ trace: { grounds }, blockers: [], term: { from: today } }) as unknown as Readiness

const answered = { answeredAt: "2026-11-25T10:00:00Z" }
const account = { holder: "Olha", masked: "DE•• … 4711", recordedAt: "2026-01-01T10:00:00Z" }
const interview = { id: "1", paper: { _tag: "Interview", on: today }, recordedAt: "2026-11-25T10:00:00Z" } as const

describe("the next step of an applicant", () => {
  it.each([
    ["writes first", record("applicant"), "Antwort schreiben"],
    [
      "writes to nobody without an address",
      record("applicant", { contact: { phone: "1" } }),
      "Einverständnis festhalten"
    ],
    ["does not write after the talk", record("applicant", { papers: [interview] }), "Einverständnis festhalten"],
    ["goes on once answered", record("applicant", answered), "Einverständnis festhalten"]
  ])("%s", (_what, person, label) => {
    const asked = readiness(
      ground("Interviewed", "met"),
      ground("Consented", "unknown"),
      ground("Instructed", "unknown")
    )
    expect(nextStep(person, asked, today, at)?.label).toBe(label)
  })

  it("asks for what is only assumed as well, and names all that is missing", () => {
    const asked = readiness(ground("Interviewed", "doubted", "inferred"), ground("Instructed", "violated"))
    expect(nextStep(record("applicant", answered), asked, today, at)).toMatchObject({
      why: "Es fehlt noch: Erstgespräch, Belehrung.",
      to: "/musterkreis/lotsen/7/unterlagen/erstgespraech"
    })
  })

  it("is the appointment when only rules are open that nobody has read, or that no paper would cure", () => {
    const asked = readiness(ground("CriminalRecordInspected", "unknown", "open"), ground("AuthorityStated", "doubted"))
    expect(nextStep(record("applicant", answered), asked, today, at)?.label).toBe("Berufung eintragen")
  })
})

describe("the next step of a guide", () => {
  const until = (to: string) => ({ account, appointments: [office("2026-01-01", to)] })

  it("is the account before anything else", () => {
    const person = record("guide", { appointments: [office("2026-01-01", "2026-12-31")] })
    expect(nextStep(person, undefined, today, at)?.label).toBe("IBAN eintragen")
  })

  it.each([
    ["2027-01-25", undefined],
    ["2027-01-24", "/musterkreis/lotsen/7/berufung?from=2027-01-25"],
    ["2026-12-31", "/musterkreis/lotsen/7/berufung?from=2027-01-01"]
  ])("is a new term from sixty days before the end on %s", (to, address) => {
    expect(nextStep(record("guide", until(to)), undefined, today, at)?.to).toBe(address)
  })

  it("is nothing when the next term is entered, or the end was wanted", () => {
    const next = [office("2026-01-01", "2026-12-31"), office("2027-01-01", "2027-12-31")]
    expect(nextStep(record("guide", { account, appointments: next }), undefined, today, at)).toBeUndefined()
    const ending = { lastDay: "2026-12-15", ground: "resigned", reason: "Umzug" } as const
    const ended = [{ ...office("2026-01-01", "2026-12-31"), ending }]
    expect(nextStep(record("guide", { account, appointments: ended }), undefined, today, at)).toBeUndefined()
  })
})
