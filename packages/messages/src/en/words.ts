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
    Interview: "first talk",
    Consent: "consent",
    Instruction: "instruction",
    Confidentiality: "declaration of confidentiality",
    CriminalRecord: "certificate of good conduct",
    BasicTraining: "basic course"
  },
  endings: { resigned: "resigned", revoked: "revoked" },
  runs: { draft: "draft", returned: "returned", released: "released", discarded: "discarded" },
  lines: { payable: "payable", open: "open", refused: "not due" },
  lineKinds: { regular: "current month", backPayment: "back payment" },
  obstacles: { BankAccountMissing: "The bank account is missing" },
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
  duties: { offered: "offered", required: "required", unknown: "not known" },
  groups: { overdue: "Overdue", today: "Today", week: "This week", later: "Later", waiting: "Waiting for others" },
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
