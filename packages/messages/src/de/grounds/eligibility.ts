/** Eignung: what is asked of a person before the office is entrusted. */
export const eligibility = {
  OldEnough: {
    title: "Mindestalter",
    rule: { value: "Lotsinnen und Lotsen sind mindestens {value} alt" }
  },
  LanguageOffered: {
    title: "Sprachen",
    rule: { value: "Die Person bietet eine dieser Sprachen an: {value}" },
    change: "Wenn eine der Sprachen in den Angaben der Person steht, ist die Bedingung erfüllt."
  },
  GermanFound: {
    title: "Deutschkenntnisse",
    rule: { required: "Die Kommune hält das Deutsch der Person für ausreichend" },
    change: "Wenn die Deutschkenntnisse bis zum {day} festgehalten sind, ist die Bedingung erfüllt."
  },
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
  Obliged: {
    title: "Förmliche Verpflichtung",
    rule: {
      required: "Die Person ist mündlich verpflichtet, hat die Niederschrift unterschrieben und eine Abschrift erhalten"
    },
    change:
      "Wenn die Verpflichtung mit Unterschrift und Abschrift bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  ConfidentialityDeclared: {
    title: "Verschwiegenheitserklärung",
    rule: { required: "Die Verschwiegenheit ist schriftlich erklärt" },
    change: "Wenn die Verschwiegenheitserklärung bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  DataSecrecyDeclared: {
    title: "Datengeheimnis",
    rule: { required: "Die Person ist auf das Datengeheimnis verpflichtet" },
    change: "Wenn die Verpflichtung auf das Datengeheimnis bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  Agreed: {
    title: "Ehrenamtsvereinbarung",
    rule: { required: "Rechte und Pflichten sind schriftlich vereinbart" },
    change: "Wenn die Vereinbarung bis zum {day} festgehalten ist, ist die Bedingung erfüllt."
  },
  PassValid: {
    title: "Ehrenamtspass",
    rule: { required: "Ein gültiger Ehrenamtspass liegt vor" },
    change: "Wenn ein Ehrenamtspass bis zum {day} ausgestellt und festgehalten ist, ist die Bedingung erfüllt."
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
