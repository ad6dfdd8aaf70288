/** Wegweiser: when an information sheet is current. */
export const directory = {
  ReportingStated: {
    title: "Wer Änderungen meldet",
    rule: {
      byContactPoints: "Die Anlaufstellen melden ihre Änderungen",
      byOffice: "Die Stelle fragt selbst nach"
    }
  },
  ChangesTakenIn: {
    title: "Gemeldete Änderungen",
    rule: { required: "Gemeldete Änderungen sind eingetragen" },
    change: "Wenn die gemeldeten Änderungen eingetragen sind, ist die Bedingung erfüllt."
  },
  SheetReviewed: {
    title: "Durchsicht des Blattes",
    rule: {
      value: "Ein Informationsblatt gilt {value} nach seiner Durchsicht als aktuell",
      waived: "Eine Durchsicht ist nicht vorgesehen"
    },
    change: "Wenn das Blatt bis zum {day} durchgesehen ist, ist die Bedingung erfüllt."
  },
  PointsConfirmed: {
    title: "Bestätigung der Anlaufstellen",
    rule: {
      value: "Die Bestätigung einer Anlaufstelle gilt {value}",
      waived: "Eine Bestätigung der Anlaufstellen ist nicht vorgesehen"
    },
    change: "Wenn die fehlenden Anlaufstellen ihre Angaben bestätigt haben, ist die Bedingung erfüllt."
  },
  NoticeStated: {
    title: "Erinnerung",
    rule: { value: "{value} vor Ablauf wird erinnert", waived: "Vor dem Ablauf wird nicht erinnert" }
  }
} as const
