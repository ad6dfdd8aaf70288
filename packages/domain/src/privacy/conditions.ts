/** What keeps a record: every condition once. Which of them a kind of record meets stands in `rulesOf`. */
import type * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import type { RecordFile, RecordKind } from "./model.ts"
import type { Length, RetentionRules } from "./rules.ts"
import { type Anchor, type Counting, dayOf, freeFrom, type Term } from "./terms.ts"

/** The rules for one kind of record on the day on which somebody asks. */
export interface RetentionDay extends Decision.Law<RetentionRules> {
  readonly kind: RecordKind
}

type Applies = (file: RecordFile, law: RetentionDay) => boolean | undefined

interface Kept<Id extends string> extends Decision.Condition<RetentionDay, RecordFile, Length | "waived"> {
  readonly id: Id
  readonly term: Term
  readonly applies: Applies
}

const isAlwaysAsked: Applies = () => true

/**
 * A condition that is met once a length is over. While it runs, it holds those records to which it applies; where nobody
 * knows whether it does, the answer waits until it is over.
 */
const kept = <const Id extends string>(
  id: Id,
  after: Anchor,
  counting: Counting,
  applies: Applies = isAlwaysAsked,
  ...alsoReads: ReadonlyArray<keyof RecordFile>
): Kept<Id> => ({
  id,
  term: { after, counting },
  applies,
  reads: [after, ...alsoReads],
  holds: (file, law, length) => {
    const day = dayOf(file[after])
    const isOver =
      day === undefined ? undefined : day !== null && length !== "waived" && freeFrom(counting, day, length) <= law.on
    if (isOver === true) return true
    const isHeld = applies(file, law)
    if (isHeld === false) return true
    return isHeld === true ? isOver : undefined
  }
})

/** Whoever was active took it up, whatever else was noted; of whom neither is known, nothing follows. */
const wasNotTakenUp: Applies = ({ notTakenUpOn, lastActivityOn }) => {
  const [active, unused] = [dayOf(lastActivityOn), dayOf(notTakenUpOn)]
  if (active) return false
  return active === undefined || unused === undefined ? undefined : unused !== null
}

/** The contrary of what is known; of what is neither true nor false, nothing. */
const not = (fact: boolean | undefined): boolean | undefined => (fact === true || fact === false ? !fact : undefined)

const wasTakenUp: Applies = (file, law) => not(wasNotTakenUp(file, law))

const conditions = {
  vouchers: kept("VouchersKept", "accountsAdoptedOn", "fromNextYear"),
  incompleteVouchers: kept(
    "IncompleteVouchersKept",
    "accountsAdoptedOn",
    "fromNextYear",
    ({ isInBooks }) => not(isInBooks),
    "isInBooks"
  ),
  books: kept("BooksKept", "accountsAdoptedOn", "fromNextYear"),
  taxVouchers: kept("TaxVouchersKept", "madeOn", "fromNextYear", ({ isTaxed }) => isTaxed, "isTaxed"),
  taxBooks: kept("TaxBooksKept", "madeOn", "fromNextYear", ({ isTaxed }) => isTaxed, "isTaxed"),
  fundingProof: kept(
    "FundingProofKept",
    "proofSubmittedOn",
    "keeps",
    ({ isFunded }, { kind }) => kind === "fundingProof" || isFunded,
    "isFunded"
  ),
  criminalRecord: kept("CriminalRecordLimited", "lastActivityOn", "limits", wasTakenUp, "notTakenUpOn"),
  unusedCriminalRecord: kept("UnusedRecordLimited", "notTakenUpOn", "limits", wasNotTakenUp, "lastActivityOn"),
  measlesProof: kept("MeaslesProofLimited", "placementEndedOn", "limits"),
  application: kept("ApplicationLimited", "refusedOn", "limits"),
  signUp: kept("SignUpLimited", "signedUpOn", "limits"),
  attendance: kept("AttendanceLimited", "courseEndedOn", "limits"),
  certificate: kept("CertificateLimited", "courseEndedOn", "limits"),
  guideFile: kept("GuideFileLimited", "officeEndedOn", "limits"),
  appointmentFile: kept("AppointmentFileKept", "officeEndedOn", "keeps"),
  claims: {
    id: "NoClaimOpen",
    reads: ["hasOpenClaim"],
    holds: ({ hasOpenClaim }: RecordFile) => not(hasOpenClaim),
    cure: () => ({ hasOpenClaim: false })
  },
  archive: {
    id: "ArchiveAnswered",
    reads: ["offeredOn", "archiveAnswer"],
    holds: ({ offeredOn, archiveAnswer }: RecordFile) => {
      const offered = dayOf(offeredOn)
      if (offered === undefined) return undefined
      return offered !== null && (archiveAnswer === "declined" || archiveAnswer === "taken")
    },
    cure: ({ offeredOn }: RecordFile, { on }: RetentionDay) => ({
      ...(dayOf(offeredOn) ? {} : { offeredOn: on }),
      archiveAnswer: "declined"
    })
  }
} as const satisfies Decision.Conditions<RetentionRules, RetentionDay, RecordFile>

