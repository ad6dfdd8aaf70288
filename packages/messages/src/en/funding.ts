/** Funding: what a sum carries, when it is used up, what is due, what cannot be counted. */
export const funding = {
  capacity: {
    some: "The sum carries {guides}: {carried}, {left} remain. For one person more, {lacks} are short.",
    none: "The sum carries nobody. For one person, {lacks} are short.",
    unbounded: "A person costs nothing here; the sum does not bound their number."
  },
  guides: {
    one: "{count} person",
    other: "{count} people"
  },
  crossing: {
    ahead: "“{limit}” lasts only until {month}: at the end of the year {over} are short. This is seen {months} ahead.",
    now: "“{limit}” is exceeded with {month}: at the end of the year {over} are short."
  },
  kinds: {
    allowance: "allowances",
    travel: "travel",
    lossOfEarnings: "loss of earnings",
    supervision: "supervision",
    training: "recruiting and courses",
    materials: "material",
    insurance: "insurance",
    staff: "coordination staff"
  },
  eligibility: {
    eligible: "yes",
    eligibleDoubtful: "yes, not surely evidenced",
    excluded: "no",
    unknown: "not known"
  },
  figures: {
    vouchers: "Paid",
    eligible: "of this eligible",
    unknown: "of this not known whether eligible",
    excluded: "of this not eligible",
    late: "of this paid after the end of the year",
    unvouched: "of this without a voucher number",
    unpaid: "Ordered, payment not known",
    granted: "Granted",
    received: "Received",
    toCome: "Still to be received",
    repay: "To be paid back",
    span: "{least} to {most}",
    open: "not known"
  },
  figureNotes: {
    late: "Whether this still counts for the year, no source read says.",
    unpaid: "Not counted until the cash office reports the payment.",
    repay: "The smaller sum if all that is doubtful is borne, the larger if none of it is.",
    grantOpen: "What was granted and received has not been entered yet.",
    shareOpen: "What part the directive bears is not known.",
    repaid:
      "Claims that were repaid ({count}: {amount}) are not taken off. Whether they are to be, no source read says."
  },
  yearFacts: {
    guides: "guides in office in the course of the year",
    guidesAtEnd: "guides in office at the end of the year",
    appointments: "appointments that began in the year",
    paid: "people who were paid an allowance",
    guideMonths: "months paid, all together",
    sessions: "events of supervision",
    supervised: "people at one event of supervision at least",
    courses: "courses that ended in the year",
    certificates: "certificates of these courses that count"
  },
  duties: {
    apply: "apply for the grant",
    honour: "honour the guides",
    showNotice: "show the funding notice",
    prove: "submit the proof of use",
    keepVouchers: "keep the vouchers"
  },
  deadline: {
    by: "{duty}: by {day}",
    open: "{duty}: the deadline is not known"
  },
  lineFaults: {
    Twice: "{place}: this number is there already. Take the line up once only.",
    NobodyNamed: "{place}: an allowance names nobody. Add the person.",
    NoSum: "{place}: this is no amount in whole cents. Enter a number from 0.",
    TooMuch: "{place}: the amounts together are too large. Check whether one was entered wrongly."
  }
} as const
