/** What follows from all gates before an appointment: eligibility, training, term. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Eligibility from "../eligibility/index.ts"
import type { Period } from "../Period.ts"
import * as Training from "../training/index.ts"
import { type AppointmentDay, question, type TermCondition, type TermRequest } from "./conditions.ts"
import { type Appointment, type Person, personFile, type Term, trainingFile } from "./model.ts"
import { type AppointmentRules, type GroundRules, groundRules } from "./rules.ts"

/** The rules of all gates. */
export interface Gates {
  readonly eligibility: Eligibility.EligibilityRules
  readonly training: Training.TrainingRules
  readonly appointment: AppointmentRules
}

/** All gates on the first day of the term. */
export interface GateDay {
  readonly eligibility: Eligibility.EligibilityDay
  readonly training: Training.TrainingDay
  readonly appointment: AppointmentDay
}

export type AppointmentCondition = Eligibility.EligibilityCondition | Training.TrainingCondition | TermCondition

/** Looks up the rules of the term alone. */
export const termDay = (rules: AppointmentRules & GroundRules, on: CivilDate.CivilDate): AppointmentDay =>
  Decision.open(question, rules, on)

/** Looks up all gates for the first day of the term. */
export const day = (gates: Gates, on: CivilDate.CivilDate): GateDay => ({
  eligibility: Eligibility.day(gates.eligibility, on),
  training: Training.day(gates.training, on),
  appointment: termDay({ ...gates.appointment, ...groundRules }, on)
})

/**
 * The term that the programme would give from a day on: to the end of the year, or open where it says so.
 *
 * @example
 * ```ts
 * Appointment.proposedTerm(landkreisHarz, CivilDate.of("2026-10-01")) // → Period.of("2026-10-01", "2026-12-31")
 * ```
 */
export const proposedTerm = (gates: Gates, from: CivilDate.CivilDate): Period =>
  Dated.known(Dated.at(gates.appointment.term, from)) === "openEnded"
    ? { from }
    : { from, to: CivilDate.endOfYear(from) }

/**
 * The term that would follow an office, in the same role; every gate is asked anew before it.
 *
 * @term Wiederberufung
 * @returns none of an office without an end, or one that was laid down or taken back before it
 * @example
 * ```ts
 * const held = { id: "1", ...Period.of("2026-01-01", "2026-12-31"), interruptions: [], recordedAt: "2026-01-01T08:00:00Z" }
 * Appointment.renewal(landkreisHarz, held) // → Period.of("2027-01-01", "2027-12-31")
 * ```
 */
export const renewal = (gates: Gates, { to, ending, role }: Appointment): Term | undefined =>
  to === undefined || ending !== undefined
    ? undefined
    : { ...proposedTerm(gates, CivilDate.plusDays(to, 1)), ...(role && { role }) }

/** Gives the decision about a term alone, beside the offices already held; the other gates are not asked. */
export const explainTerm = (
  law: AppointmentDay,
  term: TermRequest
): Decision.Explained<Period, TermCondition, TermRequest> =>
  Decision.explain(question, law, term, (_law, { from, to }) => (to === undefined ? { from } : { from, to }))

/** What a record tells; one that is none, with papers that are no papers, tells nothing. */
const told = <File extends object>(read: (person: Person) => Partial<File>, person: Person): Partial<File> => {
  try {
    return read(person)
  } catch {
    return {}
  }
}

const request = ({ appointments }: Person, term: Term): TermRequest => ({ ...term, appointments })

/**
 * Decides whether a person can be appointed for a term, every gate asked.
 *
 * @term Berufung
 * @refuses every condition that binds, of eligibility, training and term together
 * @example
 * ```ts
 * const law = Appointment.day(landkreisHarz, CivilDate.of("2026-12-01"))
 * const nobody = { papers: [], appointments: [] }
 * Appointment.decide(law, nobody, Period.of("2026-12-01", "2026-12-31")).unknown // → ["Consented", "Instructed"]
 * ```
 */
export const decide = (law: GateDay, person: Person, term: Term): Decision.Decision<Period, AppointmentCondition> =>
  Decision.both(
    Decision.both(
      Eligibility.decide(law.eligibility, told(personFile, person)),
      Training.decide(law.training, told(trainingFile, person))
    ),
    explainTerm(law.appointment, request(person, term)).decision
  )

/** Gives the decision with the full ground of every gate. */
export const explain = (
  law: GateDay,
  person: Person,
  term: Term
): Decision.Explained<Period, AppointmentCondition> => ({
  on: law.appointment.on,
  decision: decide(law, person, term),
  grounds: [
    ...Eligibility.explain(law.eligibility, told(personFile, person)).grounds,
    ...Training.explain(law.training, told(trainingFile, person)).grounds,
    ...explainTerm(law.appointment, request(person, term)).grounds
  ]
})
