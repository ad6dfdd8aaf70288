/** Single words for what the domain names. */
export const words = {
  stages: {
    applicant: "interested",
    closed: "closed",
    appointed: "appointed, not yet begun",
    guide: "in office",
    interrupted: "resting",
    former: "left"
  },
  roles: {
    coordinator: "coordination",
    approver: "release",
    trainer: "course leader",
    auditor: "audit",
    guide: "guide"
  },
  papers: {
    Birth: "date of birth",
    Interview: "first talk",
    German: "German",
    Consent: "consent",
    Instruction: "instruction",
    Obligation: "formal obligation",
    Confidentiality: "declaration of confidentiality",
    DataSecrecy: "secrecy of data",
    Agreement: "agreement",
    Pass: "volunteer's pass",
    CriminalRecord: "certificate of good conduct",
    BasicTraining: "basic course"
  },
  endings: { resigned: "resigned", revoked: "revoked" },
  revocationGrounds: {
    inactivity: "not active for long",
    performance: "poor performance",
    fitness: "lacking fitness",
    funding: "no money granted",
    other: "for another reason"
  },
  runs: { draft: "draft", returned: "returned", released: "released", discarded: "discarded" },
  hindrances: {
    NotDeclared: "the declaration that neither you nor relatives are paid is missing",
    PaidByRun: "the run has a line about you",
    FoundAlready: "somebody has confirmed this already",
    FactualMissing: "its substance is not confirmed",
    ArithmeticalMissing: "its sums are not confirmed",
    SamePerson: "you have prepared the run",
    OnePersonOnly: "a second person is needed"
  },
  lines: { payable: "payable", open: "open", refused: "not due" },
  payTypes: { allowance: "allowance", travel: "travel", lossOfEarnings: "loss of earnings" },
  lineKinds: { regular: "current month", backPayment: "back payment" },
  obstacles: {
    BankAccountMissing: "The bank account is missing",
    BankAccountReturned: "The last payment came back: a new bank account is needed"
  },
  returnReasons: {
    accountIncorrect: "account number wrong",
    accountClosed: "account closed",
    accountBlocked: "account blocked",
    other: "another reason"
  },
  changes: {
    new: "new",
    backPayment: "back payment",
    ended: "ended",
    open: "open",
    changed: "changed",
    same: "unchanged"
  },
  claims: { open: "open", repaid: "repaid", waived: "waived", lapsed: "lapsed" },
  supervisionKinds: { group: "group supervision", single: "single supervision", peer: "peer consultation" },
  gatheringKinds: { exchange: "exchange meeting", module: "advanced module" },
  applicants: { district: "counties", independentCity: "independent cities", town: "towns", state: "the Land" },
  proofParts: { narrative: "narrative report", statement: "financial statement", vouchers: "list of vouchers" },
  costKinds: {
    allowance: "allowance",
    travel: "travel",
    lossOfEarnings: "loss of earnings",
    supervision: "supervision",
    training: "training",
    materials: "materials",
    insurance: "insurance",
    staff: "staff"
  },
  standings: {
    reached: "has attended",
    notReached: "has not attended yet",
    complete: "complete",
    completeUntil: "complete, again by {day}",
    due: "open until {day}",
    overdue: "overdue since {day}",
    unknown: "not known"
  },
  duties: { offered: "offered", required: "required", unknown: "not known" },
  freshness: {
    confirmed: "current",
    confirmedUntil: "current until {day}",
    dueForReview: "to be reviewed",
    dueUntil: "to be reviewed by {day}",
    stale: "out of date",
    unknown: "not known"
  },
  groups: { overdue: "Overdue", today: "Today", week: "This week", later: "Later", waiting: "Waiting for others" },
  fileFaults: {
    NoTransfers: "The run has no payment",
    TooManyTransfers: "The run has too many payments for one file",
    IdRefused: "A payment number has characters that banks do not take",
    IdRepeated: "A payment number appears twice",
    TextMissing: "A name or a purpose is missing",
    TextTooLong: "A name or a purpose is too long",
    TextUnwritable: "A name or a purpose has characters that banks do not take",
    IbanRefused: "An IBAN is not right",
    BicRefused: "The BIC of the cash office is not right",
    AmountRefused: "An amount is too small or too large for a transfer"
  },
  settings: {
    mailbox: "mailbox of the office",
    phone: "telephone number of the office",
    debtorName: "name of the account holder",
    debtorIban: "IBAN of the cash office",
    debtorBic: "BIC of the cash office",
    executionDay: "day of execution",
    budgetLine: "budget line",
    fileNumber: "file number",
    ledgerSince: "first month of payment"
  }
} as const
