/** When the allowance is due: every condition once. The answer and its explanation both read this table. */
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import type * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import type { GuideFile, Service } from "./model.ts"
import type { AllowanceRules } from "./rules.ts"

/** One calendar month and the rules in force on its first day. */
export interface AllowanceMonth extends Decision.Law<AllowanceRules> {
  readonly month: Month.Month
  readonly first: CivilDate.CivilDate
  readonly last: CivilDate.CivilDate
  /** @unit whole days */
  readonly days: number
}

/** Counts the days in office of the month, never more than it has. @unit whole days */
export const daysInOffice = (services: ReadonlyArray<Service>, { first, last, days: most }: AllowanceMonth): number => {
  let days = 0
  for (const { office } of services) days += Period.sharedDays(office, first, last)
  return days < most ? days : most
}

const inOffice = (services: ReadonlyArray<Service>, { first, last }: AllowanceMonth): boolean => {
  for (const { office } of services)
    if (office.from <= last && (office.to === undefined || first <= office.to)) return true
  return false
}

/** Whether the interruptions leave a day in office of the month; such a day begins the office or follows an interruption. */
const served = (services: ReadonlyArray<Service>, { first, last }: AllowanceMonth): boolean =>
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

/** An office that would hold the month: the present one prolonged, or one of a single day. */
const inOfficeAnyhow = ({ services = [] }: GuideFile, { last }: AllowanceMonth): Partial<GuideFile> => ({
  services: [...services, { office: { from: last, to: last }, interruptions: [] }]
})

/** The same offices without the interruptions that meet the month. */
const uninterrupted = ({ services = [] }: GuideFile, { first, last }: AllowanceMonth): Partial<GuideFile> => ({
  services: services.map(({ office, interruptions }) => ({
    office,
    interruptions: interruptions.filter((span) => Period.sharedDays(span, first, last) === 0)
  }))
})

/** In the order in which a clerk checks them. */
const conditions = {
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
      worth === "paid" || (services && (!inOffice(services, month) || served(services, month))),
    cure: uninterrupted
  },
  report: {
    id: "ReportAccepted",
    reads: ["reportedMonths"],
    holds: ({ reportedMonths }, { month }) => reportedMonths?.includes(month),
    cure: ({ reportedMonths = [] }, { month }) => ({ reportedMonths: [...reportedMonths, month] })
  },
  timing: {
    id: "MonthOver",
    reads: ["decidedOn"],
    holds: ({ decidedOn }, { last }, timing) => timing === "advance" || (decidedOn && last < decidedOn),
    cure: (_file, { last }) => ({ decidedOn: CivilDate.plusDays(last, 1) })
  },
  monthlyRate: { id: "RateStated", reads: [] },
  partialMonth: { id: "PartialMonthStated", reads: [] },
  cap: { id: "CapStated", reads: [] }
} as const satisfies Decision.Conditions<AllowanceRules, AllowanceMonth, GuideFile>

export type AllowanceCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** What is a guide's allowance for a month? @term Aufwandsentschädigung */
export const question: Decision.Question<AllowanceCondition, AllowanceRules, AllowanceMonth, GuideFile> =
  Decision.question("allowance", conditions)
