/** What a sum carries, when it is used up, what is due and what cannot be counted, in sentences for the office. */
import type { Funding } from "@lotsenwerk/domain"
import { messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fill } from "./template.ts"

const counted = (forms: { readonly one: string; readonly other: string }, count: number): string =>
  fill(count === 1 ? forms.one : forms.other, { count } as never)

/** Tells how many guides a sum carries, and what one more would take. */
export const capacity = (
  { guides, carried, left, oneMoreLacks }: Funding.Capacity,
  language: Language = "de"
): string => {
  const { funding, format } = messagesIn(language)
  if (guides === undefined || oneMoreLacks === undefined) return funding.capacity.unbounded
  const lacks = format.euro(oneMoreLacks)
  if (guides === 0) return fill(funding.capacity.none, { lacks })
  const told = {
    guides: counted(funding.guides, guides),
    carried: format.euro(carried),
    left: format.euro(left),
    lacks
  }
  return fill(funding.capacity.some, told)
}

/** Tells by when a limit is used up, by how much, and how long before it is seen. */
export const crossing = ({ limit, month, over, monthsAhead }: Funding.Crossing, language: Language = "de"): string => {
  const { funding, frame, format } = messagesIn(language)
  const told = { limit, month: format.month(month), over: format.euro(over) }
  if (monthsAhead === 0) return fill(funding.crossing.now, told)
  return fill(funding.crossing.ahead, { ...told, months: counted(frame.months, monthsAhead) })
}

/** Tells what is due by which day: "Antrag stellen: bis zum 31.10.2026". */
export const deadline = ({ duty, on }: Funding.Deadline, language: Language = "de"): string => {
  const { funding, format } = messagesIn(language)
  const told = { duty: funding.duties[duty] }
  return on === undefined
    ? fill(funding.deadline.open, told)
    : fill(funding.deadline.by, { ...told, day: format.day(on) })
}

/** Puts a line of money that cannot be counted into words. */
export const lineFault = ({ place, fault }: Funding.LineFault, language: Language = "de"): string =>
  fill(messagesIn(language).funding.lineFaults[fault], { place })
