/** Which papers a guide needs at a place. */
export const placement = {
  CertificateForAsylumFacility: {
    title: "Führungszeugnis für Unterkünfte",
    rule: {
      occasional:
        "Sie sind oft in einer Unterkunft für Asylsuchende. Sie treffen dort Kinder oder Jugendliche. Dann brauchen wir ein Führungszeugnis",
      regular:
        "Sie sind oft in einer Unterkunft für Asylsuchende. Sie treffen dort regelmäßig Kinder oder Jugendliche. Dann brauchen wir ein Führungszeugnis",
      oneToOne:
        "Sie sind oft in einer Unterkunft für Asylsuchende. Sie sind dort mit Kindern oder Jugendlichen allein. Dann brauchen wir ein Führungszeugnis"
    },
    change: "Wir müssen das Führungszeugnis bis {day} ansehen. Dann ist der Punkt erfüllt."
  },
  CertificateForYouthWelfare: {
    title: "Führungszeugnis für die Jugend-Hilfe",
    rule: {
      occasional:
        "Sie helfen für das Jugendamt. Sie treffen dabei Kinder oder Jugendliche. Dann brauchen wir ein Führungszeugnis",
      regular:
        "Sie helfen für das Jugendamt. Sie treffen dabei regelmäßig Kinder oder Jugendliche. Dann brauchen wir ein Führungszeugnis",
      oneToOne:
        "Sie helfen für das Jugendamt. Sie sind dabei mit Kindern oder Jugendlichen allein. Dann brauchen wir ein Führungszeugnis"
    },
    change: "Wir müssen das Führungszeugnis bis {day} ansehen. Dann ist der Punkt erfüllt."
  },
  CertificateForMinors: {
    title: "Führungszeugnis für Hilfe bei Kindern",
    rule: {
      occasional: "Sie treffen Kinder oder Jugendliche. Dann möchte das Amt ein Führungszeugnis",
      regular: "Sie treffen regelmäßig Kinder oder Jugendliche. Dann möchte das Amt ein Führungszeugnis",
      oneToOne: "Sie sind mit Kindern oder Jugendlichen allein. Dann möchte das Amt ein Führungszeugnis"
    },
    change: "Wir müssen das Führungszeugnis bis {day} ansehen. Dann ist der Punkt erfüllt."
  },
  CertificateForAdultsInCare: {
    title: "Führungszeugnis für Hilfe bei Pflege",
    rule: { required: "Sie helfen Erwachsenen, die Pflege brauchen. Dann möchte das Amt ein Führungszeugnis" },
    change: "Wir müssen das Führungszeugnis bis {day} ansehen. Dann ist der Punkt erfüllt."
  },
  MeaslesProofShown: {
    title: "Schutz vor Masern",
    rule: {
      value:
        "Sie sind nach dem {value} geboren. Und Sie sind oft in einer Unterkunft, Kita, Schule, Praxis oder in einem Heim. Dann zeigen Sie der Leitung zuerst: Ich bin vor Masern geschützt",
      waived: "Niemand fragt nach dem Schutz vor Masern"
    },
    change: "Die Leitung muss den Schutz vor Masern bis {day} gesehen haben. Dann ist der Punkt erfüllt."
  }
} as const
