/** A closed month seen twice: with what was known when it was decided, and with what is known now. */
import * as Allowance from "../allowance/index.ts"
import * as Appointment from "../appointment/index.ts"
import type { CivilDate } from "../CivilDate.ts"
import type { Decision } from "../Decision.ts"
import * as Money from "../Money.ts"
import type { Month } from "../Month.ts"
import type { Instant } from "../office/index.ts"

/** From where a month is seen: by which rules, with what was known at a moment, decided on a day. */
export interface View {
  readonly programme: Allowance.PayingProgramme
  readonly knownAt: Instant
  readonly decidedOn: CivilDate
}

/** A month seen twice. An answer is absent while the person was not known. */
export interface Hindsight {
  readonly month: Month
  readonly before?: Decision<Money.Cents>
  readonly now?: Decision<Money.Cents>
  /**
   * What is due now less what was due before: above nothing it is still owed, below it was too much. Absent while one of
   * the two is not determined: unknown is not no.
   *
   * @unit euro cents, negative where less is due
   */
  readonly difference?: number
}

const decided = ({ programme, knownAt, decidedOn }: View, history: Appointment.PersonHistory, month: Month) => {
  const person = Appointment.asOf(history, knownAt)
  if (person === undefined) return undefined
  return Allowance.entitlement(programme, month).decide(Allowance.guideFile(person, decidedOn))
}

/** What is due by a decision; nothing for somebody not known, none where it is not determined. */
const due = (decision: Decision<Money.Cents> | undefined): Money.Cents | undefined => {
  if (decision?._tag === "Undetermined") return undefined
  return decision?._tag === "Granted" ? decision.value : Money.nothing
}

/**
 * Decides months twice and gives the difference; nothing that was closed is changed by it.
 *
 * @term Nachberechnung
 */
export const hindsight = (
  history: Appointment.PersonHistory,
  months: ReadonlyArray<Month>,
  views: { readonly before: View; readonly now: View }
): ReadonlyArray<Hindsight> =>
  months.map((month) => {
    const [before, now] = [decided(views.before, history, month), decided(views.now, history, month)]
    const [was, is] = [due(before), due(now)]
    return {
      month,
      ...(before && { before }),
      ...(now && { now }),
      ...(was !== undefined && is !== undefined && { difference: is - was })
    }
  })
