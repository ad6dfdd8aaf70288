/** What guides do in Stadt Dorsten. */
import type { Programme } from "@lotsenwerk/domain"
import { course2024 as source } from "./sources.ts"

/** Help towards helping oneself, in everyday matters. */
export const tasks: ReadonlyArray<Programme.Task> = [
  {
    id: "household",
    label: {
      de: "Regeln im Mietshaus erklären",
      "de-simple": "Regeln im Haus erklären, zum Beispiel Müll trennen",
      en: "Explain the rules of a rented home"
    },
    source
  },
  {
    id: "accompaniment",
    label: {
      de: "Zu Behörden begleiten",
      "de-simple": "Mitgehen zum Amt",
      en: "Go along to public offices"
    },
    source
  },
  {
    id: "plain-words",
    label: {
      de: "Behördensprache verständlich machen",
      "de-simple": "Briefe vom Amt einfach erklären",
      en: "Put official language into plain words"
    },
    source
  },
  {
    id: "everyday-german",
    label: {
      de: "Beim Deutschlernen unterstützen",
      "de-simple": "Beim Deutschlernen helfen",
      en: "Support learning German"
    },
    source
  }
]
