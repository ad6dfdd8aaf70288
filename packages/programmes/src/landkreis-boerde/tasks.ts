/** What guides do in Landkreis Börde. */
import type { Programme } from "@lotsenwerk/domain"
import { page as source } from "./sources.ts"

/** The county's catalogue, in our words. */
export const tasks: ReadonlyArray<Programme.Task> = [
  {
    id: "advice-offers",
    label: {
      de: "Auf Beratungsangebote hinweisen",
      "de-simple": "Sagen, wo es Rat und Hilfe gibt",
      en: "Tell where to find advice"
    },
    source
  },
  {
    id: "local-life",
    label: {
      de: "Den Ort und seine Freizeitangebote zeigen",
      "de-simple": "Den Ort zeigen: Was kann man hier machen?",
      en: "Show the place and what to do there"
    },
    source
  },
  {
    id: "accompaniment",
    label: {
      de: "Zu Beratungsstellen und Behörden begleiten, wenn es nötig ist",
      "de-simple": "Mitgehen: zur Beratung und zum Amt",
      en: "Go along to advice centres and public offices where needed"
    },
    source
  },
  {
    id: "customs",
    label: {
      de: "Kultur und Umgangsformen in Deutschland erklären",
      "de-simple": "Erklären, wie man in Deutschland miteinander umgeht",
      en: "Explain culture and manners in Germany"
    },
    source
  },
  {
    id: "household",
    label: {
      de: "Lüften, Heizen, Mülltrennung und Elektrogeräte erklären",
      "de-simple": "In der Wohnung helfen: lüften, heizen, Müll trennen",
      en: "Explain airing, heating, sorting waste and electric appliances"
    },
    source
  },
  {
    id: "work",
    label: {
      de: "Auf Arbeit vorbereiten: Bewerbung, Anerkennung, Praktikum, Stellensuche",
      "de-simple": "Helfen, Arbeit zu finden",
      en: "Prepare for work: applications, recognition, internships, job search"
    },
    source
  },
  {
    id: "forms",
    label: {
      de: "Bei Formularen und Anträgen helfen",
      "de-simple": "Beim Ausfüllen von Papieren helfen",
      en: "Help with forms and applications"
    },
    source
  },
  {
    id: "language-mediation",
    label: {
      de: "Zwischen zwei Sprachen vermitteln",
      "de-simple": "In einer anderen Sprache helfen",
      en: "Mediate between two languages"
    },
    source
  },
  {
    id: "encounter",
    label: {
      de: "Begegnung und Austausch ermöglichen",
      "de-simple": "Menschen treffen und miteinander reden",
      en: "Bring people together"
    },
    source
  }
]
