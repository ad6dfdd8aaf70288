/** What an office hangs on where nobody has read it: every rule open. */
import { type Appointment, type Citation, CivilDate } from "@lotsenwerk/domain"

/** The rules of tenure before anything was read. @param source where it was looked for */
export const unstatedTenure = (source: Citation): Appointment.TenureRules => {
  const open = { from: CivilDate.of("2016-01-01"), source, verification: "open" } as const
  const requirement = [{ ...open, unit: "requirement" }] as const
  const choice = [{ ...open, unit: "choice" }] as const
  return {
    inactivityMonths: [{ ...open, unit: "months" }],
    inactivityEffect: choice,
    inactivityPause: choice,
    performance: requirement,
    fitness: requirement,
    subjectToFunding: requirement,
    revocable: choice
  }
}
