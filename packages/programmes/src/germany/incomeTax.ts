/** How the income tax treats what a public body pays for an honorary activity. */
import { Money, type Statement } from "@lotsenwerk/domain"
import {
  amountByLaw,
  carryOver,
  daily,
  directive2021,
  estg3,
  estg11,
  exemptIsNoPay,
  pooling,
  taxAct2025
} from "./taxSources.ts"
import { type Step, versions } from "./versions.ts"

const since2013 = { from: "2013-01-01", verification: "confirmed" } as const

const amount = (from: string, euros: number, isRead = false): Step<Money.Cents> => ({
  from,
  verification: isRead ? "confirmed" : "secondary",
  source: isRead ? estg3 : taxAct2025,
  value: Money.cents(euros * 100)
})

/** Everything but the exemption that a programme starts with, and what becomes of a remainder. */
export const incomeTax: Omit<Statement.TaxRules, "firstExemption" | "remainder"> = {
  inflow: versions("choice", { ...since2013, source: estg11, value: "whenPaid" }),
  turnOfYear: versions("days", {
    ...since2013,
    verification: "inferred",
    source: estg11,
    doubt: "Das Gesetz sagt „kurze Zeit“; zehn Tage sind Rechtsprechung, die nicht gelesen ist.",
    value: 10
  }),
  functionMonths: versions("choice", { ...since2013, verification: "secondary", source: carryOver, value: "begun" }),
  publicPurseMonth: versions(
    "cents per function and calendar month",
    { from: "2013-01-01", verification: "secondary", source: directive2021, value: Money.cents(200_00) },
    {
      from: "2021-01-01",
      verification: "confirmed",
      source: directive2021,
      doubt: "Ob der Betrag 2026 auf 275 € gestiegen ist, war nicht zu finden.",
      evidencedUntil: "2025-12-31",
      value: Money.cents(250_00)
    }
  ),
  amountFixed: versions("choice", {
    ...since2013,
    verification: "inferred",
    source: amountByLaw,
    doubt:
      "Eine kommunale Satzung gilt hier vorsichtig nicht als Gesetz oder Rechtsverordnung; anders wäre es erst ab 750 € im Monat.",
    value: "otherwise"
  }),
  service: versions("choice", {
    ...since2013,
    verification: "inferred",
    source: daily,
    doubt: "Wer auf Zeit oder auf Dauer berufen ist, gilt hier nicht als nur gelegentlich tätig.",
    value: "continuing"
  }),
  publicPurseDay: versions(
    "cents per day",
    { from: "2013-01-01", verification: "secondary", source: daily, value: Money.cents(6_00) },
    {
      from: "2021-01-01",
      verification: "secondary",
      source: daily,
      doubt:
        "Ob ein Tag nutzen darf, was ein anderer übrig lässt, ist nicht gelesen; hier zählen die Tage eines Monats zusammen.",
      value: Money.cents(8_00)
    }
  ),
  pooling: versions("requirement", {
    ...since2013,
    verification: "secondary",
    source: pooling,
    doubt: "Welcher Teil steuerfrei bleibt, ist nicht gesagt; hier zählen die anderen Ämter zuerst.",
    value: "required"
  }),
  trainerYear: versions(
    "cents per person and calendar year",
    amount("2013-01-01", 2_400),
    amount("2021-01-01", 3_000),
    amount("2026-01-01", 3_300, true)
  ),
  honoraryYear: versions(
    "cents per person and calendar year",
    amount("2013-01-01", 720),
    amount("2021-01-01", 840),
    amount("2026-01-01", 960, true)
  ),
  sharing: versions("requirement", { ...since2013, source: estg3, value: "required" }),
  travel: versions("choice", { ...since2013, source: estg3, value: "exempt" }),
  socialInsurance: versions("choice", {
    ...since2013,
    source: exemptIsNoPay,
    doubt: "Gelesen ist eine undatierte Seite; seit wann es gilt, ist nicht geprüft.",
    value: "notPay"
  })
}
