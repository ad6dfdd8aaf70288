/** One condition of a decision, told so that a clerk would sign it and a person could contest it. */
import type { Trace } from "@lotsenwerk/domain"
import type { ConditionId, ConditionWords } from "../conditions.ts"
import { type Messages, messagesIn } from "../dictionary.ts"
import { durationInWords } from "../duration.ts"
import type { Language } from "../language.ts"
import { fillKnown } from "../template.ts"
import { cureDay, factsRead } from "./facts.ts"
import { markOf, ruleInWords, valueInWords } from "./rule.ts"

/** A condition in words. */
export interface GroundInWords {
  /** "Belehrung" */
  readonly title: string
  /** "erfüllt", or the figure where the rule is one: "130,00 €" */
  readonly state: string
  /** How the state is to be drawn. */
  readonly tone: "good" | "bad" | "open"
  /** What the file says: "am 12.03.2026" */
  readonly read: string
  /** "Ein angefangener Monat zählt voll, gültig ab 01.01.2025" */
  readonly rule: string
  /** What the source is called; as it was written, in no other language. */
  readonly source: string
  /** Where the source can be read, if it is in public. */
  readonly sourceAddress?: string
  /** How sure the rule is: "belegt bis 2025, Fortgeltung angenommen" */
  readonly mark: string
  /** Whether the mark is drawn as assumed rather than evidenced. */
  readonly isAssumed: boolean
  /** What a lawyer would still ask, as it was written. */
  readonly doubt?: string
  /** What would change the answer: "Wenn die Belehrung bis zum 01.12.2026 festgehalten ist, …" */
  readonly change?: string
}

const wordsOf = (condition: string, { conditions }: Messages): ConditionWords => {
  const words = (conditions as Readonly<Record<string, ConditionWords>>)[condition]
  if (words === undefined) throw new RangeError(`a condition that nobody has worded: ${condition}`)
  return words
}

/** Conditions that state a figure or a choice and ask nothing of anybody. */
const statements: ReadonlySet<string> = new Set<ConditionId>([
  "DatesStated",
  "ExtentStated",
  "TeachingUnitStated",
  "TopicsStated",
  "MadeUpStated",
  "AuthorityStated",
  "DutyStated",
  "KindsStated",
  "BeginningStated",
  "PauseStated",
  "GraceStated",
  "AllowanceProvided",
  "RateStated",
  "PartialMonthStated",
  "CapStated",
  "TurnOfYearStated",
  "ExemptionStated",
  "MonthlyAmountStated",
  "AmountFixedStated",
  "DailyAmountStated",
  "TrainerAmountStated",
  "HonoraryAmountStated",
  "RemainderStated",
  "TravelStated",
  "SocialInsuranceStated",
  "ReportLimitStated",
  "JobSeekersLimitStated",
  "JobSeekersNameStated",
  "SocialAssistanceLimitStated",
  "AsylumSeekersLimitStated",
  "AnalogousBenefitsStated",
  "UnemploymentLimitStated",
  "NoticeHoursStated",
  "GrantProvided",
  "GrantingBodyStated",
  "FundedShareStated",
  "BaseAmountStated",
  "DistributionStated",
  "RoundingStated",
  "ProofDueStated",
  "ProofPartsStated",
  "RetentionStated",
  "ReportingStated",
  "NoticeStated",
  "ActivityRateStated",
  "FurtherHourStated",
  "HourBegunStated",
  "YearlyHoursStated",
  "MonthlyCapStated",
  "YearlyCapStated",
  "MileageStated",
  "LossRefunded",
  "LossCapStated",
  "InactivityEffectStated",
  "InactivityPauseStated",
  "RevocabilityStated",
  "DemandFormStated",
  "DeliveryStated",
  "FeeStated",
  "ForeignDaysStated",
  "LiabilityFaultStated",
  "SubsidiarityStated",
  "AveragingStated"
])

/** Whether a ground shows its figure instead of a state. */
const showsFigure = ({ standing, version }: Trace.TracedGround): boolean =>
  version !== undefined &&
  version.verification !== "open" &&
  (version.unit === "limit" || (typeof version.value === "number" && version.unit.startsWith("cents "))) &&
  standing !== "violated"

/** Whether a ground is one of keeping a record: it holds up or does not, however sure its rule is. */
const isOfRecord = ({ question }: Trace.TracedGround): boolean => question.startsWith("privacy.")

const stateOf = (found: Trace.TracedGround, messages: Messages): string => {
  const { condition, standing, version, read } = found
  const { states } = messages.frame
  if (version !== undefined && showsFigure(found)) return valueInWords(version, messages)
  if (isOfRecord(found)) return messages.records.states[standing]
  if (standing !== "doubted") return states[standing]
  if (statements.has(condition)) return states.assumed
  return Object.keys(read).length === 0 ? states.unknownButAssumed : states.unmetButAssumed
}

const tones = { met: "good", waived: "good", violated: "bad", unknown: "open", doubted: "open" } as const

const changeOf = ({ standing, version, cure }: Trace.TracedGround, words: ConditionWords, messages: Messages) => {
  if (standing === "met" || standing === "waived") return undefined
  if (version === undefined || version.verification === "open") return messages.frame.curedByReading
  if (cure === undefined || words.change === undefined) return undefined
  const when = cureDay(cure) ?? ""
  const { day, month } = messages.format
  const duration = typeof cure.minutes === "number" ? durationInWords(cure.minutes, messages) : undefined
  const times = when && (when.length === 7 ? { month: month(when) } : { day: day(when) })
  return fillKnown([words.change], { ...times, ...(duration && { duration }) })
}

/**
 * Puts a ground into words.
 *
 * @throws RangeError for a condition that nobody has worded
 */
export const ground = (found: Trace.TracedGround, language: Language = "de"): GroundInWords => {
  const messages = messagesIn(language)
  const words = wordsOf(found.condition, messages)
  const { version } = found
  const change = changeOf(found, words, messages)
  return {
    title: words.title,
    state: stateOf(found, messages),
    tone: showsFigure(found) ? "good" : tones[found.standing],
    read: factsRead(found.read, statements.has(found.condition) && Object.keys(found.read).length === 0, messages),
    rule: ruleInWords(words, version, messages),
    source: version?.source.text ?? messages.frame.noSource,
    ...(version?.source.url === undefined ? {} : { sourceAddress: version.source.url }),
    ...markOf(found, messages),
    ...(version?.doubt === undefined ? {} : { doubt: version.doubt }),
    ...(change === undefined ? {} : { change })
  }
}

/** The title of a condition, or the id where nobody has worded it: "Belehrung". */
export const conditionTitle = (condition: string, language: Language = "de"): string =>
  (messagesIn(language).conditions as Readonly<Record<string, ConditionWords>>)[condition]?.title ?? condition
