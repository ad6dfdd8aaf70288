/** What a rule says, from when on, where it was read and how sure that is. */
import type { Statement, Trace } from "@lotsenwerk/domain"
import type { ConditionWords } from "../conditions.ts"
import type { Messages } from "../dictionary.ts"
import { durationInWords } from "../duration.ts"
import { languageName } from "../languageName.ts"
import { fill } from "../template.ts"

type Version = NonNullable<Trace.TracedGround["version"]>

interface Cadence {
  readonly events: number
  readonly withinMonths?: number
}

const cadenceInWords = ({ events, withinMonths }: Cadence, frame: Messages["frame"]): string => {
  const told = fill(events === 1 ? frame.events.one : frame.events.other, { count: events } as never)
  if (withinMonths === undefined) return fill(frame.cadence.perYear, { events: told } as never)
  return fill(frame.cadence.withinMonths, { events: told, months: withinMonths } as never)
}

interface HoursByRole {
  readonly guide?: number
  readonly coordinating?: number
}

const hoursInWords = ({ guide, coordinating }: HoursByRole, messages: Pick<Messages, "frame">): string => {
  const { both, coordinating: one } = messages.frame.hoursByRole
  const told = (hours: number) => durationInWords(hours * 60, messages)
  if (coordinating === undefined) return told(guide ?? 0)
  if (guide === undefined) return fill(one, { coordinating: told(coordinating) })
  return fill(both, { guide: told(guide), coordinating: told(coordinating) })
}

interface Extent {
  readonly counts: "teachingUnits" | "hours"
  readonly least: number
  readonly most?: number
}

const extentInWords = ({ counts, least, most }: Extent, { frame }: Pick<Messages, "frame">): string => {
  const { one, other } = counts === "hours" ? frame.hours : frame.units
  const told = (count: number) => fill(count === 1 ? one : other, { count } as never)
  return most === undefined || most === least ? told(least) : fill(frame.range, { least, most: told(most) } as never)
}

type UnitsNeeded = { readonly units: number } | { readonly share: number }

const unitsInWords = (needed: UnitsNeeded, { frame }: Pick<Messages, "frame">): string => {
  if ("units" in needed) return extentInWords({ counts: "teachingUnits", least: needed.units }, { frame })
  const { all, part } = frame.shareOfTime
  return needed.share === 1 ? all : fill(part, { percent: Math.round(needed.share * 100) } as never)
}

type Length = Readonly<Partial<Record<"years" | "months" | "days", number>>>

/** The number of a length, and what it counts; nothing for a value that is no length. */
const lengthOf = (value: unknown): readonly [unit: "years" | "months" | "days", count: number] | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const { years, months, days } = value as Length
  if (years !== undefined) return ["years", years]
  if (months !== undefined) return ["months", months]
  return days === undefined ? undefined : ["days", days]
}

/** A limit with its span: "275,00 € im Monat". */
export const limitInWords = (limit: Statement.Limit, { frame, format }: Pick<Messages, "frame" | "format">): string =>
  "perMonth" in limit
    ? fill(frame.limit.perMonth, { amount: format.euro(limit.perMonth) })
    : fill(frame.limit.perYear, { amount: format.euro(limit.perYear) })

