/** The cases of eligibility that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import type { PersonFile } from "./model.ts"
import type { EligibilityRules } from "./rules.ts"

/** A programme that binds everything: sixteen years, one of three languages, three months, sixty months. */
export const strict: EligibilityRules = {
  minimumAge: confirmed(16),
  languages: confirmed(["ar", "en", "fr"]),
  german: confirmed("required"),
  interview: confirmed("required"),
  consent: confirmed("required"),
  instruction: confirmed("required"),
  obligation: confirmed("required"),
  confidentiality: confirmed("required"),
  dataSecrecy: confirmed("required"),
  agreement: confirmed("required"),
  pass: confirmed("required"),
  criminalRecord: confirmed("required"),
  certificateAge: confirmed(3),
  certificateRenewal: confirmed(60)
}

/** The same programme, where all but the law is concluded from practice. */
export const lenient: EligibilityRules = {
  minimumAge: inferred(16),
  languages: inferred(["ar", "en", "fr"]),
  german: inferred("required"),
  interview: inferred("required"),
  consent: strict.consent,
  instruction: strict.instruction,
  obligation: inferred("required"),
  confidentiality: inferred("required"),
  dataSecrecy: inferred("required"),
  agreement: inferred("required"),
  pass: inferred("required"),
  criminalRecord: inferred("required"),
  certificateAge: inferred(3),
  certificateRenewal: inferred(60)
}

/** Everything in order for a start on 29 February 2024. */
export const ready: PersonFile = {
  bornOn: day("1990-05-17"),
  languages: ["tr", "ar"],
  germanFoundOn: day("2024-01-10"),
  interviewedOn: day("2024-01-10"),
  consentedOn: day("2024-02-01"),
  instructedOn: day("2024-02-29"),
  obligation: { on: day("2024-02-29"), isRecordSigned: true, isCopyGiven: true },
  confidentialityDeclaredOn: day("2024-02-29"),
  dataSecrecyDeclaredOn: day("2024-02-29"),
  agreedOn: day("2024-02-29"),
  pass: { issuedOn: day("2024-02-29"), validUntil: day("2030-02-28") },
  criminalRecord: { issuedOn: day("2023-12-01"), inspectedOn: day("2024-02-20") }
}

const on = "2024-02-29"
const inspected = (issuedOn: string, inspectedOn: string): PersonFile => ({
  ...ready,
  criminalRecord: { issuedOn: day(issuedOn), inspectedOn: day(inspectedOn) }
})
const without = (fact: keyof PersonFile): PersonFile => {
  const { [fact]: _unknown, ...rest } = ready
  return rest
}

const bornOn = (text: string): PersonFile => ({ ...ready, bornOn: day(text) })
const obliged = (change: Partial<NonNullable<PersonFile["obligation"]>>): PersonFile => ({
  ...ready,
  obligation: { on: day("2024-02-29"), isRecordSigned: true, isCopyGiven: true, ...change }
})
const holding = (issuedOn: string, validUntil?: string): PersonFile => ({
  ...ready,
  pass: { issuedOn: day(issuedOn), ...(validUntil === undefined ? {} : { validUntil: day(validUntil) }) }
})

const sixteen = "Anhalt-Bitterfeld: from sixteen years on"
const oral = "§ 1 VerpflG: spoken, on a record that both sign, with a copy"
const passHeld = "Burgenlandkreis: a valid pass"
const custom = "custom: 3 months, 60 months; no federal law"

