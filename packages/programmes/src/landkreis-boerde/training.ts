/** What Landkreis Börde asks of a guide's training. */
import { CivilDate, type Training } from "@lotsenwerk/domain"
import { report2017, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** A course before the appointment; whether others' courses count is not known. */
export const training: Training.TrainingRules = {
  basicTraining: [
    {
      from,
      unit: "requirement",
      source: report2017,
      doubt:
        "Berichtet ist die Reihenfolge Kurs, dann Bestellung; dass der Kurs Voraussetzung ist, ist daraus geschlossen.",
      verification: "inferred",
      value: "required",
      evidencedUntil: CivilDate.of("2017-02-03")
    }
  ],
  recognition: [{ from, unit: "choice", source: silent, verification: "open" }],
  validity: [
    {
      from,
      unit: "months",
      source: silent,
      doubt: "Der Landkreis nennt keinen Ablauf; daraus ist geschlossen, dass es keinen gibt.",
      verification: "inferred",
      value: "waived"
    }
  ]
}
