/** The dated facts of a file: how each is called in an address, what it proves, how it reads. */
import { format } from "@lotsenwerk/messages"
import type { Person, RecordedPaper } from "../../wire.ts"

/** A dated fact of a file. */
export type Paper = RecordedPaper["paper"]
/** What kind of fact it is. */
export type PaperKind = Paper["_tag"]

/** The kinds by their names in addresses, in the order in which a clerk asks for them. */
export const slugs = {
  erstgespraech: "Interview",
  einverstaendnis: "Consent",
  grundkurs: "BasicTraining",
  fuehrungszeugnis: "CriminalRecord",
  verschwiegenheit: "Confidentiality",
  belehrung: "Instruction"
} as const satisfies Readonly<Record<string, PaperKind>>

/** All kinds, in the same order. */
export const kinds: ReadonlyArray<PaperKind> = Object.values(slugs)

/** The name of a kind in addresses. */
export const slugOf = (kind: PaperKind): string => Object.entries(slugs).find(([, each]) => each === kind)?.[0] ?? ""

const proofs: Readonly<Record<string, PaperKind>> = {
  Interviewed: "Interview",
  Consented: "Consent",
  Instructed: "Instruction",
  ConfidentialityDeclared: "Confidentiality",
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
export const issuedOn = (paper: Paper): string => (paper._tag === "CriminalRecord" ? format.day(paper.issuedOn) : "")

/** What a paper says: the day on which it was seen or done. */
export const doneOn = (paper: Paper): string => {
  switch (paper._tag) {
    case "CriminalRecord":
      return `${format.day(paper.inspectedOn)}, eingesehen`
    case "BasicTraining": {
      const { completedOn, provider } = paper
      return `${format.day(completedOn)}, ${provider._tag === "Own" ? "eigener Kurs" : `anerkannt: ${provider.from}`}`
    }
    case "Consent":
    case "Confidentiality":
      return paper.on === null ? "verweigert" : format.day(paper.on)
    case "Interview":
    case "Instruction":
      return format.day(paper.on)
  }
}
