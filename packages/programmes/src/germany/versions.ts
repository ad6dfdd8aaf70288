/** Versions of federal figures, each in force until the day before the next. */
import { type Citation, CivilDate, type Dated } from "@lotsenwerk/domain"

/** One version: from when on, how sure, where it was read, what it says. */
export interface Step<A> {
  readonly from: string
  readonly verification: Dated.Stated<A>["verification"]
  readonly source: Citation
  readonly value: A
  readonly doubt?: string
  readonly evidencedUntil?: string
}

/** The years before the first figure that was read: there was a rule, but nobody has read it. */
export interface Unread {
  readonly from: string
  readonly verification: "open"
  readonly source: Citation
}

/** The versions of a figure, oldest first. */
export const versions = <A>(unit: Dated.Unit, ...steps: ReadonlyArray<Step<A> | Unread>): Dated.Dated<A> =>
  steps.map((step, index) => {
    const next = steps[index + 1]?.from
    const span = {
      from: CivilDate.of(step.from),
      ...(next === undefined ? {} : { to: CivilDate.plusDays(CivilDate.of(next), -1) }),
      unit
    }
    if (step.verification === "open") return { ...step, ...span }
    const { evidencedUntil, ...stated } = step
    return {
      ...stated,
      ...span,
      ...(evidencedUntil === undefined ? {} : { evidencedUntil: CivilDate.of(evidencedUntil) })
    }
  })
