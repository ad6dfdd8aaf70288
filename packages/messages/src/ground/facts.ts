/** What was read in a file, in words: one reader for every fact that a condition of the domain reads. */
import type { Messages } from "../dictionary.ts"
import { durationInWords } from "../duration.ts"
import { languageName } from "../languageName.ts"
import { fill } from "../template.ts"
import { payFacts } from "./payFacts.ts"
import { placementFacts } from "./placementFacts.ts"
import { recordFact } from "./recordFact.ts"
import { requestFacts } from "./requestFacts.ts"
import { type Span, spanInWords } from "./span.ts"
import { tenureFacts } from "./tenureFacts.ts"

/** Facts as they are written down. */
export type Facts = Readonly<Record<string, unknown>>

/** A fact that is a day; `null` says that it is known to be refused. */
const day =
  (refused: keyof Messages["facts"] & ("consentRefused" | "declarationRefused" | "germanLacking" | "none")) =>
  (value: unknown, { facts, format }: Messages): string =>
    value === null ? facts[refused] : fill(facts.on, { day: format.day(String(value)) })

interface Certificate {
  readonly issuedOn: string
  readonly inspectedOn: string
}

const certificate = (value: unknown, { facts, format }: Messages): string => {
  if (value === null) return facts.none
  const { issuedOn, inspectedOn } = value as Certificate
  return fill(facts.certificate, { issued: format.day(issuedOn), inspected: format.day(inspectedOn) })
}

interface Obligation {
  readonly on: string
  readonly isRecordSigned: boolean
  readonly isCopyGiven: boolean
}

const obligation = (value: unknown, { facts, format }: Messages): string => {
  if (value === null) return facts.none
  const { on, isRecordSigned, isCopyGiven } = value as Obligation
  return [
    fill(facts.obligation, { day: format.day(on) }),
    ...(isRecordSigned ? [] : [facts.recordUnsigned]),
    ...(isCopyGiven ? [] : [facts.copyMissing])
  ].join(", ")
}

interface Pass {
  readonly issuedOn: string
  readonly validUntil?: string
}

const pass = (value: unknown, { facts, format }: Messages): string => {
  if (value === null) return facts.none
  const { issuedOn, validUntil } = value as Pass
  const issued = format.day(issuedOn)
  return validUntil === undefined
    ? fill(facts.pass, { issued })
    : fill(facts.passUntil, { issued, until: format.day(validUntil) })
}

interface Course {
  readonly completedOn: string
  readonly provider:
    | { readonly _tag: "Own" }
    | { readonly _tag: "Recognised"; readonly from: string; readonly approvedOn?: string | null }
}

const course = (value: unknown, { facts, format }: Messages): string => {
  if (value === null) return facts.none
  const { completedOn, provider } = value as Course
  if (provider._tag === "Own") return fill(facts.ownCourse, { day: format.day(completedOn) })
  const told = fill(facts.recognisedCourse, { day: format.day(completedOn), provider: provider.from })
  if (provider.approvedOn === undefined) return told
  const { approvedOn } = provider
  const looked = approvedOn === null ? facts.notApproved : fill(facts.approved, { day: format.day(approvedOn) })
  return `${told}, ${looked}`
}

interface Office extends Span {
  readonly ending?: { readonly lastDay: string }
}

/** The days really in office: an ending cuts the term. */
const held = ({ from, to, ending }: Office): Span => {
  const last = ending === undefined || (to !== undefined && to < ending.lastDay) ? to : ending.lastDay
  return last === undefined ? { from } : { from, to: last }
}

const offices = (value: unknown, messages: Messages): string => {
  const all = value as ReadonlyArray<Office>
  if (all.length === 0) return messages.facts.noOffice
  return all.map((office) => fill(messages.facts.offices, { term: spanInWords(messages, held(office)) })).join("; ")
}

interface Service {
  readonly office: Span
  readonly interruptions: ReadonlyArray<Span>
  readonly role?: keyof Messages["facts"]["roles"]
}

/** The office itself has no service of its own to tell of. */
const services = (value: unknown, messages: Messages): string | undefined => {
  if (value === null) return undefined
  const all = value as ReadonlyArray<Service>
  if (all.length === 0) return messages.facts.noOffice
  return all
    .map(({ office, interruptions, role }) =>
      [
        fill(messages.facts.offices, { term: spanInWords(messages, office) }),
        ...(role === undefined ? [] : [messages.facts.roles[role]]),
        ...interruptions.map((span) => fill(messages.facts.interrupted, { term: spanInWords(messages, span) }))
      ].join(", ")
    )
    .join("; ")
}

interface Event {
  readonly on: string
  readonly kind: keyof (Messages["words"]["supervisionKinds"] & Messages["words"]["gatheringKinds"])
}

