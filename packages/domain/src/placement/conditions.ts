/** Which papers a place asks for before a guide starts there: every condition once. */
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Eligibility from "../eligibility/index.ts"
import {
  any,
  type CertificateRule,
  certificateAsked,
  certificateRules,
  type Known,
  measlesProofAsked,
  not
} from "./asked.ts"
import type { ContactLevel, MeaslesNote, PlacementFile } from "./model.ts"
import type { CertificateRules, PlaceRules } from "./rules.ts"

/** The rules of places on the day on which the guide would start there. */
export interface PlacementDay extends Decision.Law<PlaceRules> {}

/** The certificate as the clerk would want it: inspected on the day of the start, issued that day. */
const fresh = (_file: PlacementFile, { on }: PlacementDay): Partial<PlacementFile> => ({
  criminalRecord: { issuedOn: on, inspectedOn: on }
})

/** Met where nobody asks and where it was shown: what is in order already need not be asked for. */
const shownIfAsked = (asked: Known, isShown: Known): Known => any(not(asked), isShown)

const certificate = <const Id extends string, const Fact extends keyof PlacementFile>(
  id: Id,
  rule: CertificateRule,
  ...reads: ReadonlyArray<Fact>
) => ({
  id,
  reads: [...reads, "criminalRecord"] as const,
  holds: (file: PlacementFile, { on }: PlacementDay, value: ContactLevel | "required" | "waived") =>
    shownIfAsked(certificateAsked[rule](file, value as ContactLevel), Eligibility.isInspected(file.criminalRecord, on)),
  cure: fresh
})

/** Whether a rule asks for a certificate at a place; not known while nobody has read it. */
export const isAskedBy = (
  rule: CertificateRule,
  file: PlacementFile,
  { rules }: Pick<PlacementDay, "rules">
): Known => {
  const level = Dated.known(rules[rule])
  if (level === undefined) return undefined
  return level === "waived" ? false : certificateAsked[rule](file, level as ContactLevel)
}

/**
 * Whether a certificate is asked for at all.
 *
 * What is merely inferred asks for none that a surer figure could refuse. A rule that is not there does not either: its
 * own condition says so, and a trace replayed knows no rule that came later.
 */
const isAsked = (file: PlacementFile, law: PlacementDay, figure: keyof CertificateRules): Known => {
  const isSure = Dated.binds(law.rules[figure])
  const asks = certificateRules.filter((rule) => {
    const version = law.rules[rule]
    return version !== undefined && !(isSure && version.verification === "inferred")
  })
  return any(...asks.map((rule) => isAskedBy(rule, file, law)))
}

type InOrder = (seen: Eligibility.CriminalRecordCertificate, months: number, on: CivilDate.CivilDate) => boolean

/** What is asked of a certificate where one is; of whoever has none, the certificate itself. */
const inOrder = <const Id extends string>(id: Id, figure: keyof CertificateRules, isInOrder: InOrder) => ({
  id,
  reads: ["place", "meetsMinors", "meetsAdultsInCare", "isRecurring", "isYouthWelfare", "criminalRecord"] as const,
  holds: (file: PlacementFile, law: PlacementDay, months: number) => {
    const { criminalRecord: seen } = file
    if (seen === null) return true
    return shownIfAsked(isAsked(file, law, figure), seen === undefined ? undefined : isInOrder(seen, months, law.on))
  },
  cure: fresh
})

const isShown = (note: MeaslesNote | null | undefined, on: CivilDate.CivilDate): Known => {
  if (note === undefined) return undefined
  return note !== null && note.shownOn <= on && (note.validUntil === undefined || on <= note.validUntil)
}

/** In the order in which a clerk checks them. */
const conditions = {
  measles: {
    id: "MeaslesProofShown",
    reads: ["place", "isRecurring", "bornOn", "measlesProof"],
    holds: (file, { on }, bornAfter) =>
      bornAfter === "waived" || shownIfAsked(measlesProofAsked(file, bornAfter), isShown(file.measlesProof, on)),
    cure: (_file, { on }) => ({ measlesProof: { shownOn: on } })
  },
  asylumFacilities: certificate(
    "CertificateForAsylumFacility",
    "asylumFacilities",
    "place",
    "meetsMinors",
    "isRecurring"
  ),
  youthWelfare: certificate("CertificateForYouthWelfare", "youthWelfare", "isYouthWelfare", "meetsMinors"),
  minors: certificate("CertificateForMinors", "minors", "meetsMinors"),
  adultsInCare: certificate("CertificateForAdultsInCare", "adultsInCare", "meetsAdultsInCare"),
  certificateAge: inOrder("CertificateFresh", "certificateAge", Eligibility.isFresh),
  certificateRenewal: inOrder("CertificateCurrent", "certificateRenewal", Eligibility.isCurrent)
} as const satisfies Decision.Conditions<PlaceRules, PlacementDay, PlacementFile>

export type PlacementCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** May this guide be deployed at this place, as far as papers go? @term Einsatz am Ort, Nachweise */
export const question: Decision.Question<PlacementCondition, PlaceRules, PlacementDay, PlacementFile> =
  Decision.question("placement", conditions)

/** The condition by which each rule is asked. */
export const conditionOf = (rule: keyof PlaceRules): PlacementCondition => conditions[rule].id
