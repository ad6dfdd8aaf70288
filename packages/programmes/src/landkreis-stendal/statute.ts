/** A statute for one calendar year at a time: what it says ends with the year, unless the council decides again. */
import type { Dated } from "@lotsenwerk/domain"
import { versions } from "../germany/versions.ts"
import { report2019, silent, statute2020 } from "./sources.ts"

/**
 * What the statutes of 2019 and 2020 say; before and after them nothing was read.
 *
 * @source the council decided on 13.12.2018 for 2019 and on 19.09.2019 for 2020, papers and press, read 2026-11-22
 */
export const ofItsYears = <A>(unit: Dated.Unit, value: A): Dated.Dated<A> =>
  versions<A>(
    unit,
    { from: "2016-01-01", verification: "open", source: silent },
    {
      from: "2019-01-01",
      verification: "secondary",
      source: report2019,
      doubt: "Gelesen ist der Bericht über die Satzung, nicht ihr Wortlaut.",
      evidencedUntil: "2019-12-31",
      value
    },
    {
      from: "2020-01-01",
      verification: "secondary",
      source: statute2020,
      doubt: "Gelesen sind die Vorlage und der Bericht darüber, nicht die beschlossene Satzung.",
      evidencedUntil: "2020-12-31",
      value
    },
    { from: "2021-01-01", verification: "open", source: silent }
  )
