/** The directive in force since 2021: what was read of it, and how long that is evidenced. */
import { type Citation, CivilDate, type Dated } from "@lotsenwerk/domain"
import { versions } from "../germany/versions.ts"
import { silent } from "./sources.ts"

/**
 * A rule since the directive; before it the rule is open.
 *
 * @source in force since 1 January 2021; whether it goes on after 2025 was not read
 */
export const since2021 = <A>(unit: Dated.Unit, source: Citation, value: A): Dated.Dated<A> =>
  versions<A>(
    unit,
    { from: "2016-01-01", verification: "open", source: silent },
    {
      from: "2021-01-01",
      verification: "secondary",
      source,
      doubt: "Gelesen sind Hinweise zur Richtlinie, nicht ihr Wortlaut; ob sie nach 2025 gilt, ist nicht gelesen.",
      evidencedUntil: "2025-12-31",
      value
    }
  )

/** A rule that is concluded from what the guidance does not say. @param doubt from what it is concluded */
export const concluded = <A>(unit: Dated.Unit, source: Citation, doubt: string, value: A): Dated.Dated<A> => [
  { from: CivilDate.of("2016-01-01"), unit, source, doubt, verification: "inferred", value }
]
