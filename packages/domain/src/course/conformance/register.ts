/** What every register of certificates must do. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { of as day } from "../../CivilDate.ts"
import { fails, same } from "../../Exam.ts"
import { atHere, atThere } from "../../office/conformance.ts"
import { actAt, here, nobody } from "../../office/examples.ts"
import { named } from "../examples.ts"
import { CertificateCode, type CourseName, type NewCertificate } from "../model.ts"
import { CertificateRegister } from "../ports.ts"
import { add, type CourseExam, enrol } from "./steps.ts"

const certificate = (code: string, course: CourseName, change: Partial<NewCertificate> = {}): NewCertificate => ({
  code: CertificateCode.make(code),
  enrolment: nobody,
  courseName: course,
  content: {
    name: "Ada Abend",
    course: "Grundkurs 2027",
    organiser: "Beispielverband",
    place: "Altes Rathaus",
    topics: [],
    days: [day("2027-03-02")],
    minutes: 120,
    completedOn: day("2027-03-02")
  },
  issuedOn: day("2027-03-24"),
  trace: {
    form: 1,
    programme: here,
    programmeVersion: 1,
    decidedOn: day("2027-03-24"),
    decision: { _tag: "Granted", value: 1, doubted: [] },
    grounds: []
  },
  ...change
})
const issue = (issued: NewCertificate) => CertificateRegister.use((register) => register.issue(issued, actAt(9)))
const check = (code: string) => CertificateRegister.use((register) => register.check(CertificateCode.make(code)))

/** Questions to a register of certificates. */
export const registerExams: ReadonlyArray<CourseExam> = [
  {
    port: "CertificateRegister",
    name: "numbers by year, finds by code from any desk and from none",
    run: Effect.gen(function* () {
      const name = named("register-zahl")
      yield* atHere(add(name))
      const { id } = yield* atHere(enrol(name, "Ada", "confirmed"))
      const one = yield* atHere(issue(certificate("0000-0000-0001", name, { enrolment: id })))
      const two = yield* atHere(
        issue(certificate("0000-0000-0002", name, { enrolment: id, issuedOn: day("2028-01-02") }))
      )
      yield* same("numbers", [one.number.slice(0, 5), two.number.slice(0, 5)], ["2027-", "2028-"])
      const told = { municipality: here, certificate: one }
      yield* same("from outside", yield* check("0000-0000-0001"), Option.some(told))
      yield* same("from elsewhere", yield* atThere(check("0000-0000-0001")), Option.some(told))
      yield* same("unknown", yield* check("0000-0000-0009"), Option.none())
      yield* fails("there", "NotFound", atThere(CertificateRegister.use((register) => register.find(one.id))))
      yield* same("of the course", (yield* atHere(CertificateRegister.use((register) => register.of(name)))).length, 2)
    })
  },
  {
    port: "CertificateRegister",
    name: "keeps the old number of a replaced one, and one that was withdrawn",
    run: Effect.gen(function* () {
      const name = named("register-ersatz")
      yield* atHere(add(name))
      const { id } = yield* atHere(enrol(name, "Ada", "confirmed"))
      const old = yield* atHere(issue(certificate("0000-0000-0003", name, { enrolment: id })))
      const fresh = yield* atHere(issue(certificate("0000-0000-0004", name, { enrolment: id, replaces: old.number })))
      const register = yield* CertificateRegister
      yield* same("replaced by", (yield* atHere(register.find(old.id))).replacedBy, fresh.number)
      yield* same("replaces", (yield* atHere(register.find(fresh.id))).replaces, old.number)
      yield* atHere(register.withdraw(fresh.id, day("2027-05-01"), "Verwechslung", actAt(9)))
      const withdrawn = Option.map(yield* check("0000-0000-0004"), (found) => found.certificate.withdrawn)
      yield* same("withdrawn", withdrawn, Option.some({ on: day("2027-05-01"), reason: "Verwechslung" }))
      yield* fails("of nobody", "NotFound", atHere(register.withdraw(nobody, day("2027-05-01"), "x", actAt(9))))
    })
  }
]
