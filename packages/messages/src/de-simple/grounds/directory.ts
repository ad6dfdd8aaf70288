/** Directory, explained plainly. */
export const directory = {
  ReportingStated: {
    title: "Wer sagt Bescheid",
    rule: { byContactPoints: "Die Beratungsstellen sagen selbst Bescheid", byOffice: "Wir fragen selbst nach" }
  },
  ChangesTakenIn: {
    title: "Neues eintragen",
    rule: { required: "Alles Neue steht im Blatt" },
    change: "Tragen Sie das Neue ein. Dann ist der Punkt erfüllt."
  },
  SheetReviewed: {
    title: "Blatt prüfen",
    rule: { value: "Ein geprüftes Blatt gilt {value}", waived: "Das Blatt muss niemand prüfen" },
    change: "Prüfen Sie das Blatt bis {day}. Dann ist der Punkt erfüllt."
  },
  PointsConfirmed: {
    title: "Die Beratungsstellen sagen Ja",
    rule: { value: "Das Ja von einer Beratungsstelle gilt {value}", waived: "Ein Ja ist nicht nötig" },
    change: "Fragen Sie die Beratungsstellen, die fehlen. Dann ist der Punkt erfüllt."
  },
  NoticeStated: {
    title: "Erinnern",
    rule: { value: "Wir erinnern {value} vorher", waived: "Wir erinnern nicht" }
  }
} as const
