/** The figures of the proof of use: what was granted, received and spent, for whom, and what goes back. */
import type { PersonId } from "../appointment/index.ts"
import * as Dated from "../Dated.ts"
import * as Money from "../Money.ts"
import type { GrantYear } from "./conditions.ts"
import { lineFaults, type OfLines, ofLines, sumFaults } from "./faults.ts"
import { CostKind, type Expense, type Grant } from "./model.ts"
import { type Eligibility, eligibilityOf, monthsOf } from "./plan.ts"

/** A sum with the expenses that it is made of. @unit euro cents */
export interface Figure {
  readonly cents: Money.Cents
  readonly lines: ReadonlyArray<Expense>
}

/** What was spent on a kind of cost. */
export interface ProofLine extends Eligibility, Figure {}

/** The figures of a year; each has its lines. @term Verwendungsnachweis */
export interface ProofOfUse {
  readonly year: number
  /** @unit euro cents */
  readonly granted: Money.Cents
  /** @unit euro cents */
  readonly received: Money.Cents
  /** The kinds of cost on which something was spent, in their order. @term zahlenmäßiger Nachweis */
  readonly spent: ReadonlyArray<ProofLine>
  readonly eligible: Figure
  readonly excluded: Figure
  /** Nobody has read whether the directive bears it. */
  readonly unknown: Figure
  /** What was paid for the year after its end: whether it counts, no source read says. */
  readonly late: Figure
  /** Everything paid for the year, by the day of payment. @term Belegliste */
  readonly vouchers: Figure
  /** Paid, and no voucher is filed. */
  readonly unvouched: Figure
  /** Ordered for the year and not paid: nothing of it is proved. */
  readonly unpaid: Figure
  /** Expenses of other years, which are left out. */
  readonly outside: ReadonlyArray<Expense>
  /** Who received an allowance for the year. */
  readonly guides: ReadonlyArray<PersonId>
  /** For how many months of guides one was paid. */
  readonly guideMonths: number
  /** What goes back if all that is doubtful is borne, and if none of it is; absent while the share is not known. @term Rückzahlung */
  readonly repay?: { readonly least: Money.Cents; readonly most: Money.Cents }
  /** What is still to be received, if only what is certain is borne; absent while the share is not known. */
  readonly toCome?: Money.Cents
}

const figure = (lines: ReadonlyArray<Expense>): Figure => ({ cents: Money.sum(lines.map(({ cents }) => cents)), lines })

const byPayment = (one: Expense, other: Expense): number => {
  const [a, b] = [`${one.paidOn} ${one.id}`, `${other.paidOn} ${other.id}`]
  return a < b ? -1 : a > b ? 1 : 0
}

/** What of a sum the directive bears; not known while its share, or how it is rounded, is not. */
const borne = ({ rules }: GrantYear, cents: Money.Cents): Money.Cents | undefined => {
  const share = Dated.known(rules.fundedShare)
  if (share === undefined || share === 100) return share && cents
  const rounding = Dated.known(rules.rounding)
  if (rounding === undefined) return undefined
  return (rounding === "down" ? Money.shareDown : Money.shareHalfUp)(cents, share, 100)
}

const above = (one: Money.Cents, other: Money.Cents): Money.Cents => Money.cents(Math.max(0, one - other))

/** What goes back and what is to come, by what is borne for certain and what at best. */
const settled = (
  year: GrantYear,
  { granted, received }: Grant,
  certain: Money.Cents,
  atBest: Money.Cents
): Pick<ProofOfUse, "repay" | "toCome"> => {
  const [least, most] = [borne(year, certain), borne(year, atBest)]
  if (least === undefined || most === undefined) return {}
  const [owedLeast, owedMost] = [Money.least(granted, least), Money.least(granted, most)]
  return {
    repay: { least: above(received, owedMost), most: above(received, owedLeast) },
    toCome: above(owedLeast, received)
  }
}

/**
 * Sums up the proof of use of a year from its expenses, in whatever order they come.
 *
 * An expense belongs to the year of the month for which it was paid. What was paid only after the year, and what nobody
 * has read to be borne, may have to be paid back: both ends of the span are given.
 */
export const proofOfUse = (year: GrantYear, grant: Grant, expenses: ReadonlyArray<Expense>): OfLines<ProofOfUse> =>
  ofLines([...sumFaults({ ...grant }), ...lineFaults(expenses)], () => {
    const months = new Set(monthsOf(year))
    const own = expenses.filter(({ month }) => months.has(month))
    const paid = own.filter(({ paidOn }) => paidOn !== undefined).sort(byPayment)
    const byKind = Map.groupBy(paid, ({ kind }) => kind)
    const spent = CostKind.literals.flatMap((kind): ReadonlyArray<ProofLine> => {
      const lines = byKind.get(kind)
      return lines === undefined ? [] : [{ ...eligibilityOf(year, kind), ...figure(lines) }]
    })
    const those = (eligibility: Eligibility["eligibility"]) =>
      figure(spent.filter((line) => line.eligibility === eligibility).flatMap(({ lines }) => lines))
    const isLate = ({ paidOn }: Expense) => paidOn !== undefined && year.last < paidOn
    const [eligible, unknown] = [those("eligible"), those("unknown")]
    const certain = figure(eligible.lines.filter((line) => !isLate(line)))
    const allowances = paid.flatMap(({ kind, person, month }) =>
      kind === "allowance" && person ? [{ person, month }] : []
    )
    return {
      year: year.year,
      ...grant,
      spent,
      eligible,
      excluded: those("excluded"),
      unknown,
      late: figure(paid.filter(isLate)),
      vouchers: figure(paid),
      unvouched: figure(paid.filter(({ voucher }) => voucher === undefined)),
      unpaid: figure(own.filter(({ paidOn }) => paidOn === undefined)),
      outside: expenses.filter(({ month }) => !months.has(month)),
      guides: [...new Set(allowances.map(({ person }) => person))].sort(),
      guideMonths: new Set(allowances.map(({ person, month }) => `${month} ${person}`)).size,
      ...settled(year, grant, certain.cents, Money.sum([eligible.cents, unknown.cents]))
    }
  })