export type RetentionCondition = (typeof conditions)[keyof typeof conditions]["id"]

/**
 * The rules that a kind of record meets.
 *
 * What the law orders to be deleted is offered to no archive and waits for no claim; a sign-up that nobody confirmed
 * never became a record.
 *
 * @source the archive acts: not for data that must be deleted by law
 * @doubt whether a claim about the note itself may hold it up has not been read
 */
const rulesOf: Readonly<Record<RecordKind, ReadonlyArray<keyof RetentionRules>>> = {
  voucher: ["vouchers", "incompleteVouchers", "taxVouchers", "fundingProof", "claims", "archive"],
  book: ["books", "taxBooks", "claims", "archive"],
  fundingProof: ["fundingProof", "claims", "archive"],
  criminalRecord: ["criminalRecord", "unusedCriminalRecord"],
  measlesProof: ["measlesProof"],
  application: ["application", "claims", "archive"],
  signUp: ["signUp"],
  attendance: ["attendance", "claims", "archive"],
  certificate: ["certificate", "claims", "archive"],
  guideFile: ["guideFile", "claims", "archive"],
  appointmentFile: ["appointmentFile", "claims", "archive"]
}

type RetentionQuestion = Decision.Question<RetentionCondition, RetentionRules, RetentionDay, RecordFile>

const everything: RetentionQuestion = Decision.question("privacy", conditions)

const questionOf = (kind: RecordKind): RetentionQuestion => ({
  ...everything,
  name: `${everything.name}.${kind}`,
  lists: new Map(),
  rows: everything.rows.filter(({ rule }) => rulesOf[kind].includes(rule))
})

/** Is this record to be deleted? One table, a question for each kind of record, and named after it. @term Löschkonzept */
export const questions: Readonly<Record<RecordKind, RetentionQuestion>> = {
  voucher: questionOf("voucher"),
  book: questionOf("book"),
  fundingProof: questionOf("fundingProof"),
  criminalRecord: questionOf("criminalRecord"),
  measlesProof: questionOf("measlesProof"),
  application: questionOf("application"),
  signUp: questionOf("signUp"),
  attendance: questionOf("attendance"),
  certificate: questionOf("certificate"),
  guideFile: questionOf("guideFile"),
  appointmentFile: questionOf("appointmentFile")
}

/** The length that a rule counts, and from what; none for a claim and the archive. */
export const termOf = (rule: keyof RetentionRules): Term | undefined => {
  const condition = conditions[rule]
  return "term" in condition ? condition.term : undefined
}

/** Whether a rule concerns the record at all, where that is known. */
export const concerns = (rule: keyof RetentionRules, file: RecordFile, law: RetentionDay): boolean | undefined => {
  const condition = conditions[rule]
  return "applies" in condition ? condition.applies(file, law) : true
}

/** Opens the rules for a kind of record on the day on which somebody asks. */
export const day = (kind: RecordKind, dated: RetentionRules, on: CivilDate.CivilDate): RetentionDay => ({
  ...Decision.open(questions[kind], dated, on),
  kind
})
