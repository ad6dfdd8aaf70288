/** What was read of a record, in words: days that have come or not yet, what is so or is not. */
import type { Messages } from "../dictionary.ts"
import { fill } from "../template.ts"

const isKey = <Room extends object>(room: Room, name: string): name is keyof Room & string => Object.hasOwn(room, name)

/** Says one fact of a record; nothing for a fact that is none of a record's. */
export const recordFact = (name: string, value: unknown, { records, format }: Messages): string | undefined => {
  const { days, questions, archiveAnswers } = records
  if (isKey(days, name)) {
    return value === null ? days[name].notYet : fill(days[name].on, { day: format.day(String(value)) })
  }
  if (isKey(questions, name)) return questions[name][value === true ? "yes" : "no"]
  return name === "archiveAnswer" && isKey(archiveAnswers, String(value))
    ? archiveAnswers[value as keyof typeof archiveAnswers]
    : undefined
}
