/** Rule values for examples: in force since 2015 and until further notice, unless a row says otherwise. */
import type { Citation } from "./Citation.ts"
import * as CivilDate from "./CivilDate.ts"
import type * as Dated from "./Dated.ts"

/** Where an example's rule would have been read. */
export const source: Citation = { kind: "setting", text: "Beispiel", readOn: CivilDate.of("2026-11-22") }

const since = CivilDate.of("2015-01-01")

/** A value as sure as told; `evidencedUntil` where its source vouches no longer. */
export const stated = <A>(
  verification: Dated.Stated<unknown>["verification"],
  value: A,
  span: { readonly from?: string; readonly to?: string; readonly evidencedUntil?: string } = {}
): Dated.Stated<A> => ({
  from: span.from === undefined ? since : CivilDate.of(span.from),
  ...(span.to === undefined ? {} : { to: CivilDate.of(span.to) }),
  ...(span.evidencedUntil === undefined ? {} : { evidencedUntil: CivilDate.of(span.evidencedUntil) }),
  unit: "choice",
  source,
  verification,
  value
})

/** A rule that nobody has read. */
export const open: Dated.Open = { from: since, unit: "choice", source, verification: "open" }

/** A value read in the law. */
export const confirmed = <A>(value: A): Dated.Dated<A> => [stated("confirmed", value)]

/** A value concluded from practice. */
export const inferred = <A>(value: A): Dated.Dated<A> => [stated("inferred", value)]

/** The answer of a decision that grants. */
export const granted = <A>(value: A, ...doubted: ReadonlyArray<string>) => ({
  _tag: "Granted" as const,
  value,
  doubted
})

/** The answer of a decision that refuses. */
export const refused = (...unmet: ReadonlyArray<string>) => ({ _tag: "Refused" as const, unmet })

/** The answer of a decision that cannot be taken yet. */
export const undetermined = (...unknown: ReadonlyArray<string>) => ({ _tag: "Undetermined" as const, unknown })
