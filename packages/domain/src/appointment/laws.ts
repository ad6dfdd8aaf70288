/** What every programme's terms keep; drawn about the ends of the year and of offices already held. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import { Instant } from "../office/index.ts"
import { type AppointmentDay, question, type TermRequest } from "./conditions.ts"
import type { Appointment, Role } from "./model.ts"
import { type AppointmentRules, groundRules } from "./rules.ts"

const recordedAt = Instant.make("2026-01-01T00:00:00Z")

/** Draws programmes near `rules`, and terms from a day on beside offices that end about it. */
export const casesNear = (
  rules: AppointmentRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<AppointmentDay, TermRequest>> => {
  const law = Decision.open(question, { ...rules, ...groundRules }, on)
  const near = [-1, 0, 1].map((by) => CivilDate.plusDays(on, by))
  const end = CivilDate.endOfYear(on)
  const ends = [on, ...[-1, 0, 1].map((by) => CivilDate.plusDays(end, by))]
  const held = Arbitrary.map(
    Arbitrary.all({ from: oneOf(CivilDate.plusDays(on, -30), ...near), to: oneOf(...near, end, undefined) }),
    ({ from, to }): Appointment => ({
      id: `${from}/${to}`,
      from,
      ...(to === undefined ? {} : { to: CivilDate.later(from, to) }),
      interruptions: [],
      recordedAt
    })
  )
  return Arbitrary.all({
    law: lawsNear(question, law, {
      authority: ["districtHead", "mayor"],
      term: ["calendarYear", "fixedEnd", "openEnded"],
      roles: [["guide"], ["carer", "languageSponsor"]],
      single: ["required"]
    }),
    facts: known<TermRequest>(
      Arbitrary.all({
        from: oneOf(on),
        to: oneOf(...ends, undefined),
        role: oneOf<Role | undefined>(undefined, "guide", "carer"),
        appointments: some(held, 2)
      })
    )
  })
}

/** Every programme keeps these. Without an end a term is open: that is known, not unknown. */
export const laws = lawsOf(question, ["role"])
