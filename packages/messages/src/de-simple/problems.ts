/** What stands in the way; problems that only the office meets are German as it is. */
import { problems as german } from "../de/problems.ts"

export const problems = {
  ...german,
  NotFoundMunicipality: {
    title: "Diesen Ort gibt es hier nicht",
    detail: ["Prüfen Sie die Adresse. Oder gehen Sie zur ersten Seite."]
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
