/** Keeping and deleting: what keeps a record, and how long at most it stays. */
export const privacy = {
  VouchersKept: {
    title: "Period for vouchers",
    rule: { value: "Vouchers stay for {value}, from 1 January after the annual accounts were adopted" }
  },
  IncompleteVouchersKept: {
    title: "Period for vouchers that the books do not show in full",
    rule: {
      value:
        "Vouchers whose payee or purpose the books do not show stay for {value}, from 1 January after the annual accounts were adopted"
    }
  },
  BooksKept: {
    title: "Period for books",
    rule: { value: "Books stay for {value}, from 1 January after the annual accounts were adopted" }
  },
  TaxVouchersKept: {
    title: "Period for vouchers under tax law",
    rule: { value: "Vouchers of a taxed business stay for {value}, from the end of their year" }
  },
  TaxBooksKept: {
    title: "Period for books under tax law",
    rule: { value: "Books of a taxed business stay for {value}, from the end of their year" }
  },
  FundingProofKept: {
    title: "Period for the proof of use",
    rule: { value: "The proof of use and its vouchers stay for {value}, from its submission" }
  },
  CriminalRecordLimited: {
    title: "Limit for the note of the certificate of good conduct",
    rule: {
      value: "The note of the certificate of good conduct stays for at most {value} after the last activity",
      atOnce: "The note of the certificate of good conduct goes with the last activity"
    }
  },
  UnusedRecordLimited: {
    title: "Limit for the note where no activity follows",
    rule: {
      value: "Where no activity follows, the note of the certificate of good conduct stays for at most {value}",
      atOnce: "Where no activity follows, the note of the certificate of good conduct goes at once"
    }
  },
  MeaslesProofLimited: {
    title: "Limit for the note of protection against measles",
    rule: {
      value: "The note of protection against measles stays for at most {value} after the placement",
      atOnce: "The note of protection against measles goes with the end of the placement"
    }
  },
  ApplicationLimited: {
    title: "Limit for applications",
    rule: {
      value: "An application without an appointment stays for at most {value} after the refusal",
      atOnce: "An application without an appointment goes with the refusal"
    }
  },
  SignUpLimited: {
    title: "Limit for sign-ups that came to nothing",
    rule: {
      value: "A sign-up that came to nothing stays for at most {value}",
      atOnce: "A sign-up that came to nothing goes at once"
    }
  },
  AttendanceLimited: {
    title: "Limit for attendance lists",
    rule: {
      value: "Who attended which date stays for at most {value} after the course",
      atOnce: "Who attended which date goes with the end of the course"
    }
  },
  CertificateLimited: {
    title: "Limit for the register of certificates",
    rule: {
      value: "Certificates can be checked and issued again for {value} after the course, and stay no longer",
      atOnce: "Certificates go with the end of the course"
    }
  },
  GuideFileLimited: {
    title: "Limit for a guide's details",
    rule: {
      value: "Address, languages and tasks stay for at most {value} after the office",
      atOnce: "Address, languages and tasks go with the end of the office"
    }
  },
  AppointmentFileKept: {
    title: "Period for the file of the appointment",
    rule: { value: "The file of the appointment stays for {value} after the office" }
  },
  NoClaimOpen: {
    title: "Open claims",
    rule: {
      block: "While a claim is open, nothing is deleted",
      waived: "Open claims do not hold up deletion"
    },
    change: "Once no claim is open any more, the condition is met."
  },
  ArchiveAnswered: {
    title: "Offer to the archive",
    rule: {
      offer: "Before they are deleted, records are offered to the archive",
      waived: "The archive is not asked"
    },
    change: "Once the archive was asked and has answered, the condition is met."
  }
} as const
