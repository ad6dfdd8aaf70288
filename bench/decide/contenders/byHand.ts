/** The limit: Harz's rules of October 2026 written into one loop, one object per decision, no source, no reason. */
import type { Allowance } from "@lotsenwerk/domain"
import { many } from "../guides.ts"
import { type Contender, type Outcome, oneByOne } from "./contender.ts"

const [first, last] = ["2026-10-01", "2026-10-31"]
const rate = 130_00

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** Whether a service holds a day of the month. */
export const meetsMonth = ({ office }: Allowance.Service): boolean =>
  office.from <= last && (office.to === undefined || office.to >= first)

/** Whether a service that meets the month has a day in it without interruption. */
export const isServed = ({ office, interruptions }: Allowance.Service): boolean => {
  if (interruptions.length === 0) return true
  const end = office.to === undefined || office.to > last ? last : (office.to as string)
  let day: string = office.from
  if (day < first) day = first
  const [only, another] = interruptions
  if (only !== undefined && another === undefined) {
    return day < only.from || (only.to !== undefined && only.to < end)
  }
  while (day <= end) {
    const pause = interruptions.find(({ from, to }) => from <= day && (to === undefined || day <= to))
    if (pause === undefined) return true
    if (pause.to === undefined) return false
    day = dayAfter(pause.to)
  }
  return false
}

/** Whether the month is over on the day of the decision. */
export const isOver = (decidedOn: string | undefined): boolean => decidedOn !== undefined && decidedOn > last

const certain = "Granted: RateStated PartialMonthStated CapStated"
const idle = "Granted: InService RateStated PartialMonthStated CapStated"
const early = "Granted: MonthOver RateStated PartialMonthStated CapStated"
const idleAndEarly = "Granted: InService MonthOver RateStated PartialMonthStated CapStated"

const decide = ({ services, decidedOn }: Allowance.GuideFile): Outcome => {
  if (services === undefined) return { cents: 0, name: "Undetermined: Appointed" }
  let isMet = false
  let hasServed = false
  for (const service of services) {
    if (!meetsMonth(service)) continue
    isMet = true
    if (!hasServed) hasServed = isServed(service)
  }
  if (!isMet) return { cents: 0, name: "Refused: Appointed" }
  if (isOver(decidedOn)) return { cents: rate, name: hasServed ? certain : idle }
  return { cents: rate, name: hasServed ? early : idleAndEarly }
}

export const contender: Contender<Outcome> = {
  guides: many,
  decideAll: oneByOne(decide),
  outcome: (outcome) => outcome
}
