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
  const dayFact = oneOf(...days, undefined, null)
  return Arbitrary.all({
    law: lawsNear(question, law, {
      interview: either,
      consent: either,
      instruction: either,
      confidentiality: either,
      criminalRecord: either,
      certificateAge: [age],
      certificateRenewal: [renewal]
    }),
    facts: known<PersonFile>(
      Arbitrary.all({
        interviewedOn: dayFact,
        consentedOn: dayFact,
        instructedOn: dayFact,
        confidentialityDeclaredOn: dayFact,
        criminalRecord: oneOf(...certificates, undefined, null)
      })
    )
  })
}

/** Every programme keeps these. */
export const laws = lawsOf(question, [
  "interviewedOn",
  "consentedOn",
  "instructedOn",
  "confidentialityDeclaredOn",
  "criminalRecord"
])
