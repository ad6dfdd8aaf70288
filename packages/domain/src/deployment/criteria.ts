/** By what guides are compared: every criterion once, with the facts that it reads. */
import * as Period from "../Period.ts"
import { decide } from "./decide.ts"
import { type DeploymentDay, minutesIn } from "./hours.ts"
import type { Candidate, CriterionName, DeploymentRequest } from "./request.ts"

/** How a guide stands to one criterion: it fits, nobody knows, it does not. Unknown is not no. */
export type Fit = "yes" | "unknown" | "no"

/** A fit, and for the load how much was done already. @unit minutes */
export interface Measure {
  readonly fit: Fit
  readonly minutes?: number
}

/** One criterion; `permission` is the law of the programme, the others are the office's. */
export interface Criterion {
  /** The facts of a candidate and of a request that are read, and no others. */
  readonly reads: {
    readonly candidate: ReadonlyArray<keyof Candidate>
    readonly request: ReadonlyArray<keyof DeploymentRequest>
  }
  /** How the guide stands to it; nothing where the request does not ask. */
  readonly measure: (candidate: Candidate, request: DeploymentRequest, law: DeploymentDay) => Measure | undefined
}

const isAmong = (asked: string, offered: ReadonlyArray<string> | undefined): Measure => ({
  fit: offered === undefined ? "unknown" : offered.includes(asked) ? "yes" : "no"
})

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Whether hours said to be free hold all of what is asked. */
const isFree = ({ free = [] }: Candidate, { on, from, minutes = 0 }: DeploymentRequest): boolean =>
  free.some(
    (hours) =>
      hours.on === on &&
      hours.from <= (from ?? hours.from) &&
      minuteOf(from ?? hours.from) + minutes <= minuteOf(hours.until)
  )

/** All criteria. */
export const criteria: Readonly<Record<"permission" | CriterionName, Criterion>> = {
  permission: {
    reads: { candidate: ["file"], request: ["on", "minutes"] },
    measure: ({ file }, { minutes }, law) => {
      const { _tag } = decide(law, minutes === undefined ? file : { ...file, minutes })
      return { fit: _tag === "Granted" ? "yes" : _tag === "Refused" ? "no" : "unknown" }
    }
  },
  language: {
    reads: { candidate: ["languages"], request: ["language"] },
    measure: ({ languages }, { language }) => (language === undefined ? undefined : isAmong(language, languages))
  },
  task: {
    reads: { candidate: ["tasks"], request: ["task"] },
    measure: ({ tasks }, { task }) => (task === undefined ? undefined : isAmong(task, tasks))
  },
  time: {
    reads: { candidate: ["free", "away"], request: ["on", "from", "minutes"] },
    measure: (candidate, request) => {
      if (candidate.away?.some((span) => Period.includes(span, request.on))) return { fit: "no" }
      return { fit: isFree(candidate, request) ? "yes" : "unknown" }
    }
  },
  place: {
    reads: { candidate: ["areas"], request: ["area"] },
    measure: ({ areas }, { area }) => (area === undefined ? undefined : isAmong(area, areas))
  },
  load: {
    reads: { candidate: ["file"], request: ["on"] },
    measure: ({ file: { deployments } }, _request, law) =>
      deployments === undefined ? { fit: "unknown" } : { fit: "yes", minutes: minutesIn(deployments, law) }
  }
}
