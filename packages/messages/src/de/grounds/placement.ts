/** Which papers a place of deployment asks for. */
export const placement = {
  CertificateForAsylumFacility: {
    title: "Führungszeugnis in Unterkünften",
    rule: {
      occasional:
        "Wer in einer Unterkunft für Asylsuchende auf Dauer tätig ist und dort Kontakt zu Minderjährigen hat, hat ein erweitertes Führungszeugnis vorgelegt",
      regular:
        "Wer in einer Unterkunft für Asylsuchende auf Dauer tätig ist und dort regelmäßig Kontakt zu Minderjährigen hat, hat ein erweitertes Führungszeugnis vorgelegt",
      oneToOne:
        "Wer in einer Unterkunft für Asylsuchende auf Dauer tätig ist und dort mit Minderjährigen allein ist, hat ein erweitertes Führungszeugnis vorgelegt"
    },
    change: "Wenn ein Führungszeugnis bis zum {day} eingesehen ist, ist die Bedingung erfüllt."
  },
  CertificateForYouthWelfare: {
    title: "Führungszeugnis in der Jugendhilfe",
    rule: {
      occasional:
        "Bei Aufgaben der Jugendhilfe mit Kontakt zu Minderjährigen ist ein erweitertes Führungszeugnis vorgelegt",
      regular:
        "Bei Aufgaben der Jugendhilfe mit regelmäßigem Kontakt zu Minderjährigen ist ein erweitertes Führungszeugnis vorgelegt",
      oneToOne: "Bei Aufgaben der Jugendhilfe allein mit Minderjährigen ist ein erweitertes Führungszeugnis vorgelegt"
    },
    change: "Wenn ein Führungszeugnis bis zum {day} eingesehen ist, ist die Bedingung erfüllt."
  },
  CertificateForMinors: {
    title: "Führungszeugnis bei Kontakt zu Minderjährigen",
    rule: {
      occasional: "Die Kommune verlangt bei Kontakt zu Minderjährigen ein erweitertes Führungszeugnis",
      regular: "Die Kommune verlangt bei regelmäßigem Kontakt zu Minderjährigen ein erweitertes Führungszeugnis",
      oneToOne: "Die Kommune verlangt von allen, die mit Minderjährigen allein sind, ein erweitertes Führungszeugnis"
    },
    change: "Wenn ein Führungszeugnis bis zum {day} eingesehen ist, ist die Bedingung erfüllt."
  },
  CertificateForAdultsInCare: {
    title: "Führungszeugnis bei Hilfe für pflegebedürftige Erwachsene",
    rule: {
      required:
        "Die Kommune verlangt von allen, die sich um pflegebedürftige Erwachsene kümmern, ein erweitertes Führungszeugnis"
    },
    change: "Wenn ein Führungszeugnis bis zum {day} eingesehen ist, ist die Bedingung erfüllt."
  },
  MeaslesProofShown: {
    title: "Masernschutz",
    rule: {
      value:
        "Wer nach dem {value} geboren und regelmäßig in einer Gemeinschaftsunterkunft, Kita, Schule, einem Heim oder einer Einrichtung der Gesundheit tätig ist, hat dort vor dem Beginn den Masernschutz nachgewiesen",
      waived: "Ein Nachweis über den Masernschutz wird nicht verlangt"
    },
    change:
      "Wenn der Leitung der Einrichtung bis zum {day} der Masernschutz nachgewiesen ist, ist die Bedingung erfüllt."
  }
} as const
