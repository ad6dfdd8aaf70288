/** How long we keep what we know, explained plainly. */
export const privacy = {
  VouchersKept: {
    title: "Zeit für Belege",
    rule: { value: "Belege bleiben {value}. Die Zeit zählt ab Januar nach dem Abschluss vom Jahr" }
  },
  IncompleteVouchersKept: {
    title: "Zeit für Belege, die mehr sagen als die Bücher",
    rule: {
      value:
        "Fehlt in den Büchern etwas, bleiben die Belege {value}. Die Zeit zählt ab Januar nach dem Abschluss vom Jahr"
    }
  },
  BooksKept: {
    title: "Zeit für Bücher",
    rule: { value: "Bücher bleiben {value}. Die Zeit zählt ab Januar nach dem Abschluss vom Jahr" }
  },
  TaxVouchersKept: {
    title: "Zeit für Belege für die Steuer",
    rule: { value: "Belege für die Steuer bleiben {value}. Die Zeit zählt ab dem Ende vom Jahr" }
  },
  TaxBooksKept: {
    title: "Zeit für Bücher für die Steuer",
    rule: { value: "Bücher für die Steuer bleiben {value}. Die Zeit zählt ab dem Ende vom Jahr" }
  },
  FundingProofKept: {
    title: "Zeit für den Nachweis über das Geld",
    rule: { value: "Der Nachweis über das Geld vom Land bleibt {value}" }
  },
  CriminalRecordLimited: {
    title: "Führungszeugnis löschen",
    rule: {
      value: "Die Notiz zum Führungszeugnis löschen wir spätestens {value} nach dem letzten Einsatz",
      atOnce: "Die Notiz zum Führungszeugnis löschen wir nach dem letzten Einsatz"
    }
  },
  UnusedRecordLimited: {
    title: "Führungszeugnis löschen, wenn es keinen Einsatz gibt",
    rule: {
      value: "Gibt es keinen Einsatz, löschen wir die Notiz zum Führungszeugnis. Das dauert höchstens {value}",
      atOnce: "Gibt es keinen Einsatz, löschen wir die Notiz zum Führungszeugnis sofort"
    }
  },
  MeaslesProofLimited: {
    title: "Impfung gegen Masern löschen",
    rule: {
      value: "Die Notiz zur Impfung löschen wir spätestens {value} nach dem Einsatz",
      atOnce: "Die Notiz zur Impfung löschen wir, wenn der Einsatz vorbei ist"
    }
  },
  ApplicationLimited: {
    title: "Bewerbung löschen",
    rule: {
      value: "Sagen wir ab, löschen wir die Bewerbung spätestens {value} danach",
      atOnce: "Sagen wir ab, löschen wir die Bewerbung sofort"
    }
  },
  SignUpLimited: {
    title: "Anmeldung löschen",
    rule: {
      value: "Wird aus einer Anmeldung nichts, löschen wir sie. Das dauert höchstens {value}",
      atOnce: "Wird aus einer Anmeldung nichts, löschen wir sie sofort"
    }
  },
  AttendanceLimited: {
    title: "Liste der Termine löschen",
    rule: {
      value: "Wer bei welchem Termin war, löschen wir spätestens {value} nach dem Kurs",
      atOnce: "Wer bei welchem Termin war, löschen wir nach dem Kurs"
    }
  },
  CertificateLimited: {
    title: "Zertifikat löschen",
    rule: {
      value: "Ihr Zertifikat können wir bis {value} nach dem Kurs neu drucken. Dann löschen wir es bei uns",
      atOnce: "Ihr Zertifikat löschen wir bei uns nach dem Kurs"
    }
  },
  GuideFileLimited: {
    title: "Ihre Daten löschen",
    rule: {
      value: "Ihre Adresse und Ihre Sprachen löschen wir spätestens {value} nach dem Amt",
      atOnce: "Ihre Adresse und Ihre Sprachen löschen wir nach dem Amt"
    }
  },
  AppointmentFileKept: {
    title: "Zeit für die Akte zum Amt",
    rule: { value: "Die Akte zum Amt bleibt {value} nach dem Amt" }
  },
  NoClaimOpen: {
    title: "Kein Streit",
    rule: {
      block: "Bei einem Streit löschen wir noch nicht",
      waived: "Auch bei einem Streit löschen wir"
    },
    change: "Der Streit muss vorbei sein. Dann ist der Punkt erfüllt."
  },
  ArchiveAnswered: {
    title: "Frage an das Archiv",
    rule: {
      offer: "Vor dem Löschen fragen wir das Archiv",
      waived: "Das Archiv fragen wir nicht"
    },
    change: "Das Archiv muss antworten. Dann ist der Punkt erfüllt."
  }
} as const
