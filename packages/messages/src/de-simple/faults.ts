/** What is amiss with a field; sentences that only the office meets are German as it is. */
import { faults as german } from "../de/faults.ts"
import { enrolment } from "./enrolment.ts"

export const faults = {
  ...german,
  ...enrolment.faults,
  emailFixed: "Ihre E-Mail-Adresse können nur wir ändern. Rufen Sie an.",
  missing: "Schreiben Sie hier etwas"
} as const
