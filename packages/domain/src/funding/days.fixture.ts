/** The days of grants, as the sources name them. */
import { confirmed, open } from "../examples.ts"
import type { DirectiveRules } from "./rules.ts"
import { directive, hessen, niedersachsen } from "./statutes.ts"

/** The days of a grant year. */
export const days: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DirectiveRules
  readonly year: number
  readonly proofSubmittedOn?: string | null
  readonly expected: ReadonlyArray<string>
}> = [
  {
    name: "Sachsen-Anhalt 2026, before the proof",
    source: "R14, R19, R20 by analogy",
    rules: directive,
    year: 2026,
    proofSubmittedOn: null,
    expected: ["apply 2025-10-31", "showNotice 2026-12-31", "honour 2026-12-31", "prove 2027-06-30", "keepVouchers ?"]
  },
  {
    name: "Hessen 2026",
    source: "Hessen: apply by 31.12., prove within three months",
    rules: hessen,
    year: 2026,
    proofSubmittedOn: "2027-03-31",
    expected: [
      "apply 2025-12-31",
      "showNotice 2026-12-31",
      "honour 2026-12-31",
      "prove 2027-03-31",
      "keepVouchers 2032-03-31"
    ]
  },
  {
    name: "30 November 2025 is a Sunday and stays the day",
    source: "Niedersachsen: applications by 30.11. for the next year; the source says nothing of Sundays",
    rules: niedersachsen,
    year: 2026,
    expected: ["apply 2025-11-30", "showNotice 2026-12-31", "honour 2026-12-31", "prove 2027-06-30", "keepVouchers ?"]
  },
  {
    name: "two months after December end on 29 February in a leap year",
    source: "the calendar",
    rules: { ...directive, proofDue: confirmed(2) },
    year: 2027,
    proofSubmittedOn: "2028-02-29",
    expected: [
      "apply 2026-10-31",
      "showNotice 2027-12-31",
      "honour 2027-12-31",
      "prove 2028-02-29",
      "keepVouchers 2033-02-28"
    ]
  },
  {
    name: "what is open has no day, what is waived no line",
    source: "house rule: never a silent default",
    rules: { ...directive, applicationDue: [open], proofDue: [open], retention: [], honouring: confirmed("waived") },
    year: 2026,
    proofSubmittedOn: "2027-06-30",
    expected: ["showNotice 2026-12-31", "apply ?", "prove ?", "keepVouchers ?"]
  }
]
