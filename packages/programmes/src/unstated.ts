/** Parts of a programme of which nothing that was read says anything: each rule is open, and says where it was looked for. */
import { type Citation, CivilDate, type Programme } from "@lotsenwerk/domain"
import { teachingUnit } from "./teachingUnit.ts"

/** The parts that a municipality may be silent about as a whole. */
export type Silent = Pick<
  Programme.Programme,
  "course" | "supervision" | "exchange" | "advancedTraining" | "directory" | "travel" | "lossOfEarnings"
>

/** These parts, for a programme to lay over them what its sources do say. @param source where it was looked for */
export const unstated = (source: Citation): Silent => {
  const open = { from: CivilDate.of("2016-01-01"), source, verification: "open" } as const
  const requirement = [{ ...open, unit: "requirement" }] as const
  const choice = [{ ...open, unit: "choice" }] as const
  const list = [{ ...open, unit: "list" }] as const
  const duty = {
    duty: choice,
    cadence: [{ ...open, unit: "events per calendar year" }],
    kinds: list,
    afterMonths: [{ ...open, unit: "months" }],
    pause: choice,
    grace: [{ ...open, unit: "days" }]
  } as const
  return {
    course: {
      dates: [{ ...open, unit: "dates per course" }],
      extent: [{ ...open, unit: "teaching units or hours" }],
      teachingUnit,
      topics: list,
      attendance: [{ ...open, unit: "share of dates" }],
      madeUp: [{ ...open, unit: "dates per course" }],
      units: [{ ...open, unit: "teaching units or share of them" }],
      modules: list
    },
    supervision: duty,
    exchange: duty,
    advancedTraining: duty,
    directory: {
      reporting: choice,
      changes: requirement,
      review: [{ ...open, unit: "months" }],
      confirmation: [{ ...open, unit: "months" }],
      notice: [{ ...open, unit: "days" }]
    },
    travel: {
      appointment: requirement,
      scope: choice,
      approval: requirement,
      mileageRate: [{ ...open, unit: "cents per kilometre" }],
      proof: requirement
    },
    lossOfEarnings: {
      appointment: requirement,
      refund: choice,
      proof: requirement,
      dailyCap: [{ ...open, unit: "cents per day" }]
    }
  }
}
