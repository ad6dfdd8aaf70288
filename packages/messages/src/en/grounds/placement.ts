/** Which papers a place of deployment asks for. */
export const placement = {
  CertificateForAsylumFacility: {
    title: "Certificate of good conduct in accommodation",
    rule: {
      occasional:
        "Whoever helps lastingly where asylum seekers are accommodated and meets minors there has shown an extended certificate of good conduct",
      regular:
        "Whoever helps lastingly where asylum seekers are accommodated and regularly meets minors there has shown an extended certificate of good conduct",
      oneToOne:
        "Whoever helps lastingly where asylum seekers are accommodated and is alone with minors there has shown an extended certificate of good conduct"
    },
    change: "Once a certificate of good conduct is inspected by {day}, the condition is met."
  },
  CertificateForYouthWelfare: {
    title: "Certificate of good conduct in youth welfare",
    rule: {
      occasional:
        "For tasks of youth welfare with contact with minors, an extended certificate of good conduct was shown",
      regular:
        "For tasks of youth welfare with regular contact with minors, an extended certificate of good conduct was shown",
      oneToOne: "For tasks of youth welfare alone with minors, an extended certificate of good conduct was shown"
    },
    change: "Once a certificate of good conduct is inspected by {day}, the condition is met."
  },
  CertificateForMinors: {
    title: "Certificate of good conduct for contact with minors",
    rule: {
      occasional: "The municipality asks whoever meets minors for an extended certificate of good conduct",
      regular: "The municipality asks whoever regularly meets minors for an extended certificate of good conduct",
      oneToOne: "The municipality asks whoever is alone with minors for an extended certificate of good conduct"
    },
    change: "Once a certificate of good conduct is inspected by {day}, the condition is met."
  },
  CertificateForAdultsInCare: {
    title: "Certificate of good conduct for adults who need care",
    rule: {
      required:
        "The municipality asks whoever looks after adults who need care for an extended certificate of good conduct"
    },
    change: "Once a certificate of good conduct is inspected by {day}, the condition is met."
  },
  MeaslesProofShown: {
    title: "Protection against measles",
    rule: {
      value:
        "Whoever was born after {value} and regularly helps in shared accommodation, day care, a school, a home or a health facility has proven protection against measles there before the start",
      waived: "No proof of protection against measles is asked for"
    },
    change: "Once the head of the facility has seen the proof by {day}, the condition is met."
  }
} as const
