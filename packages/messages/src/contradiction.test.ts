import { Allowance, type Appointment, CivilDate, type Programme, Reading } from "@lotsenwerk/domain"
import { AllowanceStatutes } from "@lotsenwerk/domain/testing"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { contradictions } from "./de/contradictions.ts"
import { changeFault, languages, misfit, personFault, programmeFault, programmeRefusal, replayFault } from "./index.ts"

const on = CivilDate.of("2026-05-01")
const rule = "allowance.monthlyRate"
const keysOf = <Fault extends string>(room: Readonly<Record<Fault, string>>) =>
  Object.keys(room) as ReadonlyArray<string> as ReadonlyArray<Fault>
const place = "services[0].office.from"

const programmeFaults = keysOf(contradictions.programme).map((fault): Programme.ProgrammeFault => ({ rule, on, fault }))
const misfits: ReadonlyArray<Reading.Misfit> = [
  { place, fault: "Missing", expected: "Missing key" },
  { place, fault: "Unasked", expected: "no excess property", found: 3 },
  { place, fault: "NoSuchDay", expected: "an existing day, written YYYY-MM-DD", found: "2026-02-31" },
  { place, fault: "Negative", expected: "a value between 0 and 9", found: -1 },
  { place, fault: "Unreadable", expected: '"arrears" | "advance"', found: "later" },
  { place: "", fault: "Unreadable", expected: "object", found: undefined }
]
const personFaults = keysOf(contradictions.person).map(
  (reason): Appointment.PersonFault => ({ place: "appointments[0]", reason, on })
)
const replayFaults: ReadonlyArray<Programme.ReplayFault> = [
  { _tag: "DayMissing" },
  { _tag: "NoGrounds" },
  { _tag: "DayOutsideRule", rule: "cap", on },
  { _tag: "QuestionGone", question: "mentoring" },
  { _tag: "ConditionGone", question: "training", condition: "ExamPassed" }
]

describe("what contradicts itself", () => {
  it.each(languages)("has a sentence for every fault in %s, with the place and a cure", (language) => {
    const sentences = [
      ...programmeFaults.map((each) => programmeFault(each, language)),
      ...misfits.map((each) => misfit(each, language)),
      ...personFaults.map((each) => personFault(each, language)),
      ...replayFaults.map((each) => replayFault(each, language)),
      ...changeFault({ _tag: "RuleUnknown", rule: "allowance.bonus" }, language)
    ]
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^.+\. .+\.$/)
      expect(sentence).not.toMatch(/[{}]|\bnull\b|NaN|\[object|Fehler aufgetreten|erfolgreich/i)
    }
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it("names rule and day of a programme's fault", () => {
    expect(programmeFault({ rule, on, fault: "Overlap" })).toBe(
      "allowance.monthlyRate: Am 01.05.2026 gelten zwei Regeln. Beenden Sie die frühere am Tag davor."
    )
  })

  it("names the choices where there are some, and the whole where there is no place", () => {
    expect(misfits.map((each) => misfit(each)).slice(-2)).toEqual([
      "services[0].office.from: „later“ gibt es hier nicht. Wählen Sie eines von: arrears, advance.",
      "Das Ganze: „undefined“ passt hier nicht. Prüfen Sie die Angabe."
    ])
    const found = { long: "x".repeat(100) }
    expect(misfit({ place, fault: "Unreadable", expected: "string", found })).toContain("…“ passt hier nicht")
  })

  it("tells every reason of a refusal", () => {
    const [one, other] = programmeFaults
    const faults = [one ?? expect.fail(), other ?? expect.fail()] as const
    const sentences = faults.map((each) => programmeFault(each))
    expect(programmeRefusal({ _tag: "Contradiction", faults })).toEqual(sentences)
    expect(changeFault({ _tag: "Contradiction", faults })).toEqual(sentences)
  })

  it("tells a developer in which rule of a programme a sum is less than nothing", () => {
    const { statute } = AllowanceStatutes
    const input = { ...statute, cap: [{ ...statute.cap[0], value: -1 }] }
    const misfits = Result.getOrThrow(Result.flip(Reading.read(Allowance.AllowanceRules, input)))
    const told = (place: string) => [`${place}: -1 ist weniger als nichts. Geben Sie eine Zahl ab 0 ein.`]
    expect(programmeRefusal({ _tag: "Unreadable", misfits })).toEqual(told("cap[0].value"))
    const [{ place: _place, ...negative }] = misfits
    const inVersions = [{ ...negative, place: "[0].value" }] as const
    expect(changeFault({ _tag: "ValueRefused", rule: "allowance.cap", misfits: inVersions })).toEqual(
      told("allowance.cap[0].value")
    )
  })
})
