/** What the Musterkreis owes its guides, and they owe it. */
import {
  type Allowance,
  type Appointment,
  CivilDate,
  type Deployment,
  type Directory,
  Money,
  type Placement,
  type Supervision
} from "@lotsenwerk/domain"
import { amended, laidDown, silent } from "./statute.ts"

/** In office and not suspended, at most 300 hours a year, 450 for those who coordinate. */
export const deployment: Deployment.DeploymentRules = {
  appointment: laidDown("requirement", "required"),
  interruption: laidDown("requirement", "required"),
  perYear: laidDown("hours per calendar year", { guide: 300, coordinating: 450 }),
  perWeek: laidDown("hours per week on average", "waived"),
  deployments: laidDown("deployments per calendar year", "waived")
}

const offered = {
  duty: laidDown<"offered">("choice", "offered"),
  afterMonths: laidDown<"waived">("months", "waived"),
  pause: laidDown<"waived">("choice", "waived"),
  grace: laidDown<"waived">("days", "waived")
}

/** Each guide must come to four group evenings a year; time out of service is excused, a month is waited. */
export const supervision: Supervision.DutyRules = {
  duty: laidDown("choice", "required"),
  cadence: laidDown("events per calendar year", { events: 4 }),
  kinds: laidDown("list", ["group"]),
  afterMonths: laidDown("months", "waived"),
  pause: laidDown("choice", "excused"),
  grace: laidDown("days", 30)
}

/** Meetings are offered; the statute does not say how often. */
export const exchange: Supervision.DutyRules = {
  ...offered,
  cadence: silent("events per calendar year"),
  kinds: laidDown("list", ["exchange"])
}

/** A module a year is offered. */
export const advancedTraining: Supervision.DutyRules = {
  ...offered,
  cadence: laidDown("events per calendar year", { events: 1 }),
  kinds: laidDown("list", ["module"])
}

/** 140 € a month, 155 € since July 2026, by days in office, when the month is over. */
export const allowance: Allowance.AllowanceRules = {
  model: laidDown("choice", "flatMonth"),
  appointment: laidDown("requirement", "required"),
  interruption: laidDown("choice", "unpaid"),
  report: laidDown("requirement", "waived"),
  timing: laidDown("choice", "arrears"),
  monthlyRate: amended("cents per guide and calendar month", Money.cents(140_00), "2026-07-01", Money.cents(155_00)),
  partialMonth: laidDown("choice", "byDays"),
  cap: laidDown("cents per guide and calendar month", Money.cents(200_00))
}

/** The office looks at each sheet twice a year and asks the contact points once; it is reminded two weeks before. */
export const directory: Directory.DirectoryRules = {
  reporting: laidDown("choice", "byOffice"),
  changes: laidDown("requirement", "required"),
  review: laidDown("months", 6),
  confirmation: laidDown("months", 12),
  notice: laidDown("days", 14)
}

/** The law of the Federation, and a certificate of whoever is alone with minors, whatever the place. */
export const placement: Placement.PlacementRules = {
  asylumFacilities: laidDown("choice", "occasional"),
  youthWelfare: laidDown("choice", "regular"),
  minors: laidDown("choice", "oneToOne"),
  adultsInCare: laidDown("requirement", "required"),
  measles: laidDown("calendar day", CivilDate.of("1970-12-31"))
}

/** Nothing but intent and gross negligence, at most five times the average yearly allowance. */
export const liability: Appointment.LiabilityRules = {
  fault: laidDown("choice", "intentAndGrossNegligence"),
  subsidiarity: laidDown("requirement", "required"),
  negligenceCap: laidDown("times the average yearly allowance", 5),
  averaging: laidDown("choice", "yearsPaid")
}

/** Half a year without activity is a ground to take the office back, days of suspension not counted. */
export const tenure: Appointment.TenureRules = {
  inactivityMonths: laidDown("months", 6),
  inactivityEffect: laidDown("choice", "groundForRevocation"),
  inactivityPause: laidDown("choice", "excused"),
  performance: laidDown("requirement", "waived"),
  fitness: laidDown("requirement", "required"),
  subjectToFunding: laidDown("requirement", "required"),
  revocable: laidDown("choice", "atAnyTime")
}
