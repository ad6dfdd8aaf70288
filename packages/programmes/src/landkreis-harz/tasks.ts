/** What guides do in Landkreis Harz. */
import type { Programme } from "@lotsenwerk/domain"
import { recruiting2025 as source } from "./sources.ts"

/** The four kinds of help that the county looks for. */
export const tasks: ReadonlyArray<Programme.Task> = [
  {
    id: "everyday-german",
    label: {
      de: "Alltagsdeutsch vermitteln",
      "de-simple": "Deutsch für den Alltag üben",
      en: "Practise everyday German"
    },
    source
  },
  {
    id: "homework",
    label: {
      de: "Bei Hausaufgaben helfen",
      "de-simple": "Kindern bei den Hausaufgaben helfen",
      en: "Help with homework"
    },
    source
  },
  {
    id: "accompaniment",
    label: {
      de: "Zu Arztpraxen und Behörden begleiten",
      "de-simple": "Mitgehen: zum Arzt und zum Amt",
      en: "Go along to doctors and public offices"
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
  }
]
