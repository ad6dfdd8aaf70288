/** What Landkreis Harz asks of a guide's training. */
import { CivilDate, type Training } from "@lotsenwerk/domain"
import { course2016, practice } from "./sources.ts"

const from = CivilDate.of("2016-01-01")

/** A basic course, own or recognised. */
export const training: Training.TrainingRules = {
  basicTraining: [
    {
      from,
      unit: "requirement",
      source: course2016,
      doubt: "Belegt ist die Schulung der ersten Lotsen 2016, nicht dass sie Voraussetzung ist.",
      verification: "inferred",
      value: "required"
    }
  ],
  recognition: [{ from, unit: "choice", source: practice, verification: "inferred", value: "othersToo" }],
  validity: [
    {
      from,
      unit: "months",
      source: practice,
      doubt: "Der Landkreis nennt keinen Ablauf; daraus ist geschlossen, dass es keinen gibt.",
      verification: "inferred",
      value: "waived"
    }
  ]
}
