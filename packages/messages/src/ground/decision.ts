/** A whole decision in one sentence, or two where something of it is not surely evidenced. */
import type { Decision } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "../dictionary.ts"
import type { Language } from "../language.ts"
import { fillKnown } from "../template.ts"
import { conditionTitle } from "./ground.ts"

type QuestionName = Exclude<keyof Messages["decisions"], "doubted">

/** An answer with its grounds, kept or just given. */
interface Answered {
  readonly decision: Decision.Decision<unknown>
  readonly grounds: ReadonlyArray<{ readonly question: string }>
}

/**
 * An appointment asks eligibility and training first: the last question asked is the one that was put. A question about
 * a record is named after its kind as well.
 */
const questionOf = ({ grounds }: Answered) => {
  const [question, kind] = (grounds.at(-1)?.question ?? "appointment").split(".")
  return { question: question as QuestionName, kind: kind as keyof Messages["records"]["kinds"] | undefined }
}

/** Tells what was decided, and of what nobody can be sure. */
export const decision = (answered: Answered, language: Language = "de"): string => {
  const messages = messagesIn(language)
  const { question, kind } = questionOf(answered)
  const words = messages.decisions[question]
  const record = kind === undefined ? {} : { record: messages.records.kinds[kind] }
  const titles = (ids: ReadonlyArray<string>) => ids.map((id) => conditionTitle(id, language)).join(", ")
  const { decision: found } = answered
  if (found._tag === "Refused") return fillKnown([words.refused], { ...record, conditions: titles(found.unmet) })
  if (found._tag === "Undetermined") {
    return fillKnown([words.undetermined], { ...record, conditions: titles(found.unknown) })
  }
  const amount = typeof found.value === "number" ? messages.format.euro(found.value) : undefined
  const day = typeof found.value === "string" ? messages.format.day(found.value) : undefined
  const granted = fillKnown([words.granted], { ...record, amount, day })
  if (found.doubted.length === 0) return granted
  return `${granted} ${fillKnown([messages.decisions.doubted], { conditions: titles(found.doubted) })}`
}
