/** The allowance of Landkreis Börde: 120 € flat per month. */
import { type Allowance, CivilDate, Money } from "@lotsenwerk/domain"
import { cap } from "../sachsen-anhalt/directive.ts"
import { kvg35 } from "../sachsen-anhalt/sources.ts"
import { amendment, practice } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const evidencedUntil = CivilDate.of("2017-12-31")

/** The rate stands in a council paper of about 2016/17; how it is paid is inferred. */
export const allowance: Allowance.AllowanceRules = {
  model: [{ from, unit: "choice", source: amendment, verification: "secondary", value: "flatMonth", evidencedUntil }],
  appointment: [{ from, unit: "requirement", source: kvg35, verification: "secondary", value: "required" }],
  interruption: [{ from, unit: "choice", source: practice, verification: "inferred", value: "unpaid" }],
  report: [
    {
      from,
      unit: "requirement",
      source: amendment,
      doubt: "Die Vorlage nennt keinen Nachweis; daraus ist geschlossen, dass keiner verlangt wird.",
      verification: "inferred",
      value: "waived"
    }
  ],
  timing: [{ from, unit: "choice", source: practice, verification: "inferred", value: "arrears" }],
  monthlyRate: [
    {
      from,
      to: CivilDate.of("2016-12-31"),
      unit: "cents per guide and calendar month",
      source: amendment,
      doubt: "Ab welchem Tag die Änderung gilt, ist nicht lesbar; der Betrag davor ist nicht bekannt.",
      verification: "inferred",
      value: Money.cents(120_00)
    },
    {
      from: CivilDate.of("2017-01-01"),
      unit: "cents per guide and calendar month",
      source: amendment,
      doubt: "Gelesen ist die Vorlage, nicht die beschlossene Satzung; ihr Jahr ist erschlossen.",
      verification: "secondary",
      value: Money.cents(120_00),
      evidencedUntil
    }
  ],
  partialMonth: [
    {
      from,
      unit: "choice",
      source: practice,
      doubt: "Keine gelesene Satzung sagt, was für einen angefangenen Monat gezahlt wird.",
      verification: "inferred",
      value: "full"
    }
  ],
  cap
}
