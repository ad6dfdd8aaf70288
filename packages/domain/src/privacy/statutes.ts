/** Rules about keeping for the examples: those of Sachsen-Anhalt, as if all were read in the law, and others. */
import { confirmed, inferred, stated } from "../examples.ts"
import type { Length, RetentionRules } from "./rules.ts"

const years = (count: number): Length => ({ years: count })
const months = (count: number): Length => ({ months: count })
const days = (count: number): Length => ({ days: count })

/** Vouchers seven years, books ten; every rule read in the law. */
export const certain: RetentionRules = {
  vouchers: confirmed(years(7)),
  incompleteVouchers: confirmed(years(10)),
  books: confirmed(years(10)),
  taxVouchers: [
    stated("confirmed", years(10), { to: "2024-12-31" }),
    stated("confirmed", years(8), { from: "2025-01-01" })
  ],
  taxBooks: confirmed(years(10)),
  fundingProof: confirmed(years(5)),
  criminalRecord: confirmed(months(6)),
  unusedCriminalRecord: confirmed(days(0)),
  measlesProof: confirmed(days(0)),
  application: confirmed(months(6)),
  signUp: confirmed(days(7)),
  attendance: confirmed(years(2)),
  certificate: confirmed(years(10)),
  guideFile: confirmed(years(1)),
  appointmentFile: confirmed(years(10)),
  claims: confirmed("block"),
  archive: confirmed("offer")
}

/** The same without an archive that must be asked. */
export const noArchive: RetentionRules = { ...certain, archive: confirmed("waived") }

/** Vouchers six years, books ten, as in Bayern, Sachsen and Rheinland-Pfalz. */
export const sixAndTen: RetentionRules = { ...noArchive, vouchers: confirmed(years(6)) }

/** As sure as they are: what the law names is certain, what an office sets for itself is inferred. */
export const asRead: RetentionRules = {
  ...certain,
  fundingProof: inferred(years(5)),
  application: inferred(months(6)),
  signUp: inferred(days(7)),
  attendance: inferred(years(2)),
  certificate: inferred(years(10)),
  guideFile: inferred(years(1)),
  appointmentFile: inferred(years(10)),
  archive: inferred("offer")
}
