/** The allowance of Landkreis Stendal: 50 € flat per month, by a statute for one year at a time. */
import { type Allowance, CivilDate, Money } from "@lotsenwerk/domain"
import { cap } from "../sachsen-anhalt/directive.ts"
import { kvg35 } from "../sachsen-anhalt/sources.ts"
import { practice } from "./sources.ts"
import { ofItsYears } from "./statute.ts"

const inferred = { from: CivilDate.of("2016-01-01"), source: practice, verification: "inferred" } as const

/** The rate is known for 2019 and 2020; how it is paid is inferred. */
export const allowance: Allowance.AllowanceRules = {
  model: ofItsYears("choice", "flatMonth"),
  appointment: [{ ...inferred, unit: "requirement", source: kvg35, verification: "secondary", value: "required" }],
  interruption: [{ ...inferred, unit: "choice", value: "unpaid" }],
  report: [
    {
      ...inferred,
      unit: "requirement",
      doubt:
        "Nachzuweisen sind nur Verdienstausfall und Fahrten; daraus ist geschlossen, dass es keinen Bericht braucht.",
      value: "waived"
    }
  ],
  timing: [{ ...inferred, unit: "choice", value: "arrears" }],
  monthlyRate: ofItsYears("cents per guide and calendar month", Money.cents(50_00)),
  partialMonth: [
    {
      ...inferred,
      unit: "choice",
      doubt: "Keine gelesene Satzung sagt, was für einen angefangenen Monat gezahlt wird.",
      value: "full"
    }
  ],
  cap
}
