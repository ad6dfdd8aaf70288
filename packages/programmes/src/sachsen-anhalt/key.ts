/** By which key the Land divides its money, and how its use is proved. */
import { type Funding, Money } from "@lotsenwerk/domain"
import { notFound, proofPractice, summary2015, summary2022, summary2023 } from "./sources.ts"
import { always, evidencedUntil, v2015, v2022, v2023 } from "./versions.ts"

const byAnalogy = {
  ...always,
  source: proofPractice,
  doubt: "Gilt in einem anderen Förderprogramm derselben Behörde; für dieses angenommen.",
  verification: "inferred"
} as const

/** Share, base amount, distribution and rounding. @unit percent, euro cents per grant year @source summaries of the directive */
export const key: Pick<Funding.FundingRules, "fundedShare" | "baseAmount" | "distribution" | "rounding"> = {
  fundedShare: [
    { ...v2015, unit: "percent of eligible costs", source: notFound, verification: "open" },
    {
      ...v2022,
      unit: "percent of eligible costs",
      source: summary2022,
      doubt: "„Bis zu“ 100 Prozent.",
      verification: "secondary",
      value: 100
    },
    {
      ...v2023,
      unit: "percent of eligible costs",
      source: summary2023,
      verification: "secondary",
      value: 100,
      evidencedUntil
    }
  ],
  baseAmount: [
    {
      from: v2015.from,
      to: v2022.to,
      unit: "cents per grant year",
      source: summary2015,
      doubt: "Keine gelesene Zusammenfassung vor 2023 nennt einen Sockelbetrag.",
      verification: "inferred",
      value: "waived"
    },
    {
      ...v2023,
      unit: "cents per grant year",
      source: summary2023,
      doubt: "„Grundsätzlich“; dass der Sockelbetrag mit der Änderung von 2023 kam, ist erschlossen.",
      verification: "secondary",
      value: Money.cents(25_000_00),
      evidencedUntil
    }
  ],
  distribution: [
    {
      ...v2015,
      unit: "choice",
      source: summary2015,
      doubt: "Die Aufnahmequote ist genannt; die Formel ist nicht gelesen.",
      verification: "inferred",
      value: "admissionQuota"
    },
    {
      ...v2022,
      unit: "choice",
      source: summary2022,
      doubt: "Die regionale Verteilung ist genannt; Formel und Stichtag sind nicht gelesen.",
      verification: "inferred",
      value: "foreignPopulation"
    },
    {
      ...v2023,
      unit: "choice",
      source: summary2023,
      doubt:
        "Die regionale Verteilung über dem Sockelbetrag ist genannt; Formel, Stichtag und Zahl der Empfänger sind nicht gelesen.",
      verification: "inferred",
      value: "foreignPopulation",
      evidencedUntil
    }
  ],
  rounding: [
    {
      ...always,
      unit: "choice",
      source: notFound,
      doubt: "Nirgends gelesen; abgerundet, damit niemand mit einem Cent rechnet, der nicht kommt.",
      verification: "inferred",
      value: "down"
    }
  ]
}

/** The proof of use. @unit months, years @source the granting body's practice elsewhere */
export const proof: Pick<Funding.FundingRules, "proofDue" | "proofParts" | "retention"> = {
  proofDue: [{ ...byAnalogy, unit: "months", value: 6 }],
  proofParts: [{ ...byAnalogy, unit: "list", value: ["narrative", "statement", "vouchers"] }],
  retention: [{ ...byAnalogy, unit: "years", value: 5 }]
}
