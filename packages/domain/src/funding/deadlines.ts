/** The days of a grant: until when to apply, to honour, to show the notice, to prove, to keep. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { applicationDay, type GrantYear } from "./conditions.ts"

/** A day by which something is due, with the rule that says so. */
export interface Deadline {
  readonly duty: "apply" | "honour" | "showNotice" | "prove" | "keepVouchers"
  /**
   * The last day, as the source names it, on whatever day of the week it falls; absent while the rule is open, or while
   * it has not begun to count.
   *
   * @doubt § 193 BGB moves the end of many terms from a Sunday to the next working day; whether of this one, no source says
   */
  readonly on?: CivilDate.CivilDate
  /** The rule's name in the programme. */
  readonly rule: "applicationDue" | "honouring" | "publicity" | "proofDue" | "retention"
  readonly version?: Dated.Version<unknown>
  /** Whether it rests on what is merely inferred, or on a source that no longer vouches. */
  readonly isDoubtful: boolean
}

/** What the days are counted from. Absent: not known. `null`: not yet. */
export interface GrantDates {
  readonly proofSubmittedOn?: CivilDate.CivilDate | null
}

const monthsAfter = (day: CivilDate.CivilDate | null | undefined, months: number): CivilDate.CivilDate | undefined =>
  day ? CivilDate.plusMonths(day, months) : undefined

/**
 * Lists what is due for a grant year, the first day first; what has no day yet comes last.
 *
 * @term Fristen der Zuwendung
 * @example
 * ```ts
 * const [apply] = Funding.deadlines(Funding.yearOf(landkreisHarz, 2028))
 * apply.on // → "2027-10-31"
 * apply.isDoubtful // → true
 * ```
 */
export const deadlines = (year: GrantYear, { proofSubmittedOn }: GrantDates = {}): ReadonlyArray<Deadline> => {
  const { rules, first, last } = year
  const due = <A>(
    duty: Deadline["duty"],
    rule: Deadline["rule"],
    version: Dated.Version<A> | undefined,
    on: (value: A) => CivilDate.CivilDate | undefined
  ): ReadonlyArray<Deadline> => {
    const value = Dated.known(version)
    if (value === "waived") return []
    const day = value === undefined ? undefined : on(value)
    return [
      {
        duty,
        rule,
        ...(day === undefined ? {} : { on: day }),
        ...(version === undefined ? {} : { version }),
        isDoubtful: version?.verification === "inferred" || Dated.isBeyondEvidence(version, first)
      }
    ]
  }
  return [
    ...due("apply", "applicationDue", rules.applicationDue, (day) => applicationDay(year.year, day)),
    ...due("showNotice", "publicity", rules.publicity, () => last),
    ...due("honour", "honouring", rules.honouring, () => last),
    ...due("prove", "proofDue", rules.proofDue, (months) => CivilDate.plusMonths(last, months)),
    ...due("keepVouchers", "retention", rules.retention, (years) => monthsAfter(proofSubmittedOn, 12 * years))
  ].sort((one, other) => ((one.on ?? "9999") < (other.on ?? "9999") ? -1 : one.on === other.on ? 0 : 1))
}
