/** Stadt Dorsten after the basic course: of further training nothing is known. */
import { CivilDate, type Supervision } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: silent, verification: "open" } as const

/** Not known: neither whether, nor how often, nor in what. */
export const advancedTraining: Supervision.DutyRules = {
  duty: [{ ...open, unit: "choice" }],
  cadence: [{ ...open, unit: "events per calendar year" }],
  kinds: [{ ...open, unit: "list" }],
  afterMonths: [{ ...open, unit: "months" }],
  pause: [{ ...open, unit: "choice" }],
  grace: [{ ...open, unit: "days" }]
}
