/** A whole decision in one sentence, or two where something of it is not surely evidenced. */
import type { Trace } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "../dictionary.ts"
import type { Language } from "../language.ts"
import { fillKnown } from "../template.ts"
import { conditionTitle } from "./ground.ts"

type QuestionName = Exclude<keyof Messages["decisions"], "doubted">

/** An appointment asks eligibility and training first: the last question asked is the one that was put. */
const questionOf = ({ grounds }: Trace.Trace): QuestionName =>
  (grounds.at(-1)?.question ?? "appointment") as QuestionName

/** Tells what was decided, and of what nobody can be sure. */
export const decision = (trace: Trace.Trace, language: Language = "de"): string => {
  const messages = messagesIn(language)
  const words = messages.decisions[questionOf(trace)]
  const titles = (ids: ReadonlyArray<string>) => ids.map((id) => conditionTitle(id, language)).join(", ")
  const { decision: found } = trace
  if (found._tag === "Refused") return fillKnown([words.refused], { conditions: titles(found.unmet) })
  if (found._tag === "Undetermined") return fillKnown([words.undetermined], { conditions: titles(found.unknown) })
  const amount = typeof found.value === "number" ? messages.format.euro(found.value) : undefined
  const granted = fillKnown([words.granted], { amount })
  if (found.doubted.length === 0) return granted
  return `${granted} ${fillKnown([messages.decisions.doubted], { conditions: titles(found.doubted) })}`
}
