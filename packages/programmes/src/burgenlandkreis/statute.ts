/** The statute of 2016: of the day on which it came into force only the day of its decision was read. */
import type { Dated } from "@lotsenwerk/domain"
import { versions } from "../germany/versions.ts"
import { silent, statute2016 } from "./sources.ts"

/** A rule since the statute; before it the rule is open. @source statute of 16 June 2016, read 2026-11-22 */
export const since2016 = <A>(unit: Dated.Unit, value: A): Dated.Dated<A> =>
  versions<A>(
    unit,
    { from: "2016-01-01", verification: "open", source: silent },
    {
      from: "2016-06-16",
      verification: "secondary",
      source: statute2016,
      doubt: "Gelesen ist eine Anzeige der Satzung; wann sie in Kraft trat und ob sie noch gilt, ist nicht lesbar.",
      evidencedUntil: "2016-12-31",
      value
    }
  )
