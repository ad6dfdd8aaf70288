/** What Landkreis Börde refunds for trips: out of the county, approved one by one. */
import { CivilDate, Money, type Reimbursement } from "@lotsenwerk/domain"
import { amendment, practice } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const evidencedUntil = CivilDate.of("2017-12-31")
const stated = {
  from,
  source: amendment,
  doubt: "Gelesen ist die Vorlage, nicht die beschlossene Satzung; ihr Jahr ist erschlossen.",
  verification: "secondary",
  evidencedUntil
} as const

/** 0.35 € a kilometre, or proven public transport. @source Vorlage zur 1. Änderung der Satzung, read 2026-11-22 */
export const travel: Reimbursement.TravelRules = {
  appointment: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }],
  scope: [{ ...stated, unit: "choice", value: "outsideDistrict" }],
  approval: [
    {
      ...stated,
      unit: "requirement",
      doubt:
        "Die Genehmigung im Einzelfall steht unter dem Vorbehalt der Mittel; ob sie am Tag der Fahrt noch geht, ist offen.",
      value: "required"
    }
  ],
  mileageRate: [{ ...stated, unit: "cents per kilometre", value: Money.cents(35) }],
  proof: [{ ...stated, unit: "requirement", value: "required" }]
}
