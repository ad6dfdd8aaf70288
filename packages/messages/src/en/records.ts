/** Records: what they are called, what is known of them, what is to be done with them. */
export const records = {
  kinds: {
    voucher: "voucher of a payment",
    book: "books of the cash office",
    fundingProof: "proof of use",
    criminalRecord: "note of the certificate of good conduct",
    measlesProof: "note of protection against measles",
    application: "application without an appointment",
    signUp: "sign-up that came to nothing",
    attendance: "attendance list",
    certificate: "certificate in the register",
    guideFile: "a guide's details after the office",
    appointmentFile: "file of the appointment"
  },
  states: {
    met: "does not hold up",
    waived: "not required",
    violated: "holds up deletion",
    unknown: "open",
    doubted: "may hold up deletion, merely assumed"
  },
  days: {
    accountsAdoptedOn: { on: "annual accounts adopted on {day}", notYet: "annual accounts not adopted yet" },
    madeOn: { on: "made on {day}", notYet: "not made yet" },
    proofSubmittedOn: { on: "proof of use submitted on {day}", notYet: "proof of use not submitted yet" },
    lastActivityOn: { on: "last activity on {day}", notYet: "no last activity yet" },
    notTakenUpOn: { on: "clear since {day} that no activity follows", notYet: "an activity may still follow" },
    placementEndedOn: { on: "placement ended on {day}", notYet: "placement not ended yet" },
    refusedOn: { on: "refused on {day}", notYet: "not refused yet" },
    signedUpOn: { on: "signed up on {day}", notYet: "not signed up yet" },
    courseEndedOn: { on: "course ended on {day}", notYet: "course not ended yet" },
    officeEndedOn: { on: "office ended on {day}", notYet: "office not ended yet" },
    offeredOn: { on: "offered to the archive on {day}", notYet: "not offered to the archive yet" }
  },
  questions: {
    isInBooks: { yes: "complete in the books", no: "not complete in the books" },
    isTaxed: { yes: "of a taxed business", no: "of no taxed business" },
    isFunded: { yes: "paid from a grant", no: "paid from no grant" },
    hasOpenClaim: { yes: "a claim is open", no: "no claim is open" }
  },
  archiveAnswers: { declined: "the archive declined", taken: "the archive has taken it" },
  plans: {
    keepUntil: "Keep until {day}. Reason: {conditions}.",
    keepAtMost: "Keep until {day} at most; it may be deleted earlier. Reason: {conditions}.",
    keepNotBegun: "Keep; a period has not begun yet. Reason: {conditions}.",
    notNeeded: "It may be kept; the limit has not begun to count. Reason: {conditions}.",
    blocked: "Do not delete yet. To be settled first: {conditions}.",
    undetermined: "Do not delete yet: whether it may be deleted cannot be said. Open: {conditions}.",
    offerToArchive: "Offer to the archive before deleting.",
    delete: "Delete. Nothing has kept it since {day}."
  }
} as const
