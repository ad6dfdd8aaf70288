/** The allowance of Stadt Neuss: per deployment, and for each further hour, as a report of 2012 has it. */
import { type Allowance, CivilDate, type Dated, Money } from "@lotsenwerk/domain"
import { unstated } from "../unstated.ts"
import { report2012, silent } from "./sources.ts"

const reported = <A>(unit: Dated.Unit, value: A): Dated.Dated<A> => [
  {
    from: CivilDate.of("2012-01-01"),
    unit,
    source: report2012,
    doubt: "Der Bericht ist von 2012; was seitdem gilt, ist nicht gelesen.",
    verification: "secondary",
    evidencedUntil: CivilDate.of("2012-12-31"),
    value
  }
]

const concluded = <A>(unit: Dated.Unit, doubt: string, value: A): Dated.Dated<A> => [
  { from: CivilDate.of("2012-01-01"), unit, source: report2012, doubt, verification: "inferred", value }
]

const inService = "Gezahlt werden Einsätze; dass niemand außer Dienst welche hat, ist daraus geschlossen."

/** Per deployment; how it is reported and when it is paid is concluded. */
export const allowance: Allowance.AllowanceRules = {
  ...unstated(silent).allowance,
  model: reported("choice", "perDeployment"),
  appointment: concluded("requirement", inService, "required"),
  interruption: concluded("choice", inService, "unpaid"),
  report: concluded(
    "requirement",
    "Gezählt werden Einsätze; dass die Lotsen sie melden, ist daraus geschlossen.",
    "required"
  ),
  timing: concluded("choice", "Gezahlt wird für Einsätze; dass sie vorher waren, ist daraus geschlossen.", "arrears")
}

const uncapped = "Der Bericht nennt keine Obergrenze; daraus ist geschlossen, dass es keine gibt."

/** 12.50 € with the first hour, 5 € for each further one. */
export const activityAllowance: Allowance.ActivityRules = {
  activityRate: reported("cents per deployment", Money.cents(12_50)),
  furtherHour: reported("cents per hour", Money.cents(5_00)),
  hourBegun: concluded(
    "choice",
    "Ob eine angefangene Stunde voll zählt, ist nicht gesagt; hier zählt sie nach Minuten.",
    "byMinutes"
  ),
  yearlyHours: concluded("hours per calendar year", uncapped, "waived"),
  monthlyCap: concluded("cents per guide and calendar month", uncapped, "waived"),
  yearlyCap: concluded("cents per guide and calendar year", uncapped, "waived")
}
