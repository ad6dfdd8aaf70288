/** Aufbewahrung und Löschung: what keeps a record, and how long at most it stays. */
export const privacy = {
  VouchersKept: {
    title: "Frist für Belege",
    rule: { value: "Belege bleiben {value}, ab dem 1. Januar nach der Feststellung des Jahresabschlusses" }
  },
  IncompleteVouchersKept: {
    title: "Frist für Belege, die in den Büchern unvollständig sind",
    rule: {
      value:
        "Belege, deren Empfänger oder Zweck die Bücher nicht zeigen, bleiben {value}, ab dem 1. Januar nach der Feststellung des Jahresabschlusses"
    }
  },
  BooksKept: {
    title: "Frist für Bücher",
    rule: { value: "Bücher bleiben {value}, ab dem 1. Januar nach der Feststellung des Jahresabschlusses" }
  },
  TaxVouchersKept: {
    title: "Frist für Belege nach Steuerrecht",
    rule: { value: "Belege eines Betriebs gewerblicher Art bleiben {value}, ab dem Ende ihres Jahres" }
  },
  TaxBooksKept: {
    title: "Frist für Bücher nach Steuerrecht",
    rule: { value: "Bücher eines Betriebs gewerblicher Art bleiben {value}, ab dem Ende ihres Jahres" }
  },
  FundingProofKept: {
    title: "Frist für den Verwendungsnachweis",
    rule: { value: "Der Verwendungsnachweis und die Belege dazu bleiben {value}, ab der Vorlage" }
  },
  CriminalRecordLimited: {
    title: "Löschfrist für den Vermerk zum Führungszeugnis",
    rule: {
      value: "Der Vermerk zum Führungszeugnis bleibt längstens {value} nach der letzten Tätigkeit",
      atOnce: "Der Vermerk zum Führungszeugnis geht mit der letzten Tätigkeit"
    }
  },
  UnusedRecordLimited: {
    title: "Löschfrist für den Vermerk, wenn es zu keiner Tätigkeit kommt",
    rule: {
      value: "Wird die Tätigkeit nicht aufgenommen, bleibt der Vermerk zum Führungszeugnis längstens {value}",
      atOnce: "Wird die Tätigkeit nicht aufgenommen, geht der Vermerk zum Führungszeugnis sofort"
    }
  },
  MeaslesProofLimited: {
    title: "Löschfrist für den Vermerk zum Masernschutz",
    rule: {
      value: "Der Vermerk zum Masernschutz bleibt längstens {value} nach dem Einsatz",
      atOnce: "Der Vermerk zum Masernschutz geht mit dem Ende des Einsatzes"
    }
  },
  ApplicationLimited: {
    title: "Löschfrist für Bewerbungen",
    rule: {
      value: "Eine Bewerbung ohne Berufung bleibt längstens {value} nach der Absage",
      atOnce: "Eine Bewerbung ohne Berufung geht mit der Absage"
    }
  },
  SignUpLimited: {
    title: "Löschfrist für Anmeldungen, aus denen nichts wurde",
    rule: {
      value: "Eine Anmeldung, aus der nichts wurde, bleibt längstens {value}",
      atOnce: "Eine Anmeldung, aus der nichts wurde, geht sofort"
    }
  },
  AttendanceLimited: {
    title: "Löschfrist für Teilnahmelisten",
    rule: {
      value: "Wer an welchem Termin da war, bleibt längstens {value} nach dem Kurs",
      atOnce: "Wer an welchem Termin da war, geht mit dem Ende des Kurses"
    }
  },
  CertificateLimited: {
    title: "Löschfrist für das Zertifikatsregister",
    rule: {
      value: "Zertifikate lassen sich {value} nach dem Kurs prüfen und neu ausstellen, längstens so lange bleiben sie",
      atOnce: "Zertifikate gehen mit dem Ende des Kurses"
    }
  },
  GuideFileLimited: {
    title: "Löschfrist für die Stammdaten",
    rule: {
      value: "Anschrift, Sprachen und Aufgaben bleiben längstens {value} nach dem Amt",
      atOnce: "Anschrift, Sprachen und Aufgaben gehen mit dem Ende des Amtes"
    }
  },
  AppointmentFileKept: {
    title: "Frist für die Berufungsakte",
    rule: { value: "Die Berufungsakte bleibt {value} nach dem Amt" }
  },
  NoClaimOpen: {
    title: "Offene Ansprüche",
    rule: {
      block: "Solange ein Anspruch offen ist, wird nicht gelöscht",
      waived: "Offene Ansprüche halten die Löschung nicht auf"
    },
    change: "Wenn kein Anspruch mehr offen ist, ist die Bedingung erfüllt."
  },
  ArchiveAnswered: {
    title: "Anbietung an das Archiv",
    rule: {
      offer: "Vor der Löschung werden die Unterlagen dem Archiv angeboten",
      waived: "Das Archiv wird nicht gefragt"
    },
    change: "Wenn das Archiv gefragt ist und geantwortet hat, ist die Bedingung erfüllt."
  }
} as const