/** A figure or a list of a rule, with its unit. */
export const valueInWords = ({ unit, value }: Version, { frame, facts, words, format, language }: Messages): string => {
  const count = Number(value)
  const counted = (forms: { readonly one: string; readonly other: string }, number = count) =>
    fill(number === 1 ? forms.one : forms.other, { count: number } as never)
  const length = lengthOf(value)
  if (length !== undefined) return counted(frame[length[0]], length[1])
  switch (unit) {
    case "cents per guide and calendar month":
    case "cents per guide and calendar year":
    case "cents per hour":
    case "cents per deployment":
    case "cents per kilometre":
    case "cents per day":
    case "cents per certificate":
    case "cents per function and calendar month":
    case "cents per person and calendar year":
      return format.euro(count)
    case "limit":
      return limitInWords(value as unknown as Statement.Limit, { frame, format })
    case "cents per grant year":
      return format.euro(count)
    case "percent of eligible costs":
      return fill(frame.percent, { count })
    case "day of the year before":
      return format.shortDay(`0001-${value}`)
    case "years":
      return counted(frame.years)
    case "months":
      return counted(frame.months)
    case "events per calendar year":
    case "events in a span of months":
      return cadenceInWords(value as unknown as Cadence, frame)
    case "days":
      return counted(frame.days)
    case "working days":
      return counted(frame.workingDays)
    case "times the average yearly allowance":
      return counted(frame.timesAllowance)
    case "hours per calendar year":
    case "hours per week on average":
      return hoursInWords(value as unknown as HoursByRole, { frame })
    case "hours per week":
      return counted(frame.hours)
    case "deployments per calendar year":
      return counted(frame.deployments)
    case "teaching units or hours":
      return extentInWords(value as unknown as Extent, { frame })
    case "teaching units or share of them":
      return unitsInWords(value as unknown as UnitsNeeded, { frame })
    case "minutes":
      return counted(frame.minutes)
    case "dates per course":
      return counted(frame.dates)
    case "share of dates":
      return count === 1 ? frame.share.all : fill(frame.share.part, { percent: Math.round(count * 100) } as never)
    case "calendar day":
      return format.day(String(value))
    case "languages":
      return (value as ReadonlyArray<string>).map((code) => languageName(code, language)).join(", ")
    case "list": {
      const kinds: Readonly<Record<string, string>> = {
        ...words.supervisionKinds,
        ...words.gatheringKinds,
        ...words.applicants,
        ...words.proofParts,
        ...facts.roles
      }
      return (value as ReadonlyArray<string>).map((kind) => kinds[kind] ?? kind).join(", ")
    }
    default:
      return String(value)
  }
}

const said = (words: ConditionWords, version: Version, messages: Messages): string => {
  const byValue = words.rule[String(version.value)]
  if (byValue !== undefined) return byValue
  if (version.value === "waived") return messages.frame.waived
  if (words.rule.atOnce !== undefined && lengthOf(version.value)?.[1] === 0) return words.rule.atOnce
  return fill(words.rule.value ?? "", { value: valueInWords(version, messages) } as never)
}

const validity = ({ from, to }: Version, { frame, format }: Messages): string =>
  to === undefined
    ? fill(frame.validity.from, { from: format.day(from) })
    : fill(frame.validity.span, { from: format.day(from), to: format.day(to) })

/** The rule with its validity: "Ein angefangener Monat zählt voll, gültig ab 01.01.2025". */
export const ruleInWords = (words: ConditionWords, version: Version | undefined, messages: Messages): string => {
  if (version === undefined) return messages.frame.ruleMissing
  const rule = version.verification === "open" ? messages.frame.ruleOpen : said(words, version, messages)
  return `${rule}, ${validity(version, messages)}`
}

/** How sure a rule is: the words of its mark, and whether it is drawn as assumed. */
export const markOf = (
  { version, beyondEvidence }: Pick<Trace.TracedGround, "version" | "beyondEvidence">,
  { frame: { marks } }: Messages
): { readonly mark: string; readonly isAssumed: boolean } => {
  if (version === undefined) return { mark: marks.missing, isAssumed: true }
  if (version.verification === "open") return { mark: marks.open, isAssumed: true }
  if (version.verification === "inferred") return { mark: marks.inferred, isAssumed: true }
  if (beyondEvidence && version.evidencedUntil !== undefined) {
    return { mark: fill(marks.beyondEvidence, { year: version.evidencedUntil.slice(0, 4) }), isAssumed: false }
  }
  if (version.source.kind === "software") return { mark: marks.software, isAssumed: false }
  if (version.source.kind === "setting") return { mark: marks.setting, isAssumed: false }
  return { mark: marks[version.verification], isAssumed: false }
}
