/** The cases of places that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import type { PlacementFile } from "./model.ts"
import type { PlaceRules } from "./rules.ts"
import { fromPractice, lawOnly, ownPolicy } from "./statutes.ts"

/** Somebody who comes to shared accommodation every week, helps children there, and has shown everything. */
export const ready: PlacementFile = {
  place: "sharedAccommodation",
  meetsMinors: "regular",
  meetsAdultsInCare: false,
  isRecurring: true,
  isYouthWelfare: false,
  bornOn: day("1990-05-17"),
  criminalRecord: { issuedOn: day("2026-04-01"), inspectedOn: day("2026-05-01") },
  measlesProof: { shownOn: day("2026-05-10") }
}

const bare: PlacementFile = { ...ready, criminalRecord: null, measlesProof: null }
const noCertificate: PlacementFile = { ...ready, criminalRecord: null }
const noProof: PlacementFile = { ...ready, meetsMinors: "none", criminalRecord: null, measlesProof: null }

const without = (file: PlacementFile, ...facts: ReadonlyArray<keyof PlacementFile>): PlacementFile =>
  Object.fromEntries(Object.entries(file).filter(([fact]) => !(facts as ReadonlyArray<string>).includes(fact)))

const inspected = (issuedOn: string, inspectedOn: string): PlacementFile => ({
  ...ready,
  criminalRecord: { issuedOn: day(issuedOn), inspectedOn: day(inspectedOn) }
})

const asylG = "§ 44 Abs. 3, § 53 Abs. 3 AsylG"
const sgb8 = "§ 72a Abs. 3 bis 5 SGB VIII"
const ifsg = "§ 20 Abs. 8, 9 IfSG"
const policy = "§ 30a Abs. 1 Nr. 2 BZRG und die Entscheidung der Kommune"
const custom = "custom: 3 months, 60 months; no federal law"
const unknownIsNotNo = "house: unknown is not no"
const sure = "house: nothing inferred refuses anybody"

interface Example {
  readonly name: string
  readonly source: string
  readonly rules: PlaceRules
  readonly on?: string
  readonly file: PlacementFile
  readonly expected: object
}

