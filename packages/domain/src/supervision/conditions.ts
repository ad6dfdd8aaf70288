/** When a year's supervision is complete: every condition once. The same table asks an office's offer and a guide's duty. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import type { SupervisionKind } from "./model.ts"
import type { SupervisionRules } from "./rules.ts"

/** The events of a year that somebody held, or attended. */
export interface YearOfEvents {
  readonly events?: ReadonlyArray<{ readonly on: CivilDate.CivilDate; readonly kind: SupervisionKind }>
}

/** The rules of supervision on a day of the year in question. */
export interface SupervisionYear extends Decision.Law<SupervisionRules> {
  readonly year: number
}

/** Opens the year in which a day lies. */
export const year = (dated: SupervisionRules, on: CivilDate.CivilDate): SupervisionYear => ({
  ...Decision.open(question, dated, on),
  year: CivilDate.year(on)
})

/** The events that count: of this year, not after the day asked about, of a kind that counts. */
export const counted = ({ events }: YearOfEvents, law: SupervisionYear): NonNullable<YearOfEvents["events"]> => {
  const kinds = Dated.known(law.rules.kinds)
  return (events ?? []).filter(
    ({ on, kind }) => CivilDate.year(on) === law.year && on <= law.on && (kinds === undefined || kinds.includes(kind))
  )
}

const conditions = {
  duty: { id: "DutyStated", reads: [] },
  kinds: { id: "KindsStated", reads: [] },
  perYear: {
    id: "YearComplete",
    reads: ["events"],
    holds: (diary: YearOfEvents, law: SupervisionYear, due: number) =>
      diary.events === undefined ? undefined : due <= counted(diary, law).length
  }
} as const satisfies Decision.Conditions<SupervisionRules, SupervisionYear, YearOfEvents>

export type SupervisionCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Is the year's supervision complete? */
export const question: Decision.Question<SupervisionCondition, SupervisionRules, SupervisionYear, YearOfEvents> =
  Decision.question("supervision", conditions)
