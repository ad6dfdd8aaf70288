/** What is asked before somebody becomes a guide. */
export const eligibility = {
  OldEnough: {
    title: "Alter",
    rule: { value: "Die Person ist mindestens {value} alt" }
  },
  LanguageOffered: {
    title: "Sprachen",
    rule: { value: "Die Person spricht eine von diesen Sprachen: {value}" },
    change: "Eine von den Sprachen muss bei der Person eingetragen sein. Dann ist der Punkt erfüllt."
  },
  GermanFound: {
    title: "Deutsch",
    rule: { required: "Die Kommune sagt: Die Person spricht gut genug Deutsch" },
    change: "Das muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  Interviewed: {
    title: "Erstes Gespräch",
    rule: { required: "Zuerst sprechen wir miteinander" },
    change: "Das Gespräch muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  Consented: {
    title: "Einverständnis",
    rule: { required: "Die Person möchte das Amt" },
    change: "Das Einverständnis muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  Instructed: {
    title: "Belehrung",
    rule: { required: "Die Person kennt vor dem Beginn ihre Pflichten" },
    change: "Die Belehrung muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  Obliged: {
    title: "Verpflichtung",
    rule: { required: "Die Person hat ihre Verpflichtung gehört und unterschrieben. Sie hat das Papier auch selbst" },
    change:
      "Die Verpflichtung muss bis {day} eingetragen sein. Die Person muss unterschreiben und das Papier bekommen. Dann ist der Punkt erfüllt."
  },
  ConfidentialityDeclared: {
    title: "Verschwiegenheit",
    rule: { required: "Die Person unterschreibt: Ich erzähle nichts weiter" },
    change: "Die Unterschrift muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  DataSecrecyDeclared: {
    title: "Schutz von Daten",
    rule: { required: "Die Person unterschreibt: Ich gebe keine Daten weiter" },
    change: "Die Unterschrift muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  Agreed: {
    title: "Vereinbarung",
    rule: { required: "Die Person und das Amt haben eine Vereinbarung unterschrieben" },
    change: "Die Vereinbarung muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  PassValid: {
    title: "Ehrenamts-Pass",
    rule: { required: "Die Person hat einen Ehrenamts-Pass. Der Pass gilt noch" },
    change: "Der Ehrenamts-Pass muss bis {day} eingetragen sein. Dann ist der Punkt erfüllt."
  },
  CriminalRecordInspected: {
    title: "Führungszeugnis",
    rule: { required: "Wir haben das Führungszeugnis angesehen" },
    change: "Wir müssen das Führungszeugnis bis {day} ansehen. Dann ist der Punkt erfüllt."
  },
  CertificateFresh: {
    title: "Alter vom Führungszeugnis",
    rule: { value: "Das Führungszeugnis darf höchstens {value} alt sein" },
    change: "Wir brauchen bis {day} ein neueres Führungszeugnis. Dann ist der Punkt erfüllt."
  },
  CertificateCurrent: {
    title: "Neues Führungszeugnis",
    rule: { value: "Nach {value} brauchen wir ein neues Führungszeugnis" },
    change: "Wir brauchen bis {day} ein neues Führungszeugnis. Dann ist der Punkt erfüllt."
  }
} as const