/** Of the certificate: who is asked for one. */
const certificates: ReadonlyArray<Example> = [
  {
    name: "everything shown in shared accommodation",
    source: asylG,
    rules: lawOnly,
    file: ready,
    expected: granted(["criminalRecord", "measlesProof"])
  },
  {
    name: "nothing shown: every reason, not the first",
    source: asylG,
    rules: lawOnly,
    file: bare,
    expected: refused("MeaslesProofShown", "CertificateForAsylumFacility")
  },
  {
    name: "no certificate in a reception centre, where minors are met now and then",
    source: asylG,
    rules: lawOnly,
    file: { ...noCertificate, place: "receptionCentre", meetsMinors: "occasional" },
    expected: refused("CertificateForAsylumFacility")
  },
  {
    name: "no minors there: no certificate asked for",
    source: asylG,
    rules: lawOnly,
    file: { ...noCertificate, meetsMinors: "none" },
    expected: granted(["measlesProof"])
  },
  {
    name: "there once only: neither paper asked for",
    source: `${asylG}: lasting; ${ifsg}: regular`,
    rules: lawOnly,
    file: { ...bare, isRecurring: false },
    expected: granted([])
  },
  {
    name: "a private flat, whoever lives there: neither paper asked for by law",
    source: `${asylG}; ${ifsg}: decentral accommodation is no facility`,
    rules: lawOnly,
    file: { ...bare, place: "flat", meetsMinors: "oneToOne" },
    expected: granted([])
  },
  {
    name: "regularly with minors in a school: the law of asylum asks for no certificate there",
    source: asylG,
    rules: lawOnly,
    file: { ...noCertificate, place: "school" },
    expected: granted(["measlesProof"])
  },
  {
    name: "a task of youth welfare, regularly with minors",
    source: sgb8,
    rules: lawOnly,
    file: { ...bare, place: "elsewhere", isYouthWelfare: true },
    expected: refused("CertificateForYouthWelfare")
  },
  {
    name: "a task of youth welfare, with minors now and then",
    source: `${sgb8}: kind, intensity, duration`,
    rules: lawOnly,
    file: { ...bare, place: "elsewhere", isYouthWelfare: true, meetsMinors: "occasional" },
    expected: granted([])
  },
  {
    name: "alone with a minor in a flat, where the municipality asks for it",
    source: policy,
    rules: ownPolicy,
    file: { ...bare, place: "flat", meetsMinors: "oneToOne" },
    expected: refused("CertificateForMinors")
  },
  {
    name: "regularly with minors in a flat, where it asks of those alone with them",
    source: policy,
    rules: ownPolicy,
    file: { ...bare, place: "flat", meetsMinors: "regular" },
    expected: granted([])
  },
  {
    name: "with adults who need care, where the municipality asks for it",
    source: policy,
    rules: ownPolicy,
    file: { ...bare, place: "flat", meetsMinors: "none", meetsAdultsInCare: true },
    expected: refused("CertificateForAdultsInCare")
  },
  {
    name: "with adults who need care, where it does not",
    source: policy,
    rules: lawOnly,
    file: { ...bare, place: "flat", meetsMinors: "none", meetsAdultsInCare: true },
    expected: granted([])
  },
  {
    name: "no certificate, where it is merely inferred that one is asked for",
    source: sure,
    rules: fromPractice,
    file: bare,
    expected: granted(["criminalRecord", "measlesProof"], "MeaslesProofShown", "CertificateForAsylumFacility")
  },
  {
    name: "whether the municipality asks for one has not been read",
    source: unknownIsNotNo,
    rules: { ...lawOnly, minors: [open] },
    file: ready,
    expected: undetermined("CertificateForMinors")
  },
  {
    name: "which place, nobody knows, and nothing was shown",
    source: unknownIsNotNo,
    rules: lawOnly,
    file: without(bare, "place"),
    expected: undetermined("MeaslesProofShown", "CertificateForAsylumFacility")
  },
  {
    name: "which place, nobody knows, but everything was shown",
    source: unknownIsNotNo,
    rules: lawOnly,
    file: without(ready, "place"),
    expected: granted([])
  },
  {
    name: "how much contact, nobody knows",
    source: unknownIsNotNo,
    rules: lawOnly,
    file: without(noCertificate, "meetsMinors"),
    expected: undetermined("CertificateForAsylumFacility")
  },
  {
    name: "whether there is a certificate, nobody knows",
    source: unknownIsNotNo,
    rules: lawOnly,
    file: without(ready, "criminalRecord"),
    expected: undetermined("CertificateForAsylumFacility", "CertificateFresh", "CertificateCurrent")
  }
]

/** Of the certificate: how old, how long ago. */
const ages: ReadonlyArray<Example> = [
  {
    name: "inspected a day after the start",
    source: `${asylG}: before the start`,
    rules: lawOnly,
    file: inspected("2026-05-01", "2026-05-11"),
    expected: refused("CertificateForAsylumFacility")
  },
  {
    name: "three months old to the day when inspected",
    source: custom,
    rules: lawOnly,
    file: inspected("2026-02-10", "2026-05-10"),
    expected: granted(["criminalRecord", "measlesProof"])
  },
  {
    name: "three months and a day old when inspected",
    source: custom,
    rules: lawOnly,
    file: inspected("2026-02-09", "2026-05-10"),
    expected: refused("CertificateFresh")
  },
  {
    name: "inspected sixty months ago to the day",
    source: custom,
    rules: lawOnly,
    file: inspected("2021-05-10", "2021-05-10"),
    expected: granted(["criminalRecord", "measlesProof"])
  },
  {
    name: "inspected sixty months and a day ago",
    source: custom,
    rules: lawOnly,
    file: inspected("2021-05-09", "2021-05-09"),
    expected: refused("CertificateCurrent")
  },
  {
    name: "an old certificate where none is asked for",
    source: custom,
    rules: lawOnly,
    file: { ...inspected("2010-01-01", "2012-01-01"), place: "flat" },
    expected: granted([])
  },
  {
    name: "an old certificate, where it is merely inferred that one is asked for: a sure figure refuses nobody",
    source: sure,
    rules: { ...fromPractice, certificateAge: inferred(3) },
    file: inspected("2010-01-01", "2012-01-01"),
    expected: granted(["criminalRecord", "measlesProof"], "CertificateFresh")
  },
  {
    name: "an old certificate, asked for by two rules of which one is sure",
    source: sure,
    rules: { ...fromPractice, minors: confirmed("regular") },
    file: inspected("2026-01-01", "2012-01-01"),
    expected: refused("CertificateCurrent")
  },
  {
    name: "an old certificate, and nobody has read whether one is asked for",
    source: unknownIsNotNo,
    rules: { ...lawOnly, minors: [open] },
    file: { ...inspected("2010-01-01", "2012-01-01"), place: "flat" },
    expected: undetermined("CertificateForMinors", "CertificateFresh", "CertificateCurrent")
  },
  {
    name: "an old certificate, and for the day there is no rule that might ask for one: only that rule is missing",
    source: unknownIsNotNo,
    rules: { ...lawOnly, minors: [] },
    file: { ...inspected("2010-01-01", "2012-01-31"), place: "flat", isRecurring: false },
    expected: undetermined("CertificateForMinors")
  }
]