const events = (value: unknown, { facts, words, format }: Messages): string => {
  const all = value as ReadonlyArray<Event>
  if (all.length === 0) return facts.noEvent
  const kinds = { ...words.supervisionKinds, ...words.gatheringKinds }
  return all.map(({ on, kind }) => fill(facts.event, { kind: kinds[kind], day: format.day(on) })).join(", ")
}

const reports = (value: unknown, { facts, format }: Messages): string => {
  const months = value as ReadonlyArray<string>
  return months.length === 0 ? facts.noReport : fill(facts.reports, { months: months.map(format.month).join(", ") })
}

const dates = (value: unknown, { facts }: Messages): string => {
  const count = Number(value)
  return fill(count === 1 ? facts.dates.one : facts.dates.other, { count })
}

const deployments = (value: unknown, messages: Messages): string => {
  const all = value as ReadonlyArray<{ readonly minutes: number }>
  if (all.length === 0) return messages.facts.noDeployment
  const { one, other } = messages.frame.deployments
  return fill(messages.facts.deployments, {
    count: fill(all.length === 1 ? one : other, { count: all.length } as never),
    duration: durationInWords(
      all.reduce((sum, { minutes }) => sum + minutes, 0),
      messages
    )
  })
}

type DurationFact = "courseMinutes" | "attendedMinutes" | "unnotedMinutes"

const duration = (fact: DurationFact) => (value: unknown, messages: Messages) =>
  fill<string>(messages.facts[fact], { duration: durationInWords(Number(value), messages) } as never)

const modules = (value: unknown, { facts }: Messages): string => {
  const names = value as ReadonlyArray<string>
  return names.length === 0 ? facts.noModule : fill(facts.modules, { modules: names.join(", ") })
}

const missedModules = (value: unknown, { facts }: Messages): string | undefined => {
  const names = value as ReadonlyArray<string>
  return names.length === 0 ? undefined : fill(facts.missedModules, { modules: names.join(", ") })
}

const termEnd = (value: unknown, { facts, format }: Messages): string =>
  value === null ? facts.openEnded : fill(facts.endsOn, { day: format.day(String(value)) })

const statutes = (value: unknown, messages: Messages): string => {
  const all = value as ReadonlyArray<Span>
  if (all.length === 0) return messages.facts.noStatute
  return all.map((span) => fill(messages.facts.statutes, { term: spanInWords(messages, span) })).join("; ")
}

const payments = (value: unknown, { facts, format }: Messages): string => {
  const all = value as ReadonlyArray<{ readonly cents: number }>
  if (all.length === 0) return facts.noPayment
  const amount = format.euro(all.reduce((sum, { cents }) => sum + cents, 0))
  return fill(all.length === 1 ? facts.payments.one : facts.payments.other, { count: all.length, amount })
}

const functions = (value: unknown, messages: Messages): string => {
  const all = value as ReadonlyArray<Span>
  if (all.length === 0) return messages.facts.noOffice
  return all.map((span) => fill(messages.facts.functions, { term: spanInWords(messages, span) })).join("; ")
}

const serviceDays = (value: unknown, { facts }: Messages): string => {
  const count = (value as ReadonlyArray<string>).length
  return count === 0
    ? facts.noServiceDay
    : fill<string>(count === 1 ? facts.serviceDays.one : facts.serviceDays.other, { count } as never)
}

const presence =
  (name: "taxNumber" | "account") =>
  (value: unknown, { facts }: Messages): string =>
    value === true ? facts[name].yes : facts[name].no

type AmountFact = "highestRate" | "budget" | "eligibleCosts" | "sum" | "others" | "otherAllowances" | "usedElsewhere"

const amount =
  (name: AmountFact) =>
  (value: unknown, { facts, format }: Messages): string =>
    fill(facts[name], { amount: format.euro(Number(value)) })

const number =
  (name: keyof Messages["facts"] & ("recipients" | "number" | "totalNumber")) =>
  (value: unknown, { facts }: Messages): string =>
    fill(facts[name], { count: Number(value) })

const planned =
  (kind: keyof Messages["words"]["costKinds"]) =>
  (value: unknown, { facts, words, format }: Messages): string =>
    fill(facts.planned, { kind: words.costKinds[kind], amount: format.euro(Number(value)) })

const points = (value: unknown, { facts, format }: Messages): string => {
  const all = value as ReadonlyArray<{ readonly name: string; readonly confirmedOn?: string | null }>
  if (all.length === 0) return facts.noPoint
  return all
    .map(({ name, confirmedOn }) => {
      if (confirmedOn === undefined) return fill(facts.pointUnknown, { name })
      return confirmedOn === null
        ? fill(facts.pointNever, { name })
        : fill(facts.pointConfirmed, { name, day: format.day(confirmedOn) })
    })
    .join("; ")
}

