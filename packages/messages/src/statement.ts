/** The statement of a year in words: each payment with its ground, the split for the tax, limits of benefits for all alike. */
import { CivilDate, Dated, Statement } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "./dictionary.ts"
import { decision } from "./ground/decision.ts"
import { limitInWords } from "./ground/rule.ts"
import type { Language } from "./language.ts"
import { fill } from "./template.ts"

/** A payment as it stands in the list. */
export interface StatementLineInWords {
  readonly paidOn: string
  /** The month it is for. */
  readonly month: string
  /** "Aufwandsentschädigung" */
  readonly kind: string
  readonly amount: string
  /** "§ 3 Nr. 12 Satz 2 EStG" */
  readonly basis: string
}

/** A statement in words. */
export interface StatementInWords {
  readonly title: string
  readonly lines: ReadonlyArray<StatementLineInWords>
  readonly total: string
  /** The split for the income tax, last what is open or not surely evidenced. */
  readonly tax: ReadonlyArray<string>
  /** What came in beside what each benefit leaves alone; nothing where nothing came in. */
  readonly benefits: ReadonlyArray<string>
  /** What holds for everybody. */
  readonly notes: ReadonlyArray<string>
}

const counted = (forms: { readonly one: string; readonly other: string }, count: number): string =>
  fill(count === 1 ? forms.one : forms.other, { count } as never)

const lineInWords = (
  {
    paidOn,
    forMonth,
    kind,
    cents,
    basis = "unread"
  }: Omit<Statement.StatementLine, "basis"> & {
    readonly basis?: keyof Messages["statement"]["bases"]
  },
  { statement: words, format }: Messages
): StatementLineInWords => ({
  paidOn: format.day(paidOn),
  month: format.month(forMonth),
  kind: words.kinds[kind],
  amount: format.euro(cents),
  basis: words.bases[basis]
})

/** What the exempt amount was counted by: months in office, days of service, or neither. */
const volumeInWords = (
  { monthsOfFunction, daysOfService, volume, isThird }: Statement.TaxSplit,
  messages: Messages
) => {
  const { statement: words, frame, format } = messages
  const amount = format.euro(volume)
  if (isThird) return fill(words.volumeByLaw, { amount })
  if (daysOfService > 0) return fill(words.volumeOfDays, { days: counted(frame.days, daysOfService), amount })
  return fill(words.volume, { months: counted(frame.months, monthsOfFunction), amount })
}

const partsInWords = (split: Statement.TaxSplit, messages: Messages) => {
  const { statement: words, format } = messages
  const { year, paid, byPublicPurse, byTrainer, byHonorary, byTravel, remainder, notPay } = split
  const exempt = (basis: keyof typeof words.bases, cents: number) =>
    cents === 0 ? [] : [fill(words.exempt, { basis: words.bases[basis], amount: format.euro(cents) })]
  return [
    fill(words.taxed, { year, amount: format.euro(paid) }),
    ...exempt("publicPurse", byPublicPurse),
    ...(byPublicPurse === 0 ? [] : [volumeInWords(split, messages)]),
    ...exempt("trainer", byTrainer),
    ...exempt("honorary", byHonorary),
    ...exempt("travel", byTravel),
    remainder === 0 ? words.nothingRemains : fill(words.remainder, { amount: format.euro(remainder) }),
    ...(notPay === 0 ? [] : [fill(words.notPay, { amount: format.euro(notPay) })])
  ]
}

/** The days of a year under one rule: "im Jahr 2026", or from the day on which a rule of that year began. */
const spanInWords = (year: number, version: Dated.Version<unknown> | undefined, messages: Messages): string => {
  const [first, last] = [CivilDate.of(`${year}-01-01`), CivilDate.of(`${year}-12-31`)]
  const from = version === undefined || version.from < first ? first : version.from
  const to = version?.to === undefined || version.to > last ? last : version.to
  if (from === first && to === last) return fill(messages.statement.spans.year, { year })
  return fill(messages.facts.term, { from: messages.format.day(from), to: messages.format.day(to) })
}

