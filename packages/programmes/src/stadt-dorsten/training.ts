/** What Stadt Dorsten asks of a guide's training. */
import { CivilDate, type Training } from "@lotsenwerk/domain"
import { course2024, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** The course of four dates, with a certificate. */
export const training: Training.TrainingRules = {
  basicTraining: [
    {
      from,
      unit: "requirement",
      source: course2024,
      doubt: "Der Kurs ist als Grundlage der Arbeit angeboten; dass er Voraussetzung ist, ist daraus geschlossen.",
      verification: "inferred",
      value: "required",
      evidencedUntil: CivilDate.of("2024-12-31")
    }
  ],
  recognition: [{ from, unit: "choice", source: silent, verification: "open" }],
  validity: [
    {
      from,
      unit: "months",
      source: silent,
      doubt: "Die Stadt nennt keinen Ablauf; daraus ist geschlossen, dass es keinen gibt.",
      verification: "inferred",
      value: "waived"
    }
  ]
}
