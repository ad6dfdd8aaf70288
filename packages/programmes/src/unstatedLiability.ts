/** For what guides answer where nobody has read it: every rule open. */
import { type Appointment, type Citation, CivilDate } from "@lotsenwerk/domain"

/** The rules of liability before anything was read. @param source where it was looked for */
export const unstatedLiability = (source: Citation): Appointment.LiabilityRules => {
  const open = { from: CivilDate.of("2016-01-01"), source, verification: "open" } as const
  return {
    fault: [{ ...open, unit: "choice" }],
    subsidiarity: [{ ...open, unit: "requirement" }],
    negligenceCap: [{ ...open, unit: "times the average yearly allowance" }],
    averaging: [{ ...open, unit: "choice" }]
  }
}
