/** Whom the Land's directive funds, and what it asks for. */
import type { Funding } from "@lotsenwerk/domain"
import {
  overview,
  siblingDeadline,
  statuteMinutes,
  statutePaper,
  summary2015,
  summary2022,
  summary2023
} from "./sources.ts"
import { always, evidencedUntil, since2022, v2015, v2022, v2023 } from "./versions.ts"

const before = { ...v2015, source: summary2015, verification: "secondary" } as const
const between = { ...v2022, source: summary2022, verification: "secondary" } as const
const now = { ...v2023, source: summary2023, verification: "secondary", evidencedUntil } as const
const asked = { unit: "requirement", value: "required" } as const
const reported = { ...since2022, ...asked, source: overview, verification: "secondary", evidencedUntil } as const

/** The conditions of the grant. @source summaries of the directive; its text beyond no. 1.2 is not read */
export const terms: Pick<
  Funding.FundingRules,
  | "grant"
  | "applicants"
  | "grantingBody"
  | "grantPeriod"
  | "statute"
  | "careConcept"
  | "honouring"
  | "publicity"
  | "applicationDue"
> = {
  grant: [
    { ...before, unit: "choice", value: "grant" },
    { ...between, unit: "choice", value: "grant" },
    { ...now, unit: "choice", value: "grant" }
  ],
  applicants: [
    { ...before, unit: "list", value: ["district", "independentCity"] },
    { ...between, unit: "list", value: ["district", "independentCity"] },
    { ...now, unit: "list", value: ["district", "independentCity"] }
  ],
  grantingBody: [
    { ...before, unit: "choice", value: "Landesverwaltungsamt" },
    { ...between, unit: "choice", value: "Landesverwaltungsamt" },
    { ...now, unit: "choice", value: "Landesverwaltungsamt" }
  ],
  grantPeriod: [
    {
      ...always,
      unit: "choice",
      source: overview,
      doubt:
        "Bewilligt wird für das Kalenderjahr; dass Berufungen nicht darüber hinausreichen sollen, ist daraus geschlossen.",
      verification: "inferred",
      value: "calendarYear"
    }
  ],
  statute: [
    { ...v2015, ...asked, source: statutePaper, verification: "secondary" },
    {
      ...since2022,
      ...asked,
      source: statuteMinutes,
      doubt: "In der Richtlinie von 2022 nicht gelesen; Satzungen werden weiter gebraucht.",
      verification: "inferred"
    }
  ],
  careConcept: [{ ...before, ...asked }, reported],
  honouring: [{ ...before, ...asked }, reported],
  publicity: [
    { ...before, ...asked },
    { ...reported, doubt: "Genannt sind Regeln zur Sichtbarkeit; ihr Wortlaut ist nicht gelesen." }
  ],
  applicationDue: [
    {
      ...always,
      unit: "day of the year before",
      source: siblingDeadline,
      doubt:
        "Die Frist der Schwesterrichtlinie; ein Landkreis beantragt jedes Jahr im Oktober. In dieser Richtlinie nicht gelesen.",
      verification: "inferred",
      value: "10-31"
    }
  ]
}
