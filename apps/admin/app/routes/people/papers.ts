/** The dated facts of a file: how each is called in an address, what it proves, how it reads. */
import { format } from "@lotsenwerk/messages"
import type { Person, RecordedPaper } from "../../wire.ts"

/** A dated fact of a file. */
export type Paper = RecordedPaper["paper"]
/** What kind of fact it is. */
export type PaperKind = Paper["_tag"]

/** The kinds by their names in addresses, in the order in which a clerk asks for them. */
export const slugs = {
  geburtsdatum: "Birth",
  erstgespraech: "Interview",
  deutsch: "German",
  einverstaendnis: "Consent",
  grundkurs: "BasicTraining",
  fuehrungszeugnis: "CriminalRecord",
  verpflichtung: "Obligation",
  verschwiegenheit: "Confidentiality",
  datengeheimnis: "DataSecrecy",
  vereinbarung: "Agreement",
  ehrenamtspass: "Pass",
  belehrung: "Instruction"
} as const satisfies Readonly<Record<string, PaperKind>>

/** Kinds that few programmes ask for: shown once they are recorded, or when one is the next step. */
const rare: ReadonlySet<PaperKind> = new Set(["Birth", "German", "Obligation", "DataSecrecy", "Agreement", "Pass"])

/** The kinds to show of a file, in the same order. */
export const kindsOf = ({ person }: Person): ReadonlyArray<PaperKind> =>
  Object.values(slugs).filter((kind) => !rare.has(kind) || person.papers.some(({ paper }) => paper._tag === kind))

/** The name of a kind in addresses. */
export const slugOf = (kind: PaperKind): string => Object.entries(slugs).find(([, each]) => each === kind)?.[0] ?? ""

const proofs: Readonly<Record<string, PaperKind>> = {
  OldEnough: "Birth",
  Interviewed: "Interview",
  GermanFound: "German",
  Consented: "Consent",
  Instructed: "Instruction",
  Obliged: "Obligation",
  ConfidentialityDeclared: "Confidentiality",
  DataSecrecyDeclared: "DataSecrecy",
  Agreed: "Agreement",
  PassValid: "Pass",
  CriminalRecordInspected: "CriminalRecord",
  CertificateFresh: "CriminalRecord",
  CertificateCurrent: "CriminalRecord",
  BasicTrainingCompleted: "BasicTraining",
  CourseRecognised: "BasicTraining",
  CourseStillCounts: "BasicTraining"
}

/** The paper that would cure a condition, where one would. */
export const paperFor = (condition: string): PaperKind | undefined => proofs[condition]

/** The paper of a kind that counts: the latest. */
export const latest = ({ person }: Person, kind: PaperKind): RecordedPaper | undefined =>
  person.papers.findLast(({ paper }) => paper._tag === kind)

/** When a paper was issued, where that is a fact of its own. */
export const issuedOn = (paper: Paper): string => ("issuedOn" in paper ? format.day(paper.issuedOn) : "")

/** What a paper says: the day on which it was seen or done. */
export const doneOn = (paper: Paper): string => {
  switch (paper._tag) {
    case "CriminalRecord":
      return `${format.day(paper.inspectedOn)}, eingesehen`
    case "BasicTraining": {
      const { completedOn, provider } = paper
      return `${format.day(completedOn)}, ${provider._tag === "Own" ? "eigener Kurs" : `anerkannt: ${provider.from}`}`
    }
    case "Obligation":
      return paper.isRecordSigned && paper.isCopyGiven
        ? format.day(paper.on)
        : `${format.day(paper.on)}, noch nicht vollständig`
    case "Pass":
      return paper.validUntil === undefined ? "ohne Ende" : `gültig bis ${format.day(paper.validUntil)}`
    case "German":
      return paper.on === null ? "nicht ausreichend" : format.day(paper.on)
    case "Consent":
    case "Confidentiality":
    case "DataSecrecy":
    case "Agreement":
      return paper.on === null ? "verweigert" : format.day(paper.on)
    case "Birth":
    case "Interview":
    case "Instruction":
      return format.day(paper.on)
  }
}
