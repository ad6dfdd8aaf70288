import { Office } from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { emailFault, fieldFault, ibanFault, languages, notFound, phoneFault, problem } from "./index.ts"

const conflicts: ReadonlyArray<readonly [string, Record<string, string | number>]> = [
  ["MonthHasRun", { month: "2026-10" }],
  ["SamePerson", { name: "Katrin Wegewart" }],
  ["FactualMissing", { number: "LO-2026-10-1" }],
  ["ArithmeticalMissing", { number: "LO-2026-10-1" }],
  ["OnePersonOnly", {}],
  ["NotDeclared", {}],
  ["PaidByRun", { number: "LO-2026-10-1" }],
  ["FoundAlready", {}],
  ["FindingsMissing", { number: "LO-2026-10-1" }],
  ["StepBlocked", { hindrances: "SamePerson, FactualMissing" }],
  ["DraftStale", { number: "LO-2026-10-1" }],
  ["NotADraft", { state: "released" }],
  ["NothingToPay", { number: "LO-2026-10-1" }],
  ["OutsideTerm", { from: "2026-01-01", to: "" }],
  ["InterruptedTwice", { from: "2026-02-01" }],
  ["SettingsMissing", { missing: "debtorIban, fileNumber" }],
  ["AppointmentBlocked", { conditions: "Instructed,Consented" }],
  ["RunClosed", { state: "released" }],
  ["ClaimDecided", { state: "repaid" }],
  ["RunNotReleased", { state: "draft" }],
  ["DayNotPossible", { from: "2026-11-02", to: "2026-11-25" }],
  ["ReturnedAlready", { reference: "LO-2026-10-1-003" }],
  ["NotReturned", { reference: "LO-2026-10-1-003" }],
  ["ReturnAfterClaim", { month: "2026-10", state: "repaid" }],
  ["NoMailAddress", {}],
  ["MonthNotOver", { month: "2026-11" }],
  ["MonthBeforeLedger", { since: "2026-07" }],
  ["AlreadyStaff", {}],
  ["FileRefused", { fault: "TextUnwritable" }],
  ["CourseExists", { name: "grundkurs-2027" }],
  ["CourseNotYetOpen", { opensOn: "2027-01-01" }],
  ["CourseClosed", { closesOn: "2027-02-28" }],
  ["CourseCancelled", { title: "Grundkurs" }],
  ["CourseFull", { title: "Grundkurs", capacity: 20 }],
  ["AlreadyEnrolled", { name: "Ada Abend" }],
  ["EnrolmentOver", { title: "Grundkurs" }],
  ["AlreadyReviewed", {}],
  ["CertificateNotEarned", { names: "Ada Abend, Bea Abend" }],
  ["CertificateNotValid", { number: "2027-0001" }],
  ["PaperRefused", { name: "Ada Abend" }],
  ["OrderRefused", { place: "Ada Abend" }],
  ["ProofRefused", { year: 2026, place: "Förderhinweis" }],
  ["TooManyRequests", {}]
]
const others = ["KeyReused", "InvalidJson", "InvalidText", "BodyTooLarge", "InvalidFields", "NotSignedIn"]
const more = ["WrongRole", "LinkUsed", "UnsupportedMedia", "NotFoundPage"]
const kinds = Office.NotFound.fields.kind.literals.map(notFound)

describe("problem", () => {
  it.each(languages)("has its own sentence for every reason in %s", (language) => {
    const unexpected = problem("Unexpected", {}, language)
    const reasons = [...conflicts, ...[...others, ...more, ...kinds].map((reason) => [reason, {}] as const)]
    for (const [reason, details] of reasons) {
      const told = problem(reason, details, language)
      expect(told.title, reason).not.toBe(unexpected.title)
      expect(told.detail, reason).toMatch(/^[A-ZÄÖÜ{].*[.]$/)
      expect(`${told.title}${told.detail}`, reason).not.toMatch(/[{}]|undefined|fehler aufgetreten|erfolgreich/i)
    }
  })

  it("puts days, months, states and lists into words", () => {
    expect(problem("MonthHasRun", { month: "2026-10" }).detail).toContain("Oktober 2026")
    expect(problem("NotADraft", { state: "released" }).detail).toContain("freigegeben")
    expect(problem("ClaimDecided", { state: "repaid" }).detail).toContain("zurückgezahlt")
    expect(problem("ReturnAfterClaim", { month: "2026-10", state: "waived" }).detail).toContain("verzichtet")
    expect(problem("AppointmentBlocked", { conditions: "Instructed,Consented" }).detail).toContain(
      "Belehrung, Einverständnis"
    )
    expect(problem("SettingsMissing", { missing: "debtorIban" }).detail).toContain("IBAN der Kasse")
  })

  it("says nothing of an end that is open", () => {
    expect(problem("OutsideTerm", { from: "2026-01-01", to: "" }).detail).toBe(
      "Die Berufung beginnt am 01.01.2026. Wählen Sie einen Tag innerhalb der Amtszeit."
    )
  })

  it("does not show a reason that it has no words for", () => {
    expect(problem("toString").title).toBe(problem("Unexpected").title)
  })
})

describe("faults of fields", () => {
  it.each([
    ["olha@", "emailWithoutDomain"],
    ["@example.org", "emailWithoutName"],
    ["olha.example.org", "emailWithoutAt"],
    ["olha@example", "emailWithoutEnding"],
    ["olha@example.", "emailWithoutEnding"],
    ["a@b@example.org", "emailWithTwoAts"],
    ["ol ha@example.org", "emailWithSpace"],
    ["olha,x@example.org", "emailBroken"],
    ["a@b.org\r\nBcc:c@d.org", "emailWithSpace"],
    ["<olha@example.org>", "emailBroken"],
    ["olha..h@example.org", "emailBroken"],
    ["olha.h+lotsen@mail.example.org", undefined],
    ["jürgen@bücher.example", undefined]
  ])("finds in %s: %s", (address, fault) => {
    expect(emailFault(address)).toBe(fault)
  })

  it.each([
    ["03941 / 123-45", undefined],
    ["+49 (0)3941 12345", undefined],
    ["123", "phoneTooShort"],
    ["ruf mich an", "phoneBroken"]
  ])("finds in %s: %s", (number, fault) => {
    expect(phoneFault(number)).toBe(fault)
  })

  it("names the numbers of a wrong length", () => {
    expect(ibanFault({ _tag: "WrongLength", country: "DE", expected: 22, found: 21 })).toBe(
      "Prüfen Sie die IBAN: Mit „DE“ hat sie 22 Zeichen, eingegeben sind 21"
    )
    expect(ibanFault({ _tag: "OutsideEea", country: "CH" })).toContain("„CH“")
    expect(fieldFault("tooLong", { max: 200 }, "en")).toContain("200 characters")
  })
})
