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
      othersToo: "Auch Kurse anderer Träger zählen"
    },
    change: "Wenn der eigene Kurs bis zum {day} abgeschlossen ist, ist die Bedingung erfüllt."
  }
} as const
