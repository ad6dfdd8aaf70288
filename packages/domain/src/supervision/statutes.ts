/** Duties and services for the examples of supervision. */

import type { Service } from "../appointment/index.ts"
import { confirmed, inferred } from "../examples.ts"
import * as Period from "../Period.ts"
import type { GatheringKind } from "./model.ts"
import type { Cadence, DutyRules } from "./rules.ts"

type Kinds = readonly [GatheringKind, ...ReadonlyArray<GatheringKind>]

/** So many events in each calendar year or, with `withinMonths`, in any span of so many months. */
export const cadence = (events: number, withinMonths?: number): Cadence =>
  withinMonths === undefined ? { events } : { events, withinMonths }

/** The office offers two group events a year, as in Harz. */
export const offered: DutyRules = {
  duty: confirmed("offered"),
  cadence: inferred(cadence(2)),
  kinds: inferred<Kinds>(["group"]),
  afterMonths: confirmed("waived"),
  pause: confirmed("waived"),
  grace: confirmed("waived")
}

/** Each guide must come to two group events a year; time out of service is excused. */
export const required: DutyRules = {
  ...offered,
  duty: confirmed("required"),
  cadence: confirmed(cadence(2)),
  pause: confirmed("excused")
}

/** Each guide must come to an exchange within any three months, as meetings are a duty in Anhalt-Bitterfeld; how often is made up. */
export const exchange: DutyRules = {
  ...required,
  cadence: confirmed(cadence(1, 3)),
  kinds: confirmed<Kinds>(["exchange"])
}

/** Each guide must take a module within any twelve months, after six months in service. */
export const advanced: DutyRules = {
  ...required,
  cadence: confirmed(cadence(1, 12)),
  kinds: confirmed<Kinds>(["module"]),
  afterMonths: confirmed(6)
}

/** In office from a day on, or for a span, with interruptions. */
export const service = (
  from: string,
  to?: string,
  ...interruptions: ReadonlyArray<readonly [string, string?]>
): Service => ({
  office: Period.of(from, to),
  interruptions: interruptions.map((span) => Period.of(...span))
})

/** In office through the whole of 2026. */
export const wholeYear = service("2026-01-01", "2026-12-31")
