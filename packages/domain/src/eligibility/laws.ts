/** What every programme's eligibility keeps; drawn at its own days and months. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf } from "../laws.ts"
import { type EligibilityDay, question } from "./conditions.ts"
import { day } from "./decide.ts"
import type { PersonFile } from "./model.ts"
import type { EligibilityRules } from "./rules.ts"

const either = ["required", "waived"]

/** A fact that is in order more often than not: else hardly a case of thirteen conditions would be granted. */
const mostly = <A>(inOrder: A, ...others: ReadonlyArray<A>): Arbitrary.Arbitrary<A> =>
  oneOf(...others, ...others.map(() => inOrder))

const count = (rule: Dated.Version<number | "waived"> | undefined, otherwise: number): number => {
  const value = Dated.known(rule)
  return typeof value === "number" ? value : otherwise
}

const list = (rule: Dated.Version<ReadonlyArray<string> | "waived"> | undefined): ReadonlyArray<string> => {
  const value = Dated.known(rule)
  return value === undefined || value === "waived" ? [] : value
}

/** Draws programmes near `rules`, and files a day either side of what they ask. */
export const casesNear = (
  rules: EligibilityRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<EligibilityDay, PersonFile>> => {
  const law = day(rules, on)
  const age = Dated.known(law.rules.certificateAge) ?? 3
  const renewal = Dated.known(law.rules.certificateRenewal) ?? 60
  const days = [-1, 0, 1].map((by) => CivilDate.plusDays(on, by))
  const inspections = [0, -renewal].flatMap((months) => days.map((each) => CivilDate.plusMonths(each, months)))
  const certificates = inspections.flatMap((inspectedOn) =>
    [-1, 0, 1].map((by) => ({ issuedOn: CivilDate.plusDays(CivilDate.plusMonths(inspectedOn, -age), by), inspectedOn }))
  )
  const dayFact = mostly<CivilDate.CivilDate | undefined | null>(on, ...days, undefined, null)
  const years = count(law.rules.minimumAge, 16)
  const births = days.map((each) => CivilDate.plusMonths(each, -12 * years))
  const [language = "ar"] = list(law.rules.languages)
  const obliged = { on, isRecordSigned: true, isCopyGiven: true }
  const obligations = [
    ...days.map((each) => ({ ...obliged, on: each })),
    { ...obliged, isRecordSigned: false },
    { ...obliged, isCopyGiven: false }
  ]
  const passes = [
    ...days.map((issuedOn) => ({ issuedOn })),
    ...days.map((validUntil) => ({ issuedOn: CivilDate.plusMonths(on, -12), validUntil }))
  ]
  return Arbitrary.all({
    law: lawsNear(question, law, {
      minimumAge: [years, "waived"],
      languages: [[language, "en"], "waived"],
      german: either,
      interview: either,
      consent: either,
      instruction: either,
      obligation: either,
      confidentiality: either,
      dataSecrecy: either,
      agreement: either,
      pass: either,
      criminalRecord: either,
      certificateAge: [age],
      certificateRenewal: [renewal]
    }),
    facts: known<PersonFile>(
      Arbitrary.all({
        bornOn: mostly<CivilDate.CivilDate | undefined>(CivilDate.of("1970-01-01"), ...births, undefined),
        languages: mostly<ReadonlyArray<string> | undefined>([language], ["xx"], [], undefined),
        germanFoundOn: dayFact,
        interviewedOn: dayFact,
        consentedOn: dayFact,
        instructedOn: dayFact,
        obligation: mostly<PersonFile["obligation"]>(obliged, ...obligations, undefined, null),
        confidentialityDeclaredOn: dayFact,
        dataSecrecyDeclaredOn: dayFact,
        agreedOn: dayFact,
        pass: mostly<PersonFile["pass"]>({ issuedOn: on }, ...passes, undefined, null),
        criminalRecord: oneOf(...certificates, undefined, null)
      })
    )
  })
}

/** Every programme keeps these. */
export const laws = lawsOf(question, [
  "bornOn",
  "languages",
  "germanFoundOn",
  "interviewedOn",
  "consentedOn",
  "instructedOn",
  "obligation",
  "confidentialityDeclaredOn",
  "dataSecrecyDeclaredOn",
  "agreedOn",
  "pass",
  "criminalRecord"
])
