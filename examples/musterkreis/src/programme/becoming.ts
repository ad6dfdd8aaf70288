/** What the Musterkreis asks of whoever becomes a guide. */
import { type Appointment, type Course, type Eligibility, Money, type Training } from "@lotsenwerk/domain"
import { amended, laidDown, silent } from "./statute.ts"

/** A talk, a consent, an instruction, secrecy in writing; a certificate of good conduct since 2026. */
export const eligibility: Eligibility.EligibilityRules = {
  minimumAge: laidDown("years", "waived"),
  languages: laidDown("languages", "waived"),
  german: laidDown("requirement", "required"),
  interview: laidDown("requirement", "required"),
  consent: laidDown("requirement", "required"),
  instruction: laidDown("requirement", "required"),
  obligation: laidDown("requirement", "waived"),
  confidentiality: laidDown("requirement", "required"),
  dataSecrecy: laidDown("requirement", "waived"),
  agreement: laidDown("requirement", "waived"),
  pass: laidDown("requirement", "waived"),
  criminalRecord: amended("requirement", "waived", "2026-01-01", "required"),
  certificateAge: laidDown("months", 3),
  certificateRenewal: laidDown("months", 60)
}

/** Six dates of four teaching units, four fifths of which must be attended, one date of them made up at most. */
export const course: Course.CourseRules = {
  dates: laidDown("dates per course", 6),
  extent: laidDown("teaching units or hours", { counts: "teachingUnits", least: 24 }),
  teachingUnit: laidDown("minutes", 45),
  topics: silent("list"),
  attendance: laidDown("share of dates", 0.8),
  madeUp: laidDown("dates per course", 1),
  units: laidDown("teaching units or share of them", { units: 18 }),
  modules: laidDown("list", ["Schweigepflicht"])
}

/** A course, here or elsewhere; one of others after a look, and none of more than five years ago. */
export const training: Training.TrainingRules = {
  basicTraining: laidDown("requirement", "required"),
  recognition: laidDown("choice", "onApproval"),
  validity: laidDown("months", 60)
}

/** The figures are those of the Federation. */
export const certificateRequest: Eligibility.RequestRules = {
  withMinors: laidDown("requirement", "required"),
  applicantAge: laidDown("years", 14),
  demand: laidDown("choice", "inWriting"),
  delivery: laidDown("choice", "toAuthority"),
  fee: laidDown("cents per certificate", Money.cents(13_00)),
  volunteerFee: laidDown("cents per certificate", Money.cents(0)),
  foreignDays: laidDown("working days", 20)
}

/** By the county head, for the calendar year. */
export const appointment: Appointment.AppointmentRules = {
  authority: laidDown("choice", "districtHead"),
  term: laidDown("choice", "calendarYear"),
  roles: laidDown("list", ["guide"])
}
