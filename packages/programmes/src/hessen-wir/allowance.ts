/** The allowance of Hessen: 5 € an hour, up to a number of hours a year that is higher for coordinating guides. */
import { type Allowance, Money } from "@lotsenwerk/domain"
import { unstated } from "../unstated.ts"
import { concluded, since2021 } from "./directive.ts"
import { accounts, guidance, silent } from "./sources.ts"

const inService = "Gezahlt werden geleistete Stunden; dass niemand außer Dienst welche leistet, ist daraus geschlossen."

/** By the hour, of what was written on the form. */
export const allowance: Allowance.AllowanceRules = {
  ...unstated(silent).allowance,
  model: since2021("choice", guidance, "hourly"),
  appointment: concluded("requirement", guidance, inService, "required"),
  interruption: concluded("choice", guidance, inService, "unpaid"),
  report: since2021("requirement", accounts, "required"),
  timing: concluded(
    "choice",
    accounts,
    "Abgerechnet werden geleistete Stunden; dass erst danach gezahlt wird, ist daraus geschlossen.",
    "arrears"
  )
}

const noOther = "Die Hinweise nennen nur Stunden im Jahr; daraus ist geschlossen, dass es sonst keine Obergrenze gibt."
const everyHour = "Jede Stunde hat denselben Satz; daraus ist geschlossen, dass es für weitere keinen eigenen gibt."

/** 276 hours, coordinating guides 414: at most 1,380 € and 2,070 € in a year. @source guidance, read 2026-11-22; the sums are reckoned */
export const activityAllowance: Allowance.ActivityRules = {
  activityRate: since2021("cents per hour", guidance, Money.cents(5_00)),
  furtherHour: concluded("cents per hour", guidance, everyHour, "waived"),
  hourBegun: concluded(
    "choice",
    guidance,
    "Ob angefangene Stunden aufgerundet werden, ist nicht gesagt; hier zählen Minuten.",
    "waived"
  ),
  yearlyHours: since2021("hours per calendar year", guidance, { guide: 276, coordinating: 414 }),
  monthlyCap: concluded("cents per guide and calendar month", guidance, noOther, "waived"),
  yearlyCap: concluded("cents per guide and calendar year", guidance, noOther, "waived")
}
