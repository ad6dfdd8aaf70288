/** Up to where four benefits leave an allowance alone. */
import { type Citation, Money, type Statement } from "@lotsenwerk/domain"
import {
  asylblg,
  asylblg2,
  citizensBenefit,
  ehrbetaetv,
  ehrbetaetvBefore,
  sgb2,
  sgb2Before,
  sgb2Name,
  sgb12,
  sgb12Before
} from "./taxSources.ts"
import { versions } from "./versions.ts"

const perMonth = (euros: number) => ({ perMonth: Money.cents(euros * 100) })
const perYear = (euros: number) => ({ perYear: Money.cents(euros * 100) })

const yearly = "Das Gesetz sagt nicht selbst, dass der Betrag für das Kalenderjahr gilt; so wird er angewandt."

/** What nobody has read of the years before. */
const unread = (source: Citation) => ({ from: "2013-01-01", verification: "open", source }) as const

/** The limits of the Federation, the same for everybody. */
export const benefits: Statement.BenefitRules = {
  receipts: versions("choice", {
    from: "2013-01-01",
    verification: "inferred",
    source: sgb12,
    doubt: "Das Gesetz sagt es für die Sozialhilfe; für die anderen Leistungen ist es angenommen.",
    value: "whenPaid"
  }),
  jobSeekers: versions<Statement.Limit>(
    "limit",
    { from: "2013-01-01", verification: "secondary", source: sgb2Before, value: perMonth(200) },
    { from: "2021-01-01", verification: "secondary", source: sgb2Before, value: perMonth(250) },
    { from: "2023-07-01", verification: "secondary", source: sgb2Before, doubt: yearly, value: perYear(3_000) },
    { from: "2026-01-01", verification: "confirmed", source: sgb2, doubt: yearly, value: perYear(3_300) }
  ),
  jobSeekersName: versions<"buergergeld" | "grundsicherungsgeld">(
    "choice",
    unread(sgb2Name),
    { from: "2023-07-01", verification: "secondary", source: citizensBenefit, value: "buergergeld" },
    { from: "2026-07-01", verification: "secondary", source: sgb2Name, value: "grundsicherungsgeld" }
  ),
  socialAssistance: versions<Statement.Limit>(
    "limit",
    unread(sgb12Before),
    { from: "2023-01-01", verification: "secondary", source: sgb12Before, value: perYear(3_000) },
    { from: "2026-01-01", verification: "confirmed", source: sgb12, value: perYear(3_300) }
  ),
  asylumSeekers: versions<Statement.Limit>(
    "limit",
    unread(asylblg),
    {
      from: "2021-01-01",
      verification: "inferred",
      source: asylblg,
      doubt: "Abgeleitet: ein Zwölftel des damaligen Jahresbetrags.",
      value: perMonth(250)
    },
    { from: "2026-01-01", verification: "confirmed", source: asylblg, value: perMonth(275) }
  ),
  asylumSeekersAnalogous: versions(
    "months",
    unread(asylblg2),
    {
      from: "2019-08-21",
      verification: "inferred",
      source: asylblg2,
      doubt: "Der Fachbeitrag nennt 18 Monate bis zum 26.02.2024; den ersten Tag nennt er nicht.",
      value: 18
    },
    {
      from: "2024-02-27",
      verification: "secondary",
      source: asylblg2,
      doubt:
        "Wer bis dahin schon Leistungen wie in der Sozialhilfe hatte, behält sie nach dem Fachbeitrag (§ 20 AsylbLG).",
      value: 36
    }
  ),
  unemployment: versions<Statement.Limit>(
    "limit",
    unread(ehrbetaetvBefore),
    {
      from: "2021-01-01",
      verification: "secondary",
      source: ehrbetaetvBefore,
      doubt: "Seit wann 250 € gelten, ist nicht belegt.",
      value: perMonth(250)
    },
    {
      from: "2026-01-01",
      verification: "confirmed",
      source: ehrbetaetv,
      doubt: "Der erste Tag der Geltung ist nicht sicher.",
      value: perMonth(275)
    }
  ),
  noticeHours: versions("hours per week", {
    from: "2013-01-01",
    verification: "confirmed",
    source: ehrbetaetv,
    doubt: "Gelesen ist die Fassung vom 29.04.2026; seit wann die Grenze gilt, ist nicht geprüft.",
    value: 15
  })
}