/** Of the protection against measles. */
const measles: ReadonlyArray<Example> = [
  ...(
    [
      ["receptionCentre", true],
      ["sharedAccommodation", true],
      ["dayCare", true],
      ["school", true],
      ["childrensHome", true],
      ["healthFacility", true],
      ["flat", false],
      ["office", false],
      ["elsewhere", false]
    ] as const
  ).map(([place, isAsked]) => ({
    name: `no proof, born after 1970, place: ${place}`,
    source: `${ifsg} mit § 23 Abs. 3, § 33 Nr. 1 bis 4, § 36 Abs. 1 Nr. 4 IfSG`,
    rules: lawOnly,
    file: { ...noProof, place },
    expected: isAsked ? refused("MeaslesProofShown") : granted([])
  })),
  ...(
    [
      ["1970-12-31", granted([])],
      ["1971-01-01", refused("MeaslesProofShown")]
    ] as const
  ).map(([bornOn, expected]) => ({
    name: `no proof in a school, born on ${bornOn}`,
    source: `${ifsg}: born after 31.12.1970`,
    rules: lawOnly,
    file: { ...noProof, place: "school" as const, bornOn: day(bornOn) },
    expected
  })),
  {
    name: "shown a day after the start",
    source: `${ifsg}: before the start`,
    rules: lawOnly,
    file: { ...ready, measlesProof: { shownOn: day("2026-05-11") } },
    expected: refused("MeaslesProofShown")
  },
  ...(
    [
      ["2026-05-10", granted(["criminalRecord", "measlesProof"])],
      ["2026-05-09", refused("MeaslesProofShown")]
    ] as const
  ).map(([validUntil, expected]) => ({
    name: `a proof that ends on ${validUntil}`,
    source: `${ifsg}: a contraindication may end`,
    rules: lawOnly,
    file: { ...ready, measlesProof: { shownOn: day("2026-05-01"), validUntil: day(validUntil) } },
    expected
  })),
  {
    name: "whether it was shown, nobody knows",
    source: unknownIsNotNo,
    rules: lawOnly,
    file: without(noProof, "measlesProof"),
    expected: undetermined("MeaslesProofShown")
  },
  {
    name: "when the guide was born, nobody knows",
    source: unknownIsNotNo,
    rules: lawOnly,
    file: without(noProof, "bornOn"),
    expected: undetermined("MeaslesProofShown")
  },
  {
    name: "before the act there was no such duty",
    source: "Masernschutzgesetz, in force since 1 March 2020",
    rules: { ...lawOnly, measles: confirmed("waived") },
    file: noProof,
    expected: granted([])
  }
]

/** Decided for a start on 10 May 2026 unless `on` says otherwise. */
export const examples: ReadonlyArray<Example> = [...certificates, ...ages, ...measles]
