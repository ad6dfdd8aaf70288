/** The first change of the statute, whose day nobody could read. */
import type { Dated } from "@lotsenwerk/domain"
import { type Step, type Unread, versions } from "../germany/versions.ts"
import { minutes, silent } from "./sources.ts"

const unread: Unread = { from: "2016-01-01", verification: "open", source: silent }

/** What the change says, after what was read of the years before it. @source minutes of the council, read 2026-11-22 */
export const sinceAmendment = <A>(unit: Dated.Unit, value: A, ...before: ReadonlyArray<Step<A>>): Dated.Dated<A> =>
  versions<A>(unit, unread, ...before, {
    from: "2023-01-01",
    verification: "inferred",
    source: minutes,
    doubt:
      "Gelesen ist die Niederschrift; der Tag der Änderung ist darin nicht lesbar. Angenommen ist der 01.01.2023, weil sie die Richtlinie von 2022 voraussetzt.",
    value
  })
