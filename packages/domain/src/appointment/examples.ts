/** People and terms that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { ready, strict } from "../eligibility/examples.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import { Instant } from "../office/index.ts"
import * as Period from "../Period.ts"
import { ownOnly } from "../training/examples.ts"
import type { Gates } from "./decide.ts"
import { type Appointment, type Paper, type Person, PersonId, type Role, type Stage } from "./model.ts"

const recordedAt = Instant.make("2026-01-01T08:00:00Z")

/** An appointment, ended early or interrupted where told. */
export const appointed = (
  from: string,
  to?: string,
  more: Partial<Pick<Appointment, "ending" | "interruptions">> = {}
): Appointment => ({ id: `${from}/${to}`, ...Period.of(from, to), interruptions: [], recordedAt, ...more })

/** The end of an office before its term. */
export const ended = (lastDay: string) =>
  ({ ending: { lastDay: day(lastDay), ground: "resigned", reason: "Umzug" } }) as const

/** A person with some offices and papers. */
export const person = (appointments: ReadonlyArray<Appointment> = [], papers: ReadonlyArray<Paper> = []): Person => ({
  id: PersonId.make("ada"),
  name: "Ada Beispiel",
  contact: { email: "ada@example.org" },
  offer: { tasks: [], languages: ["ar"] },
  receivedAt: recordedAt,
  papers: papers.map((paper, index) => ({ id: String(index), paper, recordedAt })),
  appointments
})

/** All papers for a start on 29 February 2024. */
export const papers: ReadonlyArray<Paper> = [
  { _tag: "Birth", on: ready.bornOn ?? day("1990-05-17") },
  { _tag: "Interview", on: ready.interviewedOn ?? day("2024-01-10") },
  { _tag: "German", on: ready.germanFoundOn ?? null },
  { _tag: "Consent", on: ready.consentedOn ?? null },
  { _tag: "Instruction", on: ready.instructedOn ?? day("2024-02-29") },
  { _tag: "Obligation", on: day("2024-02-29"), isRecordSigned: true, isCopyGiven: true },
  { _tag: "Confidentiality", on: ready.confidentialityDeclaredOn ?? null },
  { _tag: "DataSecrecy", on: ready.dataSecrecyDeclaredOn ?? null },
  { _tag: "Agreement", on: ready.agreedOn ?? null },
  { _tag: "Pass", issuedOn: day("2024-02-29"), validUntil: day("2030-02-28") },
  { _tag: "CriminalRecord", issuedOn: day("2023-12-01"), inspectedOn: day("2024-02-20") },
  { _tag: "BasicTraining", completedOn: day("2024-02-01"), provider: { _tag: "Own" } }
]

/** A programme that binds every gate; appointed by the county head for the calendar year. */
export const gates: Gates = {
  eligibility: strict,
  training: ownOnly,
  appointment: { authority: confirmed("districtHead"), term: confirmed("calendarYear"), roles: confirmed(["guide"]) }
}

const termed = (term: Gates["appointment"]["term"]): Gates => ({
  ...gates,
  appointment: { ...gates.appointment, term }
})
const full = person([], papers)
const leapYear = Period.of("2024-02-29", "2024-12-31")
const yearly = "Harz: appointed each year anew"

