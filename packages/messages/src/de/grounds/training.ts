/** Qualifizierung: the course before the appointment. */
export const training = {
  BasicTrainingCompleted: {
    title: "Grundkurs",
    rule: { required: "Vor der Berufung ist ein Grundkurs abgeschlossen" },
    change: "Wenn ein Grundkurs bis zum {day} abgeschlossen ist, ist die Bedingung erfüllt."
  },
  CourseRecognised: {
    title: "Anerkennung des Kurses",
    rule: {
      ownOnly: "Nur der eigene Kurs zählt",
      onApproval: "Kurse anderer Träger zählen, wenn die Stelle sie anerkannt hat",
      othersToo: "Auch Kurse anderer Träger zählen"
    },
    change: "Wenn ein Kurs vorliegt, der hier zählt, ist die Bedingung erfüllt."
  },
  CourseStillCounts: {
    title: "Geltung des Kurses",
    rule: {
      value: "Der Kurs zählt bis {value} nach seinem Abschluss",
      waived: "Der Kurs gilt ohne Ablauf"
    },
    change: "Wenn ein Kurs bis zum {day} neu abgeschlossen ist, ist die Bedingung erfüllt."
  }
} as const
