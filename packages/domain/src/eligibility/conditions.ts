/** When a person may be appointed: every condition once. The answer and its explanation both read this table. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import { isCurrent, isFresh, isInspected } from "./certificate.ts"
import type { PersonFile } from "./model.ts"
import type { EligibilityRules } from "./rules.ts"

/** The rules of eligibility on the day of the intended start. */
export interface EligibilityDay extends Decision.Law<EligibilityRules> {}

type DayFact =
  | "germanFoundOn"
  | "interviewedOn"
  | "consentedOn"
  | "instructedOn"
  | "confidentialityDeclaredOn"
  | "dataSecrecyDeclaredOn"
  | "agreedOn"

/** A requirement that one day in the file meets, if it is not after the start. */
const doneBy = <Id extends string, Fact extends DayFact>(id: Id, fact: Fact) => ({
  id,
  reads: [fact],
  holds: (file: PersonFile, { on }: EligibilityDay) => {
    const done = file[fact]
    return done === undefined ? undefined : done !== null && done <= on
  },
  cure: (_file: PersonFile, { on }: EligibilityDay): Partial<PersonFile> => ({ [fact]: on })
})

/** The certificate as the clerk would want it: inspected on the day of the start, issued that day. */
const fresh = (_file: PersonFile, { on }: EligibilityDay): Partial<PersonFile> => ({
  criminalRecord: { issuedOn: on, inspectedOn: on }
})

/** The age and the renewal of a certificate are asked only where a certificate is. */
const asked = ({ rules: { criminalRecord } }: EligibilityDay) => Dated.known(criminalRecord) !== "waived"

/** In the order in which a clerk checks them. */
const conditions = {
  minimumAge: {
    id: "OldEnough",
    reads: ["bornOn"],
    holds: ({ bornOn }, { on }, years) =>
      bornOn === undefined || years === "waived" ? undefined : CivilDate.aged(bornOn, years) <= on
  },
  languages: {
    id: "LanguageOffered",
    reads: ["languages"],
    holds: ({ languages }, _law, wanted) => languages?.some((code) => wanted.includes(code)),
    cure: ({ languages = [] }, _law, wanted) => ({ languages: [...languages, wanted[0]] })
  },
  german: doneBy("GermanFound", "germanFoundOn"),
  interview: doneBy("Interviewed", "interviewedOn"),
  consent: doneBy("Consented", "consentedOn"),
  instruction: doneBy("Instructed", "instructedOn"),
  obligation: {
    id: "Obliged",
    reads: ["obligation"],
    holds: ({ obligation: done }, { on }) =>
      done === undefined ? undefined : done !== null && done.on <= on && done.isRecordSigned && done.isCopyGiven,
    cure: (_file, { on }) => ({ obligation: { on, isRecordSigned: true, isCopyGiven: true } })
  },
  confidentiality: doneBy("ConfidentialityDeclared", "confidentialityDeclaredOn"),
  dataSecrecy: doneBy("DataSecrecyDeclared", "dataSecrecyDeclaredOn"),
  agreement: doneBy("Agreed", "agreedOn"),
  pass: {
    id: "PassValid",
    reads: ["pass"],
    holds: ({ pass }, { on }) =>
      pass === undefined
        ? undefined
        : pass !== null && pass.issuedOn <= on && (pass.validUntil === undefined || on <= pass.validUntil),
    cure: (_file, { on }) => ({ pass: { issuedOn: on } })
  },
  criminalRecord: {
    id: "CriminalRecordInspected",
    reads: ["criminalRecord"],
    holds: ({ criminalRecord }, { on }) => isInspected(criminalRecord, on),
    cure: fresh
  },
  certificateAge: {
    id: "CertificateFresh",
    reads: ["criminalRecord"],
    holds: ({ criminalRecord: seen }, law, months) => {
      if (!asked(law) || seen === null) return true
      return seen === undefined ? undefined : isFresh(seen, months)
    },
    cure: fresh
  },
  certificateRenewal: {
    id: "CertificateCurrent",
    reads: ["criminalRecord"],
    holds: ({ criminalRecord: seen }, law, months) => {
      if (!asked(law) || seen === null) return true
      return seen === undefined ? undefined : isCurrent(seen, months, law.on)
    },
    cure: fresh
  }
} as const satisfies Decision.Conditions<EligibilityRules, EligibilityDay, PersonFile>

export type EligibilityCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** May this person become or stay a guide? @term Eignung */
export const question: Decision.Question<EligibilityCondition, EligibilityRules, EligibilityDay, PersonFile> =
  Decision.question("eligibility", conditions)