/** Decided for a start on 29 February 2024 unless `on` says otherwise. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: EligibilityRules
  readonly on?: string
  readonly file: PersonFile
  readonly expected: object
}> = [
  { name: "everything in order", source: "§ 30 KVG LSA", rules: strict, file: ready, expected: granted(on) },
  {
    name: "instructed a day late",
    source: "§ 30 Abs. 3 KVG LSA: before the start",
    rules: strict,
    file: { ...ready, instructedOn: day("2024-03-01") },
    expected: refused("Instructed")
  },
  {
    name: "consent refused",
    source: "§ 30 KVG LSA: with consent",
    rules: strict,
    file: { ...ready, consentedOn: null },
    expected: refused("Consented")
  },
  {
    name: "consent not known",
    source: "house: unknown is not no",
    rules: strict,
    file: without("consentedOn"),
    expected: undetermined("Consented")
  },
  ...(
    [
      ["found good enough on the day of the start", day(on), granted(on)],
      ["found good enough a day after it", day("2024-03-01"), refused("GermanFound")],
      ["found not good enough", null, refused("GermanFound")],
      ["not looked at yet", undefined, undetermined("GermanFound")]
    ] as const
  ).map(([name, germanFoundOn, expected]) => ({
    name: `German ${name}`,
    source: "Anhalt-Bitterfeld: good German",
    rules: strict,
    file: { ...without("germanFoundOn"), ...(germanFoundOn === undefined ? {} : { germanFoundOn }) },
    expected
  })),
  {
    name: "no talk, where it is merely inferred that there must be one",
    source: "practice of all programmes read",
    rules: lenient,
    file: without("interviewedOn"),
    expected: granted(on, "Interviewed")
  },
  {
    name: "no certificate, where it is merely inferred",
    source: "Harz: policy inferred",
    rules: lenient,
    file: without("criminalRecord"),
    expected: granted(on, "CriminalRecordInspected", "CertificateFresh", "CertificateCurrent")
  },
  {
    name: "known to have no certificate: one reason, not three",
    source: "§ 30a Abs. 1 Nr. 2 BZRG and policy",
    rules: strict,
    file: { ...ready, criminalRecord: null },
    expected: refused("CriminalRecordInspected")
  },
  {
    name: "whether there is a certificate is not known",
    source: "house: unknown is not no",
    rules: strict,
    file: without("criminalRecord"),
    expected: undetermined("CriminalRecordInspected", "CertificateFresh", "CertificateCurrent")
  },
  {
    name: "inspected a day after the start",
    source: "§ 30a Abs. 1 Nr. 2 BZRG and policy",
    rules: strict,
    file: inspected("2024-01-01", "2024-03-01"),
    expected: refused("CriminalRecordInspected")
  },
  {
    name: "three months old to the day when inspected",
    source: custom,
    rules: strict,
    file: inspected("2023-11-20", "2024-02-20"),
    expected: granted(on)
  },
  {
    name: "three months and a day old when inspected",
    source: custom,
    rules: strict,
    file: inspected("2023-11-19", "2024-02-20"),
    expected: refused("CertificateFresh")
  },
  {
    name: "issued on the 30th of a month whose third one is February: valid to its last day",
    source: custom,
    rules: strict,
    file: inspected("2023-11-30", "2024-02-29"),
    expected: granted(on)
  },
  {
    name: "inspected sixty months ago to the day",
    source: custom,
    rules: strict,
    on: "2029-02-20",
    file: ready,
    expected: granted("2029-02-20")
  },
  {
    name: "inspected sixty months and a day ago",
    source: custom,
    rules: strict,
    on: "2029-02-21",
    file: ready,
    expected: refused("CertificateCurrent")
  },
  {
    name: "inspected on a leap day, sixty months later on 28 February",
    source: custom,
    rules: strict,
    on: "2029-02-28",
    file: inspected("2024-02-01", "2024-02-29"),
    expected: granted("2029-02-28")
  },
  {
    name: "and no longer on 1 March",
    source: custom,
    rules: strict,
    on: "2029-03-01",
    file: inspected("2024-02-01", "2024-02-29"),
    expected: refused("CertificateCurrent")
  },
  {
    name: "no certificate asked, none looked at, however old",
    source: "a municipality's other policy",
    rules: { ...strict, criminalRecord: confirmed("waived") },
    file: without("criminalRecord"),
    expected: granted(on)
  },
  {
    name: "whether a certificate is asked has not been read",
    source: "Börde: not stated",
    rules: { ...strict, criminalRecord: [open] },
    file: ready,
    expected: undetermined("CriminalRecordInspected")
  },
  {
    name: "sixteen on the day of the start",
    source: sixteen,
    rules: strict,
    file: bornOn("2008-02-29"),
    expected: granted(on)
  },
  {
    name: "sixteen a day after the start",
    source: sixteen,
    rules: strict,
    file: bornOn("2008-03-01"),
    expected: refused("OldEnough")
  },
  {
    name: "born on a leap day: not yet sixteen on 28 February of a common year",
    source: "§ 188 Abs. 2 BGB",
    rules: { ...strict, minimumAge: confirmed(17) },
    on: "2025-02-28",
    file: bornOn("2008-02-29"),
    expected: refused("OldEnough")
  },
  {
    name: "nobody knows how old",
    source: sixteen,
    rules: strict,
    file: without("bornOn"),
    expected: undetermined("OldEnough")
  },
  {
    name: "one of the languages wanted is enough",
    source: "Anhalt-Bitterfeld: English, French or Arabic",
    rules: strict,
    file: { ...ready, languages: ["fr"] },
    expected: granted(on)
  },
  {
    name: "other languages only",
    source: "Anhalt-Bitterfeld: English, French or Arabic",
    rules: strict,
    file: { ...ready, languages: ["tr"] },
    expected: refused("LanguageOffered")
  },
  {
    name: "obliged a day late",
    source: oral,
    rules: strict,
    file: obliged({ on: day("2024-03-01") }),
    expected: refused("Obliged")
  },
  {
    name: "obliged, but the person has not signed the record",
    source: oral,
    rules: strict,
    file: obliged({ isRecordSigned: false }),
    expected: refused("Obliged")
  },
  {
    name: "obliged, but no copy was handed over",
    source: oral,
    rules: strict,
    file: obliged({ isCopyGiven: false }),
    expected: refused("Obliged")
  },
  {
    name: "not obliged: refused to be",
    source: oral,
    rules: strict,
    file: { ...ready, obligation: null },
    expected: refused("Obliged")
  },
  {
    name: "not obliged, where it is merely inferred that guides are",
    source: "no programme read says so",
    rules: lenient,
    file: without("obligation"),
    expected: granted(on, "Obliged")
  },
  {
    name: "no pass",
    source: passHeld,
    rules: strict,
    file: { ...ready, pass: null },
    expected: refused("PassValid")
  },
  {
    name: "a pass without an end",
    source: passHeld,
    rules: strict,
    file: holding("2024-02-29"),
    expected: granted(on)
  },
  {
    name: "a pass whose last day it is",
    source: passHeld,
    rules: strict,
    file: holding("2021-02-28", "2024-02-29"),
    expected: granted(on)
  },
  {
    name: "a pass that lapsed the day before",
    source: passHeld,
    rules: strict,
    file: holding("2021-02-28", "2024-02-28"),
    expected: refused("PassValid")
  },
  {
    name: "a pass issued a day later",
    source: passHeld,
    rules: strict,
    file: holding("2024-03-01"),
    expected: refused("PassValid")
  },
  {
    name: "every reason, not the first",
    source: "house: every reason",
    rules: strict,
    file: { ...ready, interviewedOn: null, confidentialityDeclaredOn: day("2024-03-01"), instructedOn: null },
    expected: refused("Interviewed", "Instructed", "ConfidentialityDeclared")
  }
]
