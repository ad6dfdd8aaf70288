/** Eligibility: what is asked of a person before the office is entrusted. */
export const eligibility = {
  OldEnough: {
    title: "Minimum age",
    rule: { value: "Guides are at least {value} old" }
  },
  LanguageOffered: {
    title: "Languages",
    rule: { value: "The person offers one of these languages: {value}" },
    change: "Once one of the languages is among those the person offers, the condition is met."
  },
  GermanFound: {
    title: "German",
    rule: { required: "The municipality finds the person's German good enough" },
    change: "Once the finding is recorded by {day}, the condition is met."
  },
  Interviewed: {
    title: "First talk",
    rule: { required: "A first talk takes place before the appointment" },
    change: "Once the first talk is recorded by {day}, the condition is met."
  },
  Consented: {
    title: "Consent",
    rule: { required: "The person agrees to the appointment" },
    change: "Once the consent is recorded by {day}, the condition is met."
  },
  Instructed: {
    title: "Instruction",
    rule: { required: "The person is instructed about duties, bar to participation and liability before the start" },
    change: "Once the instruction is recorded by {day}, the condition is met."
  },
  Obliged: {
    title: "Formal obligation",
    rule: { required: "The person was obliged by word of mouth, signed the record and was handed a copy" },
    change: "Once the obligation is recorded by {day}, signed and with a copy handed over, the condition is met."
  },
  ConfidentialityDeclared: {
    title: "Declaration of confidentiality",
    rule: { required: "Confidentiality is declared in writing" },
    change: "Once the declaration of confidentiality is recorded by {day}, the condition is met."
  },
  DataSecrecyDeclared: {
    title: "Secrecy of data",
    rule: { required: "The person is bound to the secrecy of data" },
    change: "Once the declaration on the secrecy of data is recorded by {day}, the condition is met."
  },
  Agreed: {
    title: "Agreement",
    rule: { required: "Rights and duties are agreed in writing" },
    change: "Once the agreement is recorded by {day}, the condition is met."
  },
  PassValid: {
    title: "Volunteer's pass",
    rule: { required: "A valid volunteer's pass is held" },
    change: "Once a pass is issued and recorded by {day}, the condition is met."
  },
  CriminalRecordInspected: {
    title: "Certificate of good conduct",
    rule: { required: "An extended certificate of good conduct was inspected" },
    change: "Once a certificate of good conduct is inspected by {day}, the condition is met."
  },
  CertificateFresh: {
    title: "Age of the certificate of good conduct",
    rule: { value: "When inspected, the certificate is at most {value} old" },
    change: "Once a more recent certificate is inspected by {day}, the condition is met."
  },
  CertificateCurrent: {
    title: "Renewal of the certificate of good conduct",
    rule: { value: "A new certificate is inspected at most {value} after the last inspection" },
    change: "Once a new certificate is inspected by {day}, the condition is met."
  }
} as const
