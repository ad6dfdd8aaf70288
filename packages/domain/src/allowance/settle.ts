/** What is still owed, one way or the other: due minus settled, month by month. */
import type * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import type * as Month from "../Month.ts"
import type { Entitlement, PayCondition } from "./entitlement.ts"
import type { GuideFile } from "./model.ts"

/** Sums by month: what was paid less what is already claimed back, or what of a claim was waived. @unit euro cents */
export type Settled = ReadonlyMap<Month.Month, Money.Cents>

const none: Settled = new Map()

/** A month whose due and settled sums were compared. */
export interface Difference {
  readonly at: Entitlement
  readonly decision: Decision.Decision<Money.Cents, PayCondition>
  /** @unit euro cents */
  readonly settled: Money.Cents
  /** Still to be paid; nothing while the decision is refused or undetermined. @unit euro cents */
  readonly owed: Money.Cents
  /** Paid without ground: more than what is due. Nothing while the decision is undetermined. @unit euro cents */
  readonly excess: Money.Cents
}

/**
 * Compares due and settled sums of some months as of today's knowledge.
 *
 * An undetermined month claims nothing back: unknown is not no. What was waived stays with the guide: should the month
 * turn out to be due after all, it is not paid again.
 *
 * @term Abrechnung
 * @example
 * ```ts
 * const october = Allowance.entitlement(landkreisHarz, Month.of("2026-10"))
 * const gone = { services: [], decidedOn: CivilDate.of("2026-11-02") }
 * const paid = new Map([["2026-10", Money.cents(130_00)]])
 * const [{ owed, excess }] = Allowance.settle([october], gone, paid)
 * owed // → 0
 * excess // → 13000
 * ```
 */
export const settle = (
  months: ReadonlyArray<Entitlement>,
  file: GuideFile,
  settled: Settled,
  waived: Settled = none
): ReadonlyArray<Difference> =>
  months.map((month) => {
    const decision = month.decide(file)
    const paid = settled.get(month.month) ?? Money.nothing
    const due = decision._tag === "Granted" ? decision.value : Money.nothing
    const more = (one: number, other: number) => Money.cents(Math.max(0, one - other))
    return {
      at: month,
      decision,
      settled: paid,
      owed: more(due, paid + (waived.get(month.month) ?? Money.nothing)),
      excess: decision._tag === "Undetermined" ? Money.nothing : more(paid, due)
    }
  })
