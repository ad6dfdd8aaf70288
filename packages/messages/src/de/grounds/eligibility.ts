/** Eignung: what is asked of a person before the office is entrusted. */
export const eligibility = {
  Interviewed: {
    title: "Erstgespräch",
    rule: { required: "Vor der Berufung findet ein Erstgespräch statt" },
    change: "Wenn das Erstgespräch bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  Consented: {
    title: "Einverständnis",
    rule: { required: "Die Person ist mit der Berufung einverstanden" },
    change: "Wenn das Einverständnis bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  Instructed: {
    title: "Belehrung",
    rule: { required: "Über Pflichten, Mitwirkungsverbot und Haftung ist vor dem Beginn belehrt" },
    change: "Wenn die Belehrung bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  ConfidentialityDeclared: {
    title: "Verschwiegenheitserklärung",
    rule: { required: "Die Verschwiegenheit ist schriftlich erklärt" },
    change: "Wenn die Verschwiegenheitserklärung bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  CriminalRecordInspected: {
    title: "Führungszeugnis",
    rule: { required: "Ein erweitertes Führungszeugnis ist eingesehen" },
    change: "Wenn ein Führungszeugnis bis zum {day} eingesehen ist, ist die Bedingung erfüllt."
  },
  CertificateFresh: {
    title: "Alter des Führungszeugnisses",
    rule: { value: "Bei der Einsicht ist das Führungszeugnis höchstens {value} alt" },
    change: "Wenn bis zum {day} ein neueres Führungszeugnis eingesehen ist, ist die Bedingung erfüllt."
  },
  CertificateCurrent: {
    title: "Wiedervorlage des Führungszeugnisses",
    rule: { value: "Spätestens {value} nach der Einsicht wird ein neues Führungszeugnis eingesehen" },
    change: "Wenn bis zum {day} ein neues Führungszeugnis eingesehen ist, ist die Bedingung erfüllt."
  }
} as const
