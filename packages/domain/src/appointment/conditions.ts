/** When an appointment can be entered: every condition once. */
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import * as Period from "../Period.ts"
import { type Appointment, period, type Role } from "./model.ts"
import type { AppointmentRules, GroundRules } from "./rules.ts"

/** What is asked for: a term, beside the offices already held. */
export interface TermRequest {
  readonly from: CivilDate.CivilDate
  readonly to?: CivilDate.CivilDate
  /** Absent: as a guide, where the programme has guides. */
  readonly role?: Role
  readonly appointments: ReadonlyArray<Appointment>
}

/** The rules of appointment on the first day of the term. */
export interface AppointmentDay extends Decision.Law<AppointmentRules & GroundRules> {}

const conditions = {
  authority: { id: "AuthorityStated", reads: [] },
  term: {
    id: "WithinTerm",
    reads: ["from", "to"],
    holds: ({ from, to }, _law, term) =>
      term === "openEnded" || (to !== undefined && (term === "fixedEnd" || to <= CivilDate.endOfYear(from))),
    cure: ({ from }) => ({ to: CivilDate.endOfYear(from) })
  },
  roles: {
    id: "RoleHeldHere",
    reads: ["role"],
    holds: ({ role }, _law, roles) =>
      role === undefined ? roles.includes("guide") || undefined : roles.includes(role),
    cure: (_term, _law, [first]) => ({ role: first })
  },
  single: {
    id: "NotYetAppointed",
    reads: ["from", "to", "appointments"],
    holds: ({ appointments, ...term }) => !appointments.some((held) => Period.overlap(period(held), term))
  }
} as const satisfies Decision.Conditions<AppointmentRules & GroundRules, AppointmentDay, TermRequest>

export type TermCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Can this term be entered? @term Amtszeit */
export const question: Decision.Question<TermCondition, AppointmentRules & GroundRules, AppointmentDay, TermRequest> =
  Decision.question("appointment", conditions)
