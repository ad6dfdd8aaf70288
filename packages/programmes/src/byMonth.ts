/** What follows wherever neither hours nor deployments are paid: no rate, no cap of them. */
import { type Allowance, type Citation, CivilDate } from "@lotsenwerk/domain"

const source: Citation = {
  kind: "software",
  text: "Grundregel: Wo nicht nach Stunden oder Einsätzen gezahlt wird, gibt es dafür keinen Satz",
  readOn: CivilDate.of("2026-11-22")
}

const waived = { from: CivilDate.of("2016-01-01"), source, verification: "confirmed", value: "waived" } as const

/** The rules of hours and deployments where a month is paid as a whole, or nothing. */
export const byMonth: Allowance.ActivityRules = {
  activityRate: [{ ...waived, unit: "cents per hour" }],
  furtherHour: [{ ...waived, unit: "cents per hour" }],
  hourBegun: [{ ...waived, unit: "choice" }],
  yearlyHours: [{ ...waived, unit: "hours per calendar year" }],
  monthlyCap: [{ ...waived, unit: "cents per guide and calendar month" }],
  yearlyCap: [{ ...waived, unit: "cents per guide and calendar year" }]
}
