/** When the allowance is due: every condition once. The answer and its explanation both read this table. */
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import type * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import type { GuideFile, Service } from "./model.ts"
import type { AllowanceRules } from "./rules.ts"

/** A calendar month from its first day to its last. */
export interface MonthSpan {
  readonly month: Month.Month
  readonly first: CivilDate.CivilDate
  readonly last: CivilDate.CivilDate
  /** @unit whole days */
  readonly days: number
}

/** One calendar month and the rules in force on its first day. */
export interface AllowanceMonth extends Decision.Law<AllowanceRules>, MonthSpan {}

/** Counts the days in office of the month, never more than it has. @unit whole days */
export const daysInOffice = (services: ReadonlyArray<Service>, { first, last, days: most }: MonthSpan): number => {
  let days = 0
  for (const { office } of services) days += Period.sharedDays(office, first, last)
  return days < most ? days : most
}

/** Whether one of the services holds a day of the month. */
export const inOffice = (services: ReadonlyArray<Service>, { first, last }: MonthSpan): boolean => {
  for (const { office } of services)
    if (office.from <= last && (office.to === undefined || first <= office.to)) return true
  return false
}

/** Whether the interruptions leave a day in office of the month; such a day begins the office or follows an interruption. */
const served = (services: ReadonlyArray<Service>, { first, last }: MonthSpan): boolean =>
  services.some(({ office, interruptions }) => {
    const from = CivilDate.later(office.from, first)
    const to = office.to === undefined ? last : CivilDate.earlier(office.to, last)
    if (to < from) return false
    return (
      !interruptions.some((span) => Period.includes(span, from)) ||
      interruptions.some(
        ({ to: end }) =>
          end !== undefined &&
          from <= end &&
          end < to &&
          !interruptions.some((span) => Period.includesDayAfter(span, end))
      )
    )
  })

/** The breaks that adjoin or overlap made one. */
const breaks = (interruptions: ReadonlyArray<Period.Period>): ReadonlyArray<Period.Period> => {
  const joined: Array<Period.Period> = []
  for (const span of [...interruptions].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = joined.at(-1)
    if (before === undefined || (before.to !== undefined && CivilDate.plusDays(before.to, 1) < span.from))
      joined.push(span)
    else if (before.to !== undefined)
      joined[joined.length - 1] =
        span.to === undefined ? { from: before.from } : { from: before.from, to: CivilDate.later(before.to, span.to) }
  }
  return joined
}

/** The same services, interrupted only by what of each break lies beyond so many months. */
const beyond = (services: ReadonlyArray<Service>, months: number): ReadonlyArray<Service> =>
  services.map(({ office, interruptions }) => ({
    office,
    interruptions: breaks(interruptions).flatMap(({ from, to }) => {
      const lapsed = CivilDate.plusMonths(from, months)
      if (to === undefined) return [{ from: lapsed }]
      return lapsed <= to ? [{ from: lapsed, to }] : []
    })
  }))

/** Whether a month is worth something where breaks are not paid at all, or for so many months. */
const isWorth = (services: ReadonlyArray<Service>, month: MonthSpan, worth: "unpaid" | number): boolean =>
  served(typeof worth === "number" ? beyond(services, worth) : services, month)

/** An office that would hold the month: the present one prolonged, or one of a single day. */
const inOfficeAnyhow = ({ services = [] }: GuideFile, { last }: MonthSpan): Partial<GuideFile> => ({
  services: [...services, { office: { from: last, to: last }, interruptions: [] }]
})

/** The same offices without the interruptions that meet the month. */
const uninterrupted = ({ services = [] }: GuideFile, { first, last }: MonthSpan): Partial<GuideFile> => ({
  services: services.map(({ office, interruptions }) => ({
    office,
    interruptions: interruptions.filter((span) => Period.sharedDays(span, first, last) === 0)
  }))
})

/** What every model asks of a month, in the order in which a clerk checks it. */
export const everyMonth = {
  model: { id: "AllowanceProvided", reads: [], holds: (_file, _month, model) => model !== "none" },
  appointment: {
    id: "Appointed",
    reads: ["services"],
    holds: ({ services }, month) => services && inOffice(services, month),
    cure: inOfficeAnyhow
  },
  interruption: {
    id: "InService",
    reads: ["services"],
    // Who is not in office at all is answered for by "Appointed".
    holds: ({ services }, month, worth) =>
      worth === "paid" || (services && (!inOffice(services, month) || isWorth(services, month, worth))),
    cure: uninterrupted
  },
  timing: {
    id: "MonthOver",
    reads: ["decidedOn"],
    holds: ({ decidedOn }, { last }, timing) => timing === "advance" || (decidedOn && last < decidedOn),
    cure: (_file, { last }) => ({ decidedOn: CivilDate.plusDays(last, 1) })
  }
} as const satisfies Partial<Decision.Conditions<AllowanceRules, MonthSpan, GuideFile>>

const conditions = {
  model: everyMonth.model,
  appointment: everyMonth.appointment,
  interruption: everyMonth.interruption,
  report: {
    id: "ReportAccepted",
    reads: ["reportedMonths"],
    holds: ({ reportedMonths }, { month }) => reportedMonths?.includes(month),
    cure: ({ reportedMonths = [] }, { month }) => ({ reportedMonths: [...reportedMonths, month] })
  },
  timing: everyMonth.timing,
  monthlyRate: { id: "RateStated", reads: [] },
  partialMonth: { id: "PartialMonthStated", reads: [] },
  cap: { id: "CapStated", reads: [] }
} as const satisfies Decision.Conditions<AllowanceRules, AllowanceMonth, GuideFile>

export type AllowanceCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** What is a guide's flat allowance for a month? @term Aufwandsentschädigung */
export const question: Decision.Question<AllowanceCondition, AllowanceRules, AllowanceMonth, GuideFile> =
  Decision.question("allowance", conditions)
