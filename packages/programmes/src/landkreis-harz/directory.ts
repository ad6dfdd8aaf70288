/** How Landkreis Harz keeps its guide of information sheets current. */
import { CivilDate, type Directory } from "@lotsenwerk/domain"
import { directoryPage, practice } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const undated = "Die Seite ist ohne Datum; seit wann es so ist, sagt sie nicht."
const interval = {
  from,
  source: practice,
  doubt: "Der Landkreis nennt keinen Abstand; ein Jahr ist eine Einstellung der Stelle, kein Recht.",
  verification: "inferred"
} as const

/** The contact points report their changes; how often the office looks is its own setting. */
export const directory: Directory.DirectoryRules = {
  reporting: [
    {
      from,
      unit: "choice",
      source: directoryPage,
      doubt: undated,
      verification: "confirmed",
      value: "byContactPoints"
    }
  ],
  changes: [
    {
      from,
      unit: "requirement",
      source: directoryPage,
      doubt: "Gemeldet wird, damit die Blätter aktuell bleiben; dass die Stelle es einträgt, ist daraus geschlossen.",
      verification: "inferred",
      value: "required"
    }
  ],
  review: [{ ...interval, unit: "months", value: 12 }],
  confirmation: [{ ...interval, unit: "months", value: 12 }],
  notice: [{ ...interval, unit: "days", value: 30 }]
}
