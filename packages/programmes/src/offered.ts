/** What follows wherever a programme only offers: nobody has a beginning, an interruption or a grace to be asked about. */
import { type Citation, CivilDate, type Supervision } from "@lotsenwerk/domain"

const source: Citation = {
  kind: "software",
  text: "Grundregel: Wo niemand teilnehmen muss, läuft für niemanden eine Frist",
  readOn: CivilDate.of("2026-11-22")
}

const waived = { from: CivilDate.of("2016-01-01"), source, verification: "confirmed", value: "waived" } as const

/** The rules of a duty that only a duty needs. */
export const offered: Pick<Supervision.DutyRules, "afterMonths" | "pause" | "grace"> = {
  afterMonths: [{ ...waived, unit: "months" }],
  pause: [{ ...waived, unit: "choice" }],
  grace: [{ ...waived, unit: "days" }]
}
