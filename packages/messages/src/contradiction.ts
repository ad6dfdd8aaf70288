/** What contradicts itself, or cannot be read, in sentences that name the place and the cure. */
import type { Appointment, Programme, Reading } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fillKnown } from "./template.ts"

const dayIn = ({ format }: Messages, day: string): string => format.day(day as Parameters<typeof format.day>[0])

/** Puts a fault of a programme into words. */
export const programmeFault = ({ rule, on, fault }: Programme.ProgrammeFault, language: Language = "de"): string => {
  const messages = messagesIn(language)
  return fillKnown([messages.contradictions.programme[fault]], { rule, day: dayIn(messages, on) })
}

/** What was found, short enough for a sentence. */
const shown = (found: unknown): string => {
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? String(found))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Puts a place that is not what it should be into words. */
export const misfit = ({ place, fault, expected, found }: Reading.Misfit, language: Language = "de"): string => {
  const { contradictions } = messagesIn(language)
  // A list of choices is the same in every language; any other expectation is written for developers.
  const isChoice = fault === "Unreadable" && expected.startsWith('"')
  return fillKnown([contradictions.misfit[isChoice ? "Choice" : fault]], {
    place: place === "" ? contradictions.whole : place,
    found: shown(found),
    expected: expected.replaceAll('"', "").replaceAll(" | ", ", ")
  })
}

/** Puts into words why something is no programme: a sentence for each place. */
export const programmeRefusal = (
  refusal: Programme.ProgrammeRefusal,
  language: Language = "de"
): ReadonlyArray<string> =>
  refusal._tag === "Unreadable"
    ? refusal.misfits.map((each) => misfit(each, language))
    : refusal.faults.map((each) => programmeFault(each, language))

/** Puts a contradiction in a person's record into words. */
export const personFault = ({ reason, on }: Appointment.PersonFault, language: Language = "de"): string => {
  const messages = messagesIn(language)
  return fillKnown([messages.contradictions.person[reason]], { day: dayIn(messages, on) })
}

/** Puts into words why a change cannot be tried out: a sentence for each reason. */
export const changeFault = (fault: Programme.ChangeFault, language: Language = "de"): ReadonlyArray<string> => {
  if (fault._tag === "Contradiction") return fault.faults.map((each) => programmeFault(each, language))
  if (fault._tag === "ValueRefused") {
    return fault.misfits.map((each) => misfit({ ...each, place: `${fault.rule}${each.place}` }, language))
  }
  return [fillKnown([messagesIn(language).contradictions.change.RuleUnknown], { rule: fault.rule })]
}

/** Puts into words why a decision cannot be taken again. */
export const replayFault = ({ _tag, ...details }: Programme.ReplayFault, language: Language = "de"): string => {
  const messages = messagesIn(language)
  const day = "on" in details ? { day: dayIn(messages, details.on) } : {}
  return fillKnown([messages.contradictions.replay[_tag]], { ...details, ...day })
}
