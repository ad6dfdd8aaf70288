/** The allowance of Landkreis Anhalt-Bitterfeld: 200 € flat per month, for whoever reports, meets and learns. */
import { type Allowance, CivilDate, Money } from "@lotsenwerk/domain"
import { versions } from "../germany/versions.ts"
import { cap } from "../sachsen-anhalt/directive.ts"
import { kvg35 } from "../sachsen-anhalt/sources.ts"
import { sinceAmendment } from "./amendment.ts"
import { notice2018, practice, report2016, silent } from "./sources.ts"

const inferred = { from: CivilDate.of("2016-01-01"), source: practice, verification: "inferred" } as const

/** The rates stand in minutes, a notice and a report; how they are paid is inferred. */
export const allowance: Allowance.AllowanceRules = {
  model: versions<"flatMonth">(
    "choice",
    { from: "2016-01-01", verification: "open", source: silent },
    { from: "2016-09-01", verification: "secondary", source: report2016, value: "flatMonth" }
  ),
  appointment: [{ ...inferred, unit: "requirement", source: kvg35, verification: "secondary", value: "required" }],
  interruption: [{ ...inferred, unit: "choice", value: "unpaid" }],
  report: sinceAmendment("requirement", "required"),
  timing: [
    {
      ...inferred,
      unit: "choice",
      doubt:
        "Der Nachweis über den Monat liegt erst nach seinem Ende vor; daraus ist geschlossen, dass danach gezahlt wird.",
      value: "arrears"
    }
  ],
  monthlyRate: sinceAmendment(
    "cents per guide and calendar month",
    Money.cents(200_00),
    {
      from: "2016-09-01",
      verification: "inferred",
      source: report2016,
      doubt: "Der Bericht trägt kein Jahr; nach seinem Inhalt ist es 2016.",
      value: Money.cents(150_00)
    },
    {
      from: "2018-01-01",
      verification: "inferred",
      source: notice2018,
      doubt: "Der Aufruf ist nach seinem Inhalt etwa von 2018; wie lange der Betrag danach galt, ist nicht lesbar.",
      evidencedUntil: "2018-12-31",
      value: Money.cents(150_00)
    }
  ),
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

/** A month is paid to whoever also came to the meetings and qualifications. @source minutes of the council: a duty */
export const paymentDuties: Allowance.PaymentDutyRules = {
  exchange: sinceAmendment("requirement", "required"),
  advancedTraining: sinceAmendment("requirement", "required")
}
