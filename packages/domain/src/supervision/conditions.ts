/** When a duty is kept: every condition once. The same table asks an office's offer and a guide's duty, of all three kinds. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import type { Gathering } from "./model.ts"
import { counted, type DutyDay, type GatheringFile, owing } from "./owing.ts"
import type { Cadence, DutyName, DutyRules } from "./rules.ts"

/** The events that are missing, held on the day asked about. */
const heldToday = (file: GatheringFile, law: DutyDay, cadence: Cadence): Partial<GatheringFile> => {
  const kind = Dated.known(law.rules.kinds)?.[0] ?? "group"
  const events = owing(file, law, cadence)?.events ?? cadence.events
  const length = Math.max(0, events - counted(file, law).length)
  const missing = Array.from({ length }, (): Gathering => ({ on: law.on, kind }))
  return { events: [...(file.events ?? []), ...missing] }
}

const conditions = {
  duty: { id: "DutyStated", reads: [] },
  kinds: { id: "KindsStated", reads: [] },
  cadence: {
    id: "CadenceKept",
    reads: ["events", "services"],
    holds: (file: GatheringFile, law: DutyDay, cadence: Cadence) => owing(file, law, cadence)?.isKept,
    cure: heldToday
  },
  afterMonths: { id: "BeginningStated", reads: [] },
  pause: { id: "PauseStated", reads: [] },
  grace: { id: "GraceStated", reads: [] }
} as const satisfies Decision.Conditions<DutyRules, DutyDay, GatheringFile>

export type SupervisionCondition = (typeof conditions)[keyof typeof conditions]["id"]

type DutyQuestion = Decision.Question<SupervisionCondition, DutyRules, DutyDay, GatheringFile>

/** Is the duty kept? One table, a question for each duty. */
export const questions: Readonly<Record<DutyName, DutyQuestion>> = {
  supervision: Decision.question("supervision", conditions),
  exchange: Decision.question("exchange", conditions),
  advancedTraining: Decision.question("advancedTraining", conditions)
}

/**
 * Opens a duty on a day of the year in question; `today` is the day on which it is asked.
 *
 * A year that is over is asked about on its last day.
 */
export const day = (
  duty: DutyName,
  dated: DutyRules,
  on: CivilDate.CivilDate,
  today: CivilDate.CivilDate
): DutyDay => ({
  ...Decision.open(questions[duty], dated, on),
  duty,
  year: CivilDate.year(on),
  today: CivilDate.later(on, today)
})
