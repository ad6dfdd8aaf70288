/** What every contender offers, so that they can be timed and compared alike. */
import type { Allowance } from "@lotsenwerk/domain"

/** A way to decide the allowance of many guides for one month. */
export interface Contender<Answer> {
  /** How many guides it is asked about: fewer where all would take minutes. */
  readonly guides: number
  readonly decideAll: (
    files: ReadonlyArray<Allowance.GuideFile>
  ) => ReadonlyArray<Answer> | Promise<ReadonlyArray<Answer>>
  /** What was decided, in words that are equal for all contenders. */
  readonly outcome: (answer: Answer) => Outcome
}

/** An amount, and `Granted`, `Refused` or `Undetermined` with the conditions named. */
export interface Outcome {
  /** @unit euro cents */
  readonly cents: number
  readonly name: string
}

/** The loop that all share: one answer per file, kept until the next pass. */
export const oneByOne = <Answer>(decide: (file: Allowance.GuideFile) => Answer) => {
  let answers: Array<Answer> = []
  return (files: ReadonlyArray<Allowance.GuideFile>): ReadonlyArray<Answer> => {
    if (answers.length !== files.length) answers = new Array<Answer>(files.length)
    let index = 0
    for (const file of files) answers[index++] = decide(file)
    return answers
  }
}
