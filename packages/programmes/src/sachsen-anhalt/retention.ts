/** What the Land says about keeping and deleting, in every county alike. */
import { CivilDate, type Privacy } from "@lotsenwerk/domain"
import { archiveAct, grantTerms, komKbvo24 } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const unit = "years, months or days"
const accounts = {
  from,
  unit,
  source: komKbvo24,
  doubt: "Seit wann diese Fassung gilt, ist nicht gelesen.",
  verification: "confirmed"
} as const

/** Vouchers and books of the cash office, the proof of use, the archive. @source § 24 KomKBVO */
export const retention: Pick<
  Privacy.RetentionRules,
  "vouchers" | "incompleteVouchers" | "books" | "fundingProof" | "archive"
> = {
  vouchers: [{ ...accounts, value: { years: 7 } }],
  incompleteVouchers: [{ ...accounts, value: { years: 10 } }],
  books: [{ ...accounts, value: { years: 10 } }],
  fundingProof: [
    {
      from,
      unit,
      source: grantTerms,
      doubt: "Die Nebenbestimmungen des Landes wurden nicht gefunden; der Bescheid kann mehr verlangen.",
      verification: "inferred",
      value: { years: 5 }
    }
  ],
  archive: [
    {
      from,
      unit: "choice",
      source: archiveAct,
      doubt: "Welche Unterlagen der Landkreis anbietet und welche er ohne Anbietung löscht, ist nicht gelesen.",
      verification: "inferred",
      value: "offer"
    }
  ]
}
