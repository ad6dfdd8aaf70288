/** The proof of use in words: what the figures of a year are called, on screen, on paper and in the workbook. */
import type { Funding } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fill } from "./template.ts"

/** The figures that are made of lines. */
export const lineFigures = ["vouchers", "eligible", "unknown", "excluded", "late", "unvouched", "unpaid"] as const
export type LineFigure = (typeof lineFigures)[number]

/** What these words need of a proof of use. @unit euro cents */
export interface Proved extends Readonly<Record<LineFigure, { readonly cents: number }>> {
  readonly grant?: { readonly granted: number; readonly received: number } | undefined
  readonly repay?: { readonly least: number; readonly most: number } | undefined
  readonly toCome?: number | undefined
  readonly repaid: { readonly claims: number; readonly cents: number }
}

/** A figure in words; without cents where it is not known. */
export interface FigureInWords {
  readonly figure: LineFigure | "granted" | "received" | "toCome" | "repay"
  readonly label: string
  readonly amount: string
  /** @unit euro cents; of a span, both ends */
  readonly cents: ReadonlyArray<number>
  readonly note?: string
}

const amountOf = ({ funding, format }: Messages, cents: ReadonlyArray<number>): string => {
  const [least, most] = cents
  if (least === undefined) return funding.figures.open
  if (most === undefined || most === least) return format.euro(least)
  return fill(funding.figures.span, { least: format.euro(least), most: format.euro(most) })
}

/** Names the figures of a year in their order; what is not known is said to be unknown. */
export const proofFigures = (proved: Proved, language: Language = "de"): ReadonlyArray<FigureInWords> => {
  const messages = messagesIn(language)
  const { figures, figureNotes } = messages.funding
  const figure = (
    name: FigureInWords["figure"],
    cents: ReadonlyArray<number>,
    note?: string | false
  ): FigureInWords => ({
    figure: name,
    label: figures[name],
    amount: amountOf(messages, cents),
    cents,
    ...(note ? { note } : {})
  })
  const lines = lineFigures.map((name) => {
    const { cents } = proved[name]
    const note = name === "late" || name === "unpaid" ? figureNotes[name] : undefined
    return figure(name, [cents], cents > 0 && note)
  })
  const { grant, repay, toCome } = proved
  const whyOpen = grant === undefined ? figureNotes.grantOpen : figureNotes.shareOpen
  return [
    ...lines,
    figure("granted", grant === undefined ? [] : [grant.granted]),
    figure("received", grant === undefined ? [] : [grant.received]),
    figure("toCome", toCome === undefined ? [] : [toCome], toCome === undefined && whyOpen),
    figure(
      "repay",
      repay === undefined ? [] : [repay.least, repay.most],
      repay === undefined ? whyOpen : repay.least < repay.most && figureNotes.repay
    )
  ]
}

/** What must be said beside the figures; nothing where nothing must. */
export const proofNotes = ({ repaid }: Pick<Proved, "repaid">, language: Language = "de"): ReadonlyArray<string> => {
  const { funding, format } = messagesIn(language)
  return repaid.claims === 0
    ? []
    : [fill(funding.figureNotes.repaid, { count: repaid.claims, amount: format.euro(repaid.cents) })]
}

/** What a cost is of. */
export const costKind = (kind: Funding.CostKind, language: Language = "de"): string =>
  messagesIn(language).funding.kinds[kind]

/** Whether a kind of cost is borne: "ja, nicht sicher belegt". */
export const eligibility = (
  { eligibility: found, isDoubtful }: Pick<Funding.Eligibility, "eligibility" | "isDoubtful">,
  language: Language = "de"
): string => messagesIn(language).funding.eligibility[found === "eligible" && isDoubtful ? "eligibleDoubtful" : found]

/** What was counted of a year, each number with its name. */
export const countedFacts = (
  facts: Funding.YearFacts,
  { guides, guideMonths }: { readonly guides: number; readonly guideMonths: number },
  language: Language = "de"
): ReadonlyArray<{ readonly label: string; readonly count: number }> => {
  const names = messagesIn(language).funding.yearFacts
  const counts: Readonly<Record<keyof typeof names, number>> = {
    guides: facts.guides,
    guidesAtEnd: facts.guidesAtEnd,
    appointments: facts.appointments,
    paid: guides,
    guideMonths,
    sessions: facts.sessions,
    supervised: facts.supervised,
    courses: facts.courses,
    certificates: facts.certificates
  }
  return Object.entries(counts).map(([name, count]) => ({ label: names[name as keyof typeof names], count }))
}