const hintInWords = (
  name: string,
  { month, received, over, version }: Statement.Hint,
  year: number,
  messages: Messages
): string => {
  const { statement: words, format } = messages
  const limit = Dated.known(version)
  const span =
    month === undefined ? spanInWords(year, version, messages) : fill(words.spans.month, { month: format.month(month) })
  const told = { benefit: name, span, received: format.euro(received) }
  if (limit === undefined || over === undefined) return fill(words.hints.open, told)
  const known = { ...told, limit: limitInWords(limit, messages) }
  return over === 0 ? fill(words.hints.within, known) : fill(words.hints.over, { ...known, over: format.euro(over) })
}

/** Of months under one limit those above it, or that there is none; of a year the year. */
const underOneRule = (name: string, all: ReadonlyArray<Statement.Hint>, year: number, messages: Messages) => {
  const worth = all.filter(({ month, over }) => month === undefined || over !== 0)
  const [version] = all.map((hint) => hint.version)
  const limit = Dated.known(version)
  if (worth.length > 0 || limit === undefined) return worth.map((hint) => hintInWords(name, hint, year, messages))
  const span = spanInWords(year, version, messages)
  return [fill(messages.statement.hints.months, { benefit: name, span, limit: limitInWords(limit, messages) })]
}

const benefitsInWords = ({ hints = [], jobSeekersNames, year }: Statement.Statement, messages: Messages) => {
  const { benefits, names } = messages.statement
  const jobSeekers = jobSeekersNames.map((name) => names[name]).join(" / ") || benefits.jobSeekers
  return Statement.benefits.flatMap((benefit) => {
    const own = hints.filter((hint) => hint.benefit === benefit)
    return [...Map.groupBy(own, ({ version }) => version?.from).values()].flatMap((all) =>
      underOneRule({ ...benefits, jobSeekers }[benefit], all, year, messages)
    )
  })
}

/**
 * Puts a year's statement into words, the same for everybody: it neither knows nor asks who draws a benefit.
 *
 * @term Jahresbescheinigung
 */
export const statement = (found: Statement.Statement, language: Language = "de"): StatementInWords => {
  const messages = messagesIn(language)
  const { statement: words, frame, format } = messages
  const { year, lines, total, split, analogousAfter, noticeHours } = found
  const { shared, analogous, disclosure, hours, notAsked, binding } = words.notes
  return {
    title: fill(words.title, { year }),
    lines: lines.map((line) => lineInWords(line, messages)),
    total:
      total === undefined
        ? fill(words.totalUnknown, { year })
        : fill(words.total, { year, amount: format.euro(total) }),
    tax: [
      ...(split.decision._tag === "Granted" ? partsInWords(split.decision.value, messages) : []),
      decision(split, language)
    ],
    benefits: benefitsInWords(found, messages),
    notes: [
      shared,
      ...(analogousAfter === undefined ? [] : [fill(analogous, { months: counted(frame.months, analogousAfter) })]),
      disclosure,
      ...(noticeHours === undefined ? [] : [fill(hours, { hours: counted(frame.hours, noticeHours) })]),
      notAsked,
      binding
    ]
  }
}

/** Tells the finance department whether the tax office is to be told of a year, and what is still missing for it. */
export const taxNotice = (report: Statement.TaxReport, language: Language = "de"): string => {
  const { statement: words, format } = messagesIn(language)
  const { year, isReportable, missing } = report
  const told = { year, total: format.euro(report.total), limit: format.euro(report.limit) }
  const answer = fill(isReportable ? words.notice.due : words.notice.none, told)
  if (missing.length === 0) return answer
  const fields = missing.map((field) => words.notice.fields[field]).join(", ")
  return `${answer} ${fill(words.notice.missing, { fields })}`
}
