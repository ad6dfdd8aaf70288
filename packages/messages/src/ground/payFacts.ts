/** What was read of hours, absences, trips and earnings lost, in words. */

import type { Messages } from "../dictionary.ts"
import { durationInWords } from "../duration.ts"
import { fill } from "../template.ts"

interface Activity {
  readonly month: string
  readonly deployments: ReadonlyArray<number>
}

const activity = (value: unknown, messages: Messages): string => {
  const all = value as ReadonlyArray<Activity>
  if (all.length === 0) return messages.facts.noActivity
  return all
    .map(({ month, deployments }) => {
      const { one, other } = messages.facts.activity
      return fill(deployments.length === 1 ? one : other, {
        months: messages.format.month(month),
        count: deployments.length,
        duration: durationInWords(
          deployments.reduce((sum, minutes) => sum + minutes, 0),
          messages
        )
      })
    })
    .join("; ")
}

interface Absence {
  readonly on: string
  readonly from: keyof Messages["facts"]["absences"]
}

const absences = (value: unknown, { facts, format }: Messages): string => {
  const all = value as ReadonlyArray<Absence>
  return all.length === 0
    ? facts.noAbsence
    : all.map(({ on, from }) => fill(facts.absences[from], { day: format.day(on) })).join(", ")
}

const yearSoFar = (value: unknown, messages: Messages): string => {
  const { minutes, cents } = value as { readonly minutes: number; readonly cents: number }
  return fill(messages.facts.yearSoFar, {
    duration: durationInWords(minutes, messages),
    amount: messages.format.euro(cents)
  })
}

interface Span {
  readonly from: string
  readonly to?: string
}

const months = (value: unknown, { facts, format }: Messages): string => {
  const { from, to } = value as Required<Span>
  return fill(facts.months, { from: format.month(from), to: format.month(to) })
}

const offices = (value: unknown, { facts, format }: Messages): string => {
  const all = value as ReadonlyArray<Span>
  if (all.length === 0) return facts.noOffice
  const term = ({ from, to }: Span) =>
    to === undefined
      ? fill(facts.openTerm, { from: format.day(from) })
      : fill(facts.term, { from: format.day(from), to: format.day(to) })
  return all.map((span) => fill(facts.offices, { term: term(span) })).join("; ")
}

const euro = (value: unknown, { format }: Messages): string => format.euro(Number(value))

/** A reader for each fact of money. */
export const payFacts: Readonly<Record<string, (value: unknown, messages: Messages) => string>> = {
  activity,
  absences,
  yearSoFar,
  offices,
  span: months,
  destination: (value, { facts }) => facts.destinations[value as keyof typeof facts.destinations],
  approvedOn: (value, { facts, format }) =>
    value === null ? facts.tripRefused : fill(facts.tripApproved, { day: format.day(String(value)) }),
  kilometres: (value, { facts }) => fill(facts.kilometres, { count: Number(value) }),
  fare: euro,
  loss: euro,
  isProven: (value, { facts }) => (value === true ? facts.proven : facts.notProven)
}
