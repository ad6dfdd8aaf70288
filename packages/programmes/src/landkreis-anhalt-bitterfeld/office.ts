/** Who becomes a guide in Landkreis Anhalt-Bitterfeld, after which course, and who appoints. */
import type { Appointment, Course, Eligibility, Training } from "@lotsenwerk/domain"
import { type Step, versions } from "../germany/versions.ts"
import { county } from "../sachsen-anhalt/county.ts"
import { notice2018, practice, report2016, silent } from "./sources.ts"

const unread = { from: "2016-01-01", verification: "open", source: silent } as const
const reported = { from: "2016-09-01", verification: "secondary", source: report2016 } as const
const noticed = {
  from: "2018-01-01",
  verification: "secondary",
  source: notice2018,
  evidencedUntil: "2018-12-31"
} as const

const { eligibility: anyEligibility, course: anyCourse, training: anyTraining } = county({ practice, silent })

/** From sixteen years on; of the languages only that they are wanted. */
export const eligibility: Eligibility.EligibilityRules = {
  ...anyEligibility,
  minimumAge: versions<number | "waived">("years", unread, {
    ...noticed,
    doubt: "Der Aufruf ist nach seinem Inhalt etwa von 2018.",
    value: 16
  }),
  languages: versions<readonly [string, ...Array<string>] | "waived">("languages", unread, {
    ...noticed,
    verification: "inferred",
    doubt:
      "Gewünscht sind gutes Deutsch und eine dieser Sprachen; dass niemand ohne sie berufen wird, ist daraus geschlossen.",
    value: ["en", "fr", "ar"]
  }),
  german: versions<"required" | "waived">("requirement", unread, {
    ...noticed,
    verification: "inferred",
    doubt: "Gewünscht ist gutes Deutsch; wie gut, und dass niemand ohne es berufen wird, sagt der Aufruf nicht.",
    value: "required"
  })
}

/** Thirty hours before the start. */
export const course: Course.CourseRules = {
  ...anyCourse,
  extent: versions<Course.Extent>("teaching units or hours", unread, {
    ...reported,
    doubt: "Ob Zeitstunden oder Unterrichtseinheiten gemeint sind, sagt der Bericht nicht; gelesen ist „Stunden“.",
    value: { counts: "hours", least: 30 }
  })
}

const beforehand: Step<"required" | "waived"> = {
  ...reported,
  verification: "inferred",
  doubt: "Berichtet ist die Schulung vor dem Beginn; dass ohne sie niemand berufen wird, ist daraus geschlossen.",
  value: "required"
}

/** The course before the office. */
export const training: Training.TrainingRules = {
  ...anyTraining,
  basicTraining: versions("requirement", unread, beforehand)
}

/** By the county head, with a certificate; for how long is not known. */
export const appointment: Appointment.AppointmentRules = {
  authority: versions("choice", unread, { ...reported, value: "districtHead" }),
  term: versions("choice", unread),
  roles: versions("list", unread)
}
