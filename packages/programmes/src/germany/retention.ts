/** What the law of the Federation and of the Union says about keeping and deleting, in every municipality alike. */
import { CivilDate, type Privacy } from "@lotsenwerk/domain"
import { ao147, certificateNote, claimsException, storageLimit } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const to = CivilDate.of("2021-12-31")
const unit = "years, months or days"
const tax = { unit, source: ao147 } as const
const note = { unit, source: certificateNote } as const
const beforeSixMonths = {
  ...note,
  from,
  to,
  doubt: "Ältere Fassungen nannten drei Monate; ab welchem Tag des Jahres 2021 sechs gelten, ist nicht gelesen.",
  verification: "open"
} as const
const sixMonths = {
  ...note,
  from: CivilDate.of("2022-01-01"),
  doubt: "Das Asylgesetz wurde am 12.06.2026 neu gefasst; ob die Absätze noch so zählen, ist nicht gelesen.",
  verification: "confirmed"
} as const

/** Which rules no Land and no municipality changes. */
export type FederalRetention = Pick<
  Privacy.RetentionRules,
  "taxVouchers" | "taxBooks" | "criminalRecord" | "unusedCriminalRecord" | "measlesProof" | "claims"
>

/** Tax law, the note of an inspected certificate, the General Data Protection Regulation. */
export const retention: FederalRetention = {
  taxVouchers: [
    { ...tax, from, to: CivilDate.of("2024-12-31"), verification: "secondary", value: { years: 10 } },
    {
      ...tax,
      from: CivilDate.of("2025-01-01"),
      doubt: "Acht Jahre stehen im Gesetz; der Tag des Wechsels ist aus zweiter Hand.",
      verification: "confirmed",
      value: { years: 8 }
    }
  ],
  taxBooks: [{ ...tax, from, verification: "confirmed", value: { years: 10 } }],
  criminalRecord: [beforeSixMonths, { ...sixMonths, value: { months: 6 } }],
  unusedCriminalRecord: [beforeSixMonths, { ...sixMonths, value: { days: 0 } }],
  measlesProof: [
    {
      from,
      unit,
      source: storageLimit,
      doubt:
        "Die Verordnung nennt keine Zahl; dass der Vermerk nach dem Einsatz nicht mehr nötig ist, ist geschlossen.",
      verification: "inferred",
      value: { days: 0 }
    }
  ],
  claims: [
    {
      from,
      unit: "choice",
      source: claimsException,
      doubt: "Für die Tage, bevor die Verordnung galt, ist dasselbe angenommen.",
      verification: "confirmed",
      value: "block"
    }
  ]
}
