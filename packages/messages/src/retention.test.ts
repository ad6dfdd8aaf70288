import { CivilDate, Privacy, Trace } from "@lotsenwerk/domain"
import { PrivacyStatutes } from "@lotsenwerk/domain/testing"
import { describe, expect, it } from "vitest"
import { decision, ground, languages, recordKind, retentionPlan } from "./index.ts"

const day = CivilDate.of("2033-12-31")
const by = ["VouchersKept", "NoClaimOpen"] as const
const doubted: ReadonlyArray<Privacy.RetentionCondition> = []
const limit = ["GuideFileLimited"] as const

const plans: ReadonlyArray<readonly [plan: Privacy.Plan, told: string]> = [
  [
    { _tag: "Keep", by, until: day, mayGoEarlier: false, doubted },
    "Bis zum 31.12.2033 aufbewahren. Grund: Frist für Belege, Offene Ansprüche."
  ],
  [
    { _tag: "Keep", by: limit, until: day, mayGoEarlier: true, doubted },
    "Längstens bis zum 31.12.2033 aufbewahren, früher löschen ist erlaubt. Grund: Löschfrist für die Stammdaten."
  ],
  [
    { _tag: "Keep", by, mayGoEarlier: false, doubted },
    "Aufbewahren, eine Frist hat noch nicht begonnen. Grund: Frist für Belege, Offene Ansprüche."
  ],
  [
    { _tag: "Keep", by: limit, mayGoEarlier: true, doubted },
    "Aufbewahren ist erlaubt, die Löschfrist hat noch nicht begonnen. Grund: Löschfrist für die Stammdaten."
  ],
  [{ _tag: "Blocked", by: ["NoClaimOpen"], doubted }, "Noch nicht löschen. Erst zu klären: Offene Ansprüche."],
  [
    { _tag: "Undetermined", unknown: ["BooksKept"], doubted },
    "Noch nicht löschen: Ob gelöscht werden darf, lässt sich nicht sagen. Offen ist: Frist für Bücher."
  ],
  [{ _tag: "OfferToArchive", doubted }, "Vor der Löschung dem Archiv anbieten."],
  [
    { _tag: "Delete", since: CivilDate.of("2034-01-01"), doubted: ["ArchiveAnswered"] },
    "Löschen. Seit dem 01.01.2034 hält nichts die Unterlagen auf. Nicht sicher belegt ist dabei: Anbietung an das Archiv."
  ]
]

describe("what is to be done with a record", () => {
  it.each(plans)("%o is told", (plan, told) => {
    expect(retentionPlan(plan)).toBe(told)
  })

  it.each(languages)("is told in %s, each outcome in its own way", (language) => {
    const told = plans.map(([plan]) => retentionPlan(plan, language))
    for (const sentence of told) expect(sentence).toMatch(/^(?!.*(undefined|null|NaN))[^{}]+\.$/)
    expect(new Set(told).size).toBe(plans.length)
    const kinds = Privacy.RecordKind.literals.map((kind) => recordKind(kind, language))
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe("the grounds of keeping", () => {
  const on = CivilDate.of("2026-11-24")
  const trace = (rules: Privacy.RetentionRules, file: Privacy.RecordFile) =>
    Trace.of(
      { slug: "musterkreis", version: { number: 1 } },
      on,
      Privacy.explain(Privacy.day("guideFile", rules, on), file)
    )
  const file = { officeEndedOn: CivilDate.of("2025-11-25"), hasOpenClaim: true, offeredOn: null }

  it("say of a running limit that it holds up, and of an assumed one that it may", () => {
    const states = (rules: Privacy.RetentionRules) => trace(rules, file).grounds.map((each) => ground(each).state)
    expect(states(PrivacyStatutes.certain)).toEqual(Array(3).fill("hält die Löschung auf"))
    expect(states(PrivacyStatutes.asRead)).toEqual([
      "kann die Löschung aufhalten, ist nur angenommen",
      "hält die Löschung auf",
      "kann die Löschung aufhalten, ist nur angenommen"
    ])
  })

  it("tell every fact of a record, come or not, so or not", () => {
    const facts = Object.keys(Privacy.RecordFile.fields)
    const told = (value: (fact: string) => unknown) =>
      facts.map((fact) => {
        const [first] = trace(PrivacyStatutes.certain, file).grounds
        return first && ground({ ...first, read: { [fact]: value(fact) } } as never).read
      })
    const come = told((fact) => (fact === "archiveAnswer" ? "taken" : fact.endsWith("On") ? "2026-11-24" : true))
    const not = told((fact) => (fact === "archiveAnswer" ? "declined" : fact.endsWith("On") ? null : false))
    expect(new Set([...come, ...not]).size).toBe(2 * facts.length)
    expect([...come, ...not]).not.toContain("nichts festgehalten")
    expect(come[facts.indexOf("officeEndedOn")]).toBe("Amt beendet am 24.11.2026")
    expect(not[facts.indexOf("isInBooks")]).toBe("in den Büchern nicht vollständig")
  })

  it("name the record, and the day since which nothing keeps it", () => {
    const done = { ...file, hasOpenClaim: false, officeEndedOn: CivilDate.of("2025-11-01") }
    expect(decision(trace(PrivacyStatutes.noArchive, done))).toBe(
      "Stammdaten nach dem Amt: Nichts steht der Löschung entgegen, seit dem 01.11.2026."
    )
    expect(decision(trace(PrivacyStatutes.noArchive, file))).toBe(
      "Stammdaten nach dem Amt: Die Löschung muss warten. Sie wird aufgehalten von: Löschfrist für die Stammdaten, Offene Ansprüche."
    )
  })

  it("say of a length of no days that it goes at once", () => {
    const [, unused] = Trace.of(
      { slug: "musterkreis", version: { number: 1 } },
      on,
      Privacy.explain(Privacy.day("criminalRecord", PrivacyStatutes.certain, on), {})
    ).grounds
    expect(unused && ground(unused).rule).toBe(
      "Wird die Tätigkeit nicht aufgenommen, geht der Vermerk zum Führungszeugnis sofort, gültig ab 01.01.2015"
    )
  })
})
