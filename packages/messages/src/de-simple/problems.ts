/** What stands in the way; problems that only the office meets are German as it is. */
import { problems as german } from "../de/problems.ts"

export const problems = {
  ...german,
  NotFoundMunicipality: {
    title: "Diesen Ort gibt es hier nicht",
    detail: ["Prüfen Sie die Adresse. Oder gehen Sie zur ersten Seite."]
  },
  CourseNotYetOpen: { title: "Sie können sich noch nicht anmelden", detail: ["Die Anmeldung beginnt am {opensOn}."] },
  CourseClosed: {
    title: "Sie können sich nicht mehr anmelden",
    detail: ["Die Anmeldung ging bis {closesOn}.", "Fragen Sie nach dem nächsten Kurs."]
  },
  CourseCancelled: {
    title: "Der Kurs fällt aus",
    detail: ["Den Kurs „{title}“ gibt es nicht.", "Fragen Sie nach dem nächsten Kurs."]
  },
  EnrolmentOver: {
    title: "Diese Anmeldung ist zu Ende",
    detail: ["Melden Sie sich für „{title}“ neu an. Das geht auf der Seite vom Kurs."]
  },
  TooManyRequests: {
    title: "Gerade kamen sehr viele Anfragen",
    detail: ["Warten Sie eine Stunde. Oder rufen Sie an."]
  },
  NotFoundCourse: { title: "Diesen Kurs gibt es hier nicht", detail: ["Prüfen Sie die Adresse."] },
  NotFoundEnrolment: {
    title: "Diese Anmeldung gibt es hier nicht",
    detail: ["Prüfen Sie den Link aus der E-Mail."]
  },
  NotFoundStatement: {
    title: "Für dieses Jahr gibt es keine Bescheinigung",
    detail: ["Wählen Sie ein anderes Jahr."]
  },
  NotFoundGrantYear: {
    title: "Für dieses Jahr gibt es keinen Nachweis",
    detail: ["Wählen Sie ein anderes Jahr."]
  },
  NotFoundExpense: {
    title: "Diese Ausgabe gibt es hier nicht",
    detail: ["Vielleicht wurde sie schon zurückgenommen."]
  },
  NotFoundCertificate: {
    title: "Dieses Zertifikat kennen wir nicht",
    detail: ["Prüfen Sie den Code. Er hat 12 Zeichen."]
  },
  NotFoundLink: { title: "Dieser Link gilt nicht", detail: ["Holen Sie sich einen neuen Link."] },
  NotFoundPage: {
    title: "Diese Seite gibt es nicht",
    detail: ["Prüfen Sie die Adresse. Oder gehen Sie zur ersten Seite."]
  },
  KeyReused: {
    title: "Das haben Sie schon einmal anders geschickt",
    detail: ["Öffnen Sie die Seite neu. Schreiben Sie dann alles noch einmal."]
  },
  InvalidText: {
    title: "Ein Zeichen können wir nicht speichern",
    detail: ["Löschen Sie das Zeichen. Oft kommt es vom Kopieren."]
  },
  BodyTooLarge: { title: "Der Text ist zu lang", detail: ["Schreiben Sie kürzer. Senden Sie dann noch einmal."] },
  InvalidFields: { title: "Bitte prüfen Sie Ihre Angaben", detail: ["Bei den Feldern steht, was Sie ändern müssen."] },
  NotSignedIn: { title: "Sie sind nicht angemeldet", detail: ["Holen Sie sich einen Link."] },
  LinkUsed: {
    title: "Dieser Link gilt nicht mehr",
    detail: ["Jeder Link geht nur einmal. Und nur kurze Zeit.", "Holen Sie sich einen neuen."]
  },
  Unexpected: {
    title: "Das hat nicht geklappt",
    detail: ["Wir haben Ihre Angaben nicht.", "Versuchen Sie es später noch einmal. Oder rufen Sie an."]
  }
} as const
