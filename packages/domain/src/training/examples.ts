/** The cases of training that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import type { TrainingFile } from "./model.ts"
import type { TrainingRules } from "./rules.ts"

/** A programme whose own course is a condition. */
export const ownOnly: TrainingRules = {
  basicTraining: confirmed("required"),
  recognition: confirmed("ownOnly"),
  validity: confirmed("waived")
}

const othersToo: TrainingRules = { ...ownOnly, recognition: confirmed("othersToo") }

const onApproval: TrainingRules = { ...ownOnly, recognition: confirmed("onApproval") }
const threeYears: TrainingRules = { ...ownOnly, validity: confirmed(36) }

const asked = (approvedOn: string | null): TrainingFile => ({
  basicTraining: {
    completedOn: day("2025-12-01"),
    provider: { _tag: "Recognised", from: "Nachbarkreis", approvedOn: approvedOn === null ? null : day(approvedOn) }
  }
})

const own = (completedOn: string): TrainingFile => ({
  basicTraining: { completedOn: day(completedOn), provider: { _tag: "Own" } }
})
const recognised: TrainingFile = {
  basicTraining: { completedOn: day("2025-12-01"), provider: { _tag: "Recognised", from: "Nachbarkreis" } }
}

/** Decided for a start on 1 January 2026. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: TrainingRules
  readonly file: TrainingFile
  readonly expected: object
}> = [
  {
    name: "completed on the day of the start",
    source: "Anhalt-Bitterfeld: 30 hours before the start",
    rules: ownOnly,
    file: own("2026-01-01"),
    expected: granted("2026-01-01")
  },
  {
    name: "completed a day late",
    source: "Anhalt-Bitterfeld: 30 hours before the start",
    rules: ownOnly,
    file: own("2026-01-02"),
    expected: refused("BasicTrainingCompleted")
  },
  {
    name: "known to have none: one reason",
    source: "Anhalt-Bitterfeld: 30 hours before the start",
    rules: ownOnly,
    file: { basicTraining: null },
    expected: refused("BasicTrainingCompleted")
  },
  {
    name: "not known",
    source: "house: unknown is not no",
    rules: ownOnly,
    file: {},
    expected: undetermined("BasicTrainingCompleted", "CourseRecognised")
  },
  {
    name: "another's course where only own ones count",
    source: "a municipality's other choice",
    rules: ownOnly,
    file: recognised,
    expected: refused("CourseRecognised")
  },
  {
    name: "another's course where others count, too",
    source: "Harz: inferred",
    rules: othersToo,
    file: recognised,
    expected: granted("2026-01-01")
  },
  {
    name: "another's course where it is merely inferred that only own ones count",
    source: "house: inferred law never refuses",
    rules: { ...ownOnly, recognition: inferred("ownOnly") },
    file: recognised,
    expected: granted("2026-01-01", "CourseRecognised")
  },
  {
    name: "a course merely inferred to be required",
    source: "Harz: course of 2016",
    rules: { ...othersToo, basicTraining: inferred("required") },
    file: { basicTraining: null },
    expected: granted("2026-01-01", "BasicTrainingCompleted")
  },
  {
    name: "whose courses count has not been read",
    source: "Börde: not stated",
    rules: { ...ownOnly, recognition: [open] },
    file: own("2025-12-01"),
    expected: undetermined("CourseRecognised")
  },
  {
    name: "another's course that the office recognised on the day of the start",
    source: "a municipality's other choice",
    rules: onApproval,
    file: asked("2026-01-01"),
    expected: granted("2026-01-01")
  },
  {
    name: "another's course that the office recognised a day later",
    source: "a municipality's other choice",
    rules: onApproval,
    file: asked("2026-01-02"),
    expected: refused("CourseRecognised")
  },
  {
    name: "another's course that the office did not recognise",
    source: "a municipality's other choice",
    rules: onApproval,
    file: asked(null),
    expected: refused("CourseRecognised")
  },
  {
    name: "another's course about which the office has not been asked",
    source: "house: unknown is not no",
    rules: onApproval,
    file: recognised,
    expected: undetermined("CourseRecognised")
  },
  {
    name: "the own course, where others need a look",
    source: "a municipality's other choice",
    rules: onApproval,
    file: own("2026-01-01"),
    expected: granted("2026-01-01")
  },
  {
    name: "thirty-six months ago to the day",
    source: "a municipality's other choice",
    rules: threeYears,
    file: own("2023-01-01"),
    expected: granted("2026-01-01")
  },
  {
    name: "thirty-six months and a day ago",
    source: "a municipality's other choice",
    rules: threeYears,
    file: own("2022-12-31"),
    expected: refused("CourseStillCounts")
  },
  {
    name: "old, where it is merely inferred that old ones do not count",
    source: "house: inferred law never refuses",
    rules: { ...threeYears, validity: inferred(36) },
    file: own("2022-12-31"),
    expected: granted("2026-01-01", "CourseStillCounts")
  },
  {
    name: "known to have none, where old ones do not count: one reason",
    source: "house: each reason once",
    rules: threeYears,
    file: { basicTraining: null },
    expected: refused("BasicTrainingCompleted")
  }
]
