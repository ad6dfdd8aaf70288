/** What is asked of a certificate of good conduct, for the office itself as at a place of deployment. */
import * as CivilDate from "../CivilDate.ts"
import type { CriminalRecordCertificate } from "./model.ts"

/** Whether it was inspected by a day; not known while nobody knows whether there is one. */
export const isInspected = (
  seen: CriminalRecordCertificate | null | undefined,
  on: CivilDate.CivilDate
): boolean | undefined => (seen === undefined ? undefined : seen !== null && seen.inspectedOn <= on)

/** Whether it was at most so old when it was inspected. @unit months */
export const isFresh = ({ issuedOn, inspectedOn }: CriminalRecordCertificate, months: number): boolean =>
  inspectedOn <= CivilDate.plusMonths(issuedOn, months)

/** The last day on which the inspection counts, after which a new certificate is asked for. @unit months */
export const goodUntil = ({ inspectedOn }: CriminalRecordCertificate, months: number): CivilDate.CivilDate =>
  CivilDate.plusMonths(inspectedOn, months)

/** Whether its inspection still counts on a day. @unit months */
export const isCurrent = (seen: CriminalRecordCertificate, months: number, on: CivilDate.CivilDate): boolean =>
  on <= goodUntil(seen, months)
