/** For what those who hold an honorary office answer in every county alike. */
import { type Appointment, CivilDate, type Dated } from "@lotsenwerk/domain"
import { kvg34 } from "./sources.ts"

const read = <A>(unit: Dated.Unit, value: A): Dated.Dated<A> => [
  {
    from: CivilDate.of("2016-01-01"),
    unit,
    source: kvg34,
    doubt: "Gelesen ist eine Wiedergabe des Gesetzes; Änderungen nach 2024 sind nicht geprüft.",
    verification: "secondary",
    value
  }
]

/** Intent and gross negligence, after everybody else, at most five times the average yearly allowance. @source § 34 KVG LSA */
export const liability: Appointment.LiabilityRules = {
  fault: read("choice", "intentAndGrossNegligence"),
  subsidiarity: read("requirement", "required"),
  negligenceCap: read("times the average yearly allowance", 5),
  averaging: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "choice",
      source: kvg34,
      doubt: "Über welche Jahre der Durchschnitt geht, ist nicht gelesen; hier über alle, in denen gezahlt wurde.",
      verification: "inferred",
      value: "yearsPaid"
    }
  ]
}