/** Decided for a term from 29 February 2024. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly gates: Gates
  readonly person: Person
  readonly to?: string
  readonly role?: Role
  readonly expected: object
}> = [
  {
    name: "to the last day of the year",
    source: yearly,
    gates,
    person: full,
    to: "2024-12-31",
    expected: granted(Period.of("2024-02-29", "2024-12-31"))
  },
  {
    name: "a day into the next year",
    source: yearly,
    gates,
    person: full,
    to: "2025-01-01",
    expected: refused("WithinTerm")
  },
  { name: "without an end", source: yearly, gates, person: full, expected: refused("WithinTerm") },
  {
    name: "without an end, where the year is merely inferred",
    source: yearly,
    gates: termed(inferred("calendarYear")),
    person: full,
    expected: granted(Period.of("2024-02-29"), "WithinTerm")
  },
  {
    name: "without an end, where offices are open",
    source: "Burgenlandkreis: revocable at any time",
    gates: termed(confirmed("openEnded")),
    person: full,
    expected: granted(Period.of("2024-02-29"))
  },
  {
    name: "without an end, where an end is asked for",
    source: "Halle: limited to 31.12.2022",
    gates: termed(confirmed("fixedEnd")),
    person: full,
    expected: refused("WithinTerm")
  },
  {
    name: "how long has not been read",
    source: "Börde: not stated",
    gates: termed([open]),
    person: full,
    expected: undetermined("WithinTerm")
  },
  ...(
    [
      ["a role that the programme has", confirmed(["carer", "languageSponsor"]), "carer", granted(leapYear)],
      ["a role that it has not", confirmed(["carer", "languageSponsor"]), "guide", refused("RoleHeldHere")],
      ["as which of two is not told", confirmed(["carer", "languageSponsor"]), undefined, undetermined("RoleHeldHere")],
      ["no role told, where there are guides", confirmed(["guide", "coordinating"]), undefined, granted(leapYear)],
      [
        "a role where it is merely inferred that there is none",
        inferred(["guide"]),
        "coordinating",
        granted(leapYear, "RoleHeldHere")
      ]
    ] as ReadonlyArray<readonly [string, Gates["appointment"]["roles"], Role | undefined, object]>
  ).map(([name, roles, role, expected]) => ({
    name,
    source: "Burgenlandkreis: Betreuungsperson or Sprachpate; Hessen: coordinating guides",
    gates: { ...gates, appointment: { ...gates.appointment, roles } },
    person: full,
    to: "2024-12-31",
    ...(role && { role }),
    expected
  })),
  {
    name: "the earlier office ended the day before",
    source: "ground rule: one office a day",
    gates,
    person: person([appointed("2023-01-01", "2024-12-31", ended("2024-02-28"))], papers),
    to: "2024-12-31",
    expected: granted(Period.of("2024-02-29", "2024-12-31"))
  },
  {
    name: "the earlier office ends on the same day",
    source: "ground rule: one office a day",
    gates,
    person: person([appointed("2023-01-01", "2024-02-29")], papers),
    to: "2024-12-31",
    expected: refused("NotYetAppointed")
  },
  {
    name: "an office begins on the term's last day",
    source: "ground rule: one office a day",
    gates,
    person: person([appointed("2024-12-31")], papers),
    to: "2024-12-31",
    expected: refused("NotYetAppointed")
  },
  {
    name: "the reasons of every gate together",
    source: "house: every reason",
    gates,
    person: person(
      [],
      [
        ...papers,
        { _tag: "Consent", on: null },
        { _tag: "BasicTraining", completedOn: day("2024-03-01"), provider: { _tag: "Own" } }
      ]
    ),
    expected: refused("Consented", "BasicTrainingCompleted", "WithinTerm")
  },
  {
    name: "no paper at all: what is missing, gate by gate",
    source: "house: unknown is not no",
    gates,
    person: person(),
    to: "2024-12-31",
    expected: undetermined(
      "OldEnough",
      "GermanFound",
      "Interviewed",
      "Consented",
      "Instructed",
      "Obliged",
      "ConfidentialityDeclared",
      "DataSecrecyDeclared",
      "Agreed",
      "PassValid",
      "CriminalRecordInspected",
      "CertificateFresh",
      "CertificateCurrent",
      "BasicTrainingCompleted",
      "CourseRecognised"
    )
  }
]

const may = { interruptions: [{ id: "pause", ...Period.of("2026-05-01", "2026-05-31"), reason: "Krankheit" }] }
const year = appointed("2026-01-01", "2026-12-31")

/** What a person is on a day. */
export const stages: ReadonlyArray<{
  readonly name: string
  readonly appointments: ReadonlyArray<Appointment>
  readonly on: string
  readonly closed?: true
  readonly expected: Stage
}> = [
  { name: "no office yet", appointments: [], on: "2026-05-01", expected: "applicant" },
  { name: "no office, closed", appointments: [], on: "2026-05-01", closed: true, expected: "closed" },
  { name: "the day before the first", appointments: [year], on: "2025-12-31", expected: "appointed" },
  { name: "the first day", appointments: [year], on: "2026-01-01", expected: "guide" },
  { name: "the last day", appointments: [year], on: "2026-12-31", expected: "guide" },
  { name: "the day after", appointments: [year], on: "2027-01-01", expected: "former" },
  { name: "closed before, in office now", appointments: [year], on: "2026-05-01", closed: true, expected: "guide" },
  {
    name: "the last day before the term's end",
    appointments: [appointed("2026-01-01", "2026-12-31", ended("2026-09-30"))],
    on: "2026-09-30",
    expected: "guide"
  },
  {
    name: "the day after an early end",
    appointments: [appointed("2026-01-01", "2026-12-31", ended("2026-09-30"))],
    on: "2026-10-01",
    expected: "former"
  },
  {
    name: "between two terms",
    appointments: [appointed("2026-01-01", "2026-06-30"), appointed("2026-08-01", "2026-12-31")],
    on: "2026-07-15",
    expected: "appointed"
  },
  ...(
    [
      ["2026-04-30", "guide"],
      ["2026-05-01", "interrupted"],
      ["2026-05-31", "interrupted"],
      ["2026-06-01", "guide"]
    ] as const
  ).map(([on, expected]) => ({
    name: "an interruption from 1 to 31 May",
    appointments: [appointed("2026-01-01", "2026-12-31", may)],
    on,
    expected
  }))
]
