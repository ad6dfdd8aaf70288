/** The finance plan of a year: what is planned by kind of cost and by month, and who bears it. */
import * as Dated from "../Dated.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import type { GrantYear } from "./conditions.ts"
import { lineFaults, type OfLines, ofLines, sumFaults } from "./faults.ts"
import { CostKind, type PlannedCost } from "./model.ts"

/** Whether the directive bears a kind of cost, with the rule that says so. */
export interface Eligibility {
  readonly kind: CostKind
  /** `unknown` as well where costs are excluded by a rule that is merely inferred: such a rule warns and never cuts. */
  readonly eligibility: "eligible" | "excluded" | "unknown"
  /** Whether it rests on what is merely inferred, or on a source that no longer vouches. */
  readonly isDoubtful: boolean
  /** Value, validity, source and verification; absent where no version covers the year. */
  readonly version?: Dated.Version<"eligible" | "excluded">
}

/** Tells whether a kind of cost is eligible in a year. @term Zuwendungsfähigkeit einer Ausgabe */
export const eligibilityOf = ({ rules, first }: GrantYear, kind: CostKind): Eligibility => {
  const version = rules[`${kind}Costs`]
  const value = Dated.known(version)
  const counts = value === "eligible" || Dated.binds(version)
  return {
    kind,
    eligibility: counts && value !== undefined ? value : "unknown",
    isDoubtful: version?.verification === "inferred" || Dated.isBeyondEvidence(version, first),
    ...(version === undefined ? {} : { version })
  }
}

/** A kind of cost with its sum and what it is made of. @unit euro cents */
export interface PlanLine extends Eligibility {
  readonly cents: Money.Cents
  readonly costs: ReadonlyArray<PlannedCost>
}

/** A plan; every sum is that of its lines. @unit euro cents @term Kosten- und Finanzierungsplan */
export interface FinancePlan {
  readonly year: number
  /** The kinds of cost of which something is planned, in their order. */
  readonly lines: ReadonlyArray<PlanLine>
  /** The twelve months. */
  readonly months: ReadonlyArray<{ readonly month: Month.Month; readonly cents: Money.Cents }>
  readonly total: Money.Cents
  readonly eligible: Money.Cents
  readonly excluded: Money.Cents
  /** Nobody has read whether the directive bears it. */
  readonly unknown: Money.Cents
  /** What the grant bears at most, and what then remains for the municipality. */
  readonly grant: Money.Cents
  readonly ownFunds: Money.Cents
  /** Costs of other years, which are left out. */
  readonly outside: ReadonlyArray<PlannedCost>
}

/** The twelve months of a grant year. */
export const monthsOf = ({ first, last }: GrantYear): ReadonlyArray<Month.Month> =>
  Month.range(Month.containing(first), Month.containing(last))

const sumOf = (lines: ReadonlyArray<{ readonly cents: Money.Cents }>): Money.Cents =>
  Money.sum(lines.map(({ cents }) => cents))

/**
 * Makes the finance plan of a year from what is planned and what is granted or asked for.
 *
 * A grant bears no more than what is not known to be excluded.
 */
export const financePlan = (
  year: GrantYear,
  planned: ReadonlyArray<PlannedCost>,
  granted: Money.Cents
): OfLines<FinancePlan> =>
  ofLines([...sumFaults({ granted }), ...lineFaults([], planned)], () => {
    const months = new Set(monthsOf(year))
    const own = Map.groupBy(
      planned.filter(({ month }) => months.has(month)),
      ({ kind }) => kind
    )
    const lines = CostKind.literals.flatMap((kind): ReadonlyArray<PlanLine> => {
      const costs = own.get(kind)
      return costs === undefined ? [] : [{ ...eligibilityOf(year, kind), cents: sumOf(costs), costs }]
    })
    const those = (eligibility: Eligibility["eligibility"]) =>
      sumOf(lines.filter((line) => line.eligibility === eligibility))
    const byMonth = Map.groupBy(
      lines.flatMap(({ costs }) => costs),
      ({ month }) => month
    )
    const total = sumOf(lines)
    const [eligible, excluded, unknown] = [those("eligible"), those("excluded"), those("unknown")]
    const grant = Money.least(granted, Money.sum([eligible, unknown]))
    return {
      year: year.year,
      lines,
      months: [...months].map((month) => ({ month, cents: sumOf(byMonth.get(month) ?? []) })),
      total,
      eligible,
      excluded,
      unknown,
      grant,
      ownFunds: Money.cents(total - grant),
      outside: planned.filter(({ month }) => !months.has(month))
    }
  })
