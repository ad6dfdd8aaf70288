/** Records as far as their deletion reads them: days and yes or no, never what stands in them. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"

/** What an office keeps of people. @term Unterlagen */
export const RecordKind = Schema.Literals([
  "voucher",
  "book",
  "fundingProof",
  "criminalRecord",
  "measlesProof",
  "application",
  "signUp",
  "attendance",
  "certificate",
  "guideFile",
  "appointmentFile"
])
export type RecordKind = typeof RecordKind.Type

const day = Schema.optionalKey(Schema.NullOr(CivilDate))
const isSo = Schema.optionalKey(Schema.Boolean)

/** The dated facts about one record. Absent: not known. `null`: known not to have happened yet. */
export const RecordFile = Schema.Struct({
  /** The accounts of the year in which it was paid were adopted. @term Feststellung des Jahresabschlusses */
  accountsAdoptedOn: day,
  /** It was made, or last written in. */
  madeOn: day,
  /** The proof of use went to the funding body. @term Vorlage des Verwendungsnachweises */
  proofSubmittedOn: day,
  /** The last day of the person's activity. */
  lastActivityOn: day,
  /** It became clear that the activity is not taken up. */
  notTakenUpOn: day,
  /** The last day at the place that asked for the proof. */
  placementEndedOn: day,
  /** The applicant was told that no appointment follows. */
  refusedOn: day,
  signedUpOn: day,
  courseEndedOn: day,
  /** The last day in office, where no other office follows. */
  officeEndedOn: day,
  /** Whether the books show the payee and the purpose. */
  isInBooks: isSo,
  /** Whether it belongs to a taxed business of the municipality. @term Betrieb gewerblicher Art */
  isTaxed: isSo,
  /** Whether it was paid from a grant. */
  isFunded: isSo,
  /** Whether a claim or a dispute about it is open. */
  hasOpenClaim: isSo,
  /** It was offered to the archive. @term Anbietung */
  offeredOn: day,
  /** What the archive said; absent until it has. */
  archiveAnswer: Schema.optionalKey(Schema.Literals(["declined", "taken"]))
})
export interface RecordFile extends Schema.Schema.Type<typeof RecordFile> {}
