/** From which sum on the tax office is told. @term Mitteilungsverordnung */
import { Money, type Statement } from "@lotsenwerk/domain"
import { mv } from "./taxSources.ts"
import { versions } from "./versions.ts"

const exceptions = "Ausnahmen nach § 2 Abs. 2 MV (BMF-Schreiben) sind nicht gelesen."

/** 3,000 € in the calendar year since 2025. */
export const taxNotice: Statement.ReportRules = {
  reportScope: versions("choice", {
    from: "2013-01-01",
    verification: "confirmed",
    source: mv,
    doubt: exceptions,
    value: "calendarYear"
  }),
  reportLimit: versions(
    "cents per person and calendar year",
    {
      from: "2013-01-01",
      verification: "inferred",
      source: mv,
      doubt: "Die Fassung vor 2025 ist nicht gelesen.",
      value: Money.cents(1_500_00)
    },
    { from: "2025-01-01", verification: "confirmed", source: mv, value: Money.cents(3_000_00) }
  )
}
