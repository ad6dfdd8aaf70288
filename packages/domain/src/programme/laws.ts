/** What the answers of every question keep when they are written down and decided again. */
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type CivilDate, of as day } from "../CivilDate.ts"
import type { Explain, LawOf } from "../laws.ts"
import * as Trace from "../Trace.ts"
import { replay } from "./replay.ts"

const programme = { slug: "musterkreis", version: { number: 1 } }
const decidedOn = day("2026-12-31")

const answersAlike = (trace: Trace.Trace, on?: CivilDate): boolean =>
  Result.match(replay(trace, on), {
    onFailure: () => false,
    onSuccess: (again) => again.isSame && Equal.equals(again.trace, { ...Trace.current(trace), ...(on && { on }) })
  })

const isTrace = Schema.is(Trace.CurrentTrace)

/** The laws of a question's traces; `explain` is that of its slice. */
export const lawsOfTraces = <L, Facts extends object>(
  explain: Explain<L, Facts>
): Readonly<Record<string, LawOf<L, Facts>>> => {
  const traced = (law: L, facts: Facts) => Trace.of(programme, decidedOn, explain(law, facts))
  return {
    "a trace is what its schema reads": (law, facts) => isTrace(traced(law, facts)),
    "a trace replayed gives the same answer, word for word": (law, facts) => answersAlike(traced(law, facts)),
    "a trace of the first form does so on the day it is told": (law, facts) => {
      const { on, form: _now, ...rest } = traced(law, facts)
      return answersAlike({ ...rest, form: 1 }, on)
    },
    "a trace that tells no day, and is told none, is not replayed": (law, facts) => {
      const { on: _day, ...rest } = traced(law, facts)
      return Equal.equals(Result.flip(replay(rest)), Result.succeed({ _tag: "DayMissing" }))
    },
    "a condition that came later is not asked after the event": (law, facts) => {
      const { grounds, ...rest } = traced(law, facts)
      const fewer = grounds.slice(1)
      if (fewer.length === 0) return true
      return Result.match(replay({ ...rest, grounds: fewer }), {
        onFailure: () => false,
        onSuccess: ({ trace }) => Equal.equals(trace.grounds, fewer)
      })
    }
  }
}