const readers: Readonly<Record<string, (value: unknown, messages: Messages) => string | undefined>> = {
  bornOn: (value, { facts, format }) => fill(facts.bornOn, { day: format.day(String(value)) }),
  languages: (value, { facts, language }) =>
    fill(facts.languages, {
      languages: (value as ReadonlyArray<string>).map((code) => languageName(code, language)).join(", ")
    }),
  germanFoundOn: day("germanLacking"),
  interviewedOn: day("none"),
  consentedOn: day("consentRefused"),
  instructedOn: day("none"),
  obligation,
  confidentialityDeclaredOn: day("declarationRefused"),
  dataSecrecyDeclaredOn: day("declarationRefused"),
  agreedOn: day("declarationRefused"),
  pass,
  criminalRecord: certificate,
  basicTraining: course,
  appointments: offices,
  services,
  events,
  reportedMonths: reports,
  role: (value, { facts }) => facts.roles[value as keyof typeof facts.roles],
  deployments,
  minutes: (value, messages) => fill(messages.facts.lasts, { duration: durationInWords(Number(value), messages) }),
  dates,
  attended: (value, { facts }) => fill(facts.attended, { count: Number(value) }),
  unnoted: (value, { facts }) => (value === 0 ? undefined : fill(facts.unnoted, { count: Number(value) })),
  madeUp: (value, { facts }) => (value === 0 ? undefined : fill(facts.madeUp, { count: Number(value) })),
  courseMinutes: duration("courseMinutes"),
  attendedMinutes: duration("attendedMinutes"),
  unnotedMinutes: (value, messages) => (value === 0 ? undefined : duration("unnotedMinutes")(value, messages)),
  modules,
  missedModules,
  applicant: (value, { words }) => words.applicants[value as keyof typeof words.applicants],
  termEndsOn: termEnd,
  statutes,
  highestRate: amount("highestRate"),
  careConceptOn: day("none"),
  honouredOn: day("none"),
  noticeShownOn: day("none"),
  appliedOn: day("none"),
  allowanceCosts: planned("allowance"),
  travelCosts: planned("travel"),
  lossOfEarningsCosts: planned("lossOfEarnings"),
  supervisionCosts: planned("supervision"),
  trainingCosts: planned("training"),
  materialsCosts: planned("materials"),
  insuranceCosts: planned("insurance"),
  staffCosts: planned("staff"),
  budget: amount("budget"),
  recipients: number("recipients"),
  number: number("number"),
  totalNumber: number("totalNumber"),
  eligibleCosts: amount("eligibleCosts"),
  cents: amount("sum"),
  others: amount("others"),
  reviewedOn: (value, { facts, format }) =>
    value === null ? facts.neverReviewed : fill(facts.reviewedOn, { day: format.day(String(value)) }),
  points,
  openChanges: (value, { facts }) => fill(facts.openChanges, { count: Number(value) }),
  ...payFacts,
  ...placementFacts,
  ...tenureFacts,
  ...requestFacts,
  payments,
  functions,
  serviceDays,
  otherAllowances: amount("otherAllowances"),
  usedElsewhere: amount("usedElsewhere"),
  hasTaxNumber: presence("taxNumber"),
  hasAccount: presence("account"),
  decidedOn: (value, { facts, format }) => fill(facts.decidedOn, { day: format.day(String(value)) })
}

/**
 * Says what a condition read. `asks` are the facts it asks for: a condition that asks for none reads nothing, one whose
 * facts are absent found nothing.
 */
export const factsRead = (read: Facts, asksNothing: boolean, messages: Messages): string => {
  if (asksNothing) return messages.facts.nothing
  const span = read.from === undefined ? [] : [spanInWords(messages, read as unknown as Span)]
  const told = Object.entries(read).flatMap(
    ([name, value]) => readers[name]?.(value, messages) ?? recordFact(name, value, messages) ?? []
  )
  return [...span, ...told].join("; ") || messages.facts.unknown
}

const whenOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return /^\d{4}-\d{2}/.test(value) ? value : undefined
  if (Array.isArray(value)) return whenOf(value.at(-1))
  if (typeof value !== "object" || value === null) return undefined
  const fact = value as Facts
  return whenOf(
    fact.inspectedOn ??
      fact.shownOn ??
      fact.issuedOn ??
      fact.completedOn ??
      fact.to ??
      fact.office ??
      fact.on ??
      fact.month
  )
}

/** The day or the month that a cure turns on: the last one it names. */
export const cureDay = (cure: Facts): string | undefined => whenOf(Object.values(cure).at(-1))
