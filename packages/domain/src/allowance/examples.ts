/** The cases of the allowance that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import type { GuideFile } from "./model.ts"
import type { AllowanceRules } from "./rules.ts"
import {
  byDays,
  file,
  office,
  paidPauses,
  raised,
  raisedWithin,
  rate,
  reports,
  stale,
  staleNextDay,
  statute,
  whole
} from "./statutes.ts"

/** Decided for May 2026 unless `month` says otherwise. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: AllowanceRules
  readonly month?: string
  readonly file: GuideFile
  readonly expected: object
}> = [
  {
    name: "a full month",
    source: "Harz, press notice 2025: 130 €",
    rules: statute,
    file: whole,
    expected: granted(130_00)
  },
  ...["2026-05-01", "2026-05-31"].map((from) => ({
    name: `begun on ${from} it is paid in full`,
    source: "partial month: full, inferred from practice",
    rules: statute,
    file: file(office(from)),
    expected: granted(130_00)
  })),
  ...["2026-05-01", "2026-05-31"].map((to) => ({
    name: `ended on ${to} it is paid in full`,
    source: "partial month: full, inferred from practice",
    rules: statute,
    file: file(office("2026-01-01", to)),
    expected: granted(130_00)
  })),
  ...[office("2026-06-01"), office("2026-01-01", "2026-04-30")].map((service) => ({
    name: `in office ${service.office.from} to ${service.office.to ?? "further notice"}: a day off the month is none`,
    source: "§ 35 KVG LSA, read in a reproduction",
    rules: statute,
    file: file(service),
    expected: refused("Appointed")
  })),
  {
    name: "ten days of thirty-one, rounded half up",
    source: "byDays: a statute's other choice, invented for the example",
    rules: byDays,
    file: file(office("2026-01-01", "2026-05-10")),
    expected: granted(41_94)
  },
  {
    name: "one day of thirty-one",
    source: "byDays: a statute's other choice, invented for the example",
    rules: byDays,
    file: file(office("2026-05-31")),
    expected: granted(4_19)
  },
  {
    name: "half a cent is a full one",
    source: "kaufmännische Rundung",
    rules: { ...byDays, monthlyRate: rate(1_01) },
    month: "2026-02",
    file: file(office("2026-02-15")),
    expected: granted(51)
  },
  {
    name: "two offices in one month count together",
    source: "byDays: a statute's other choice, invented for the example",
    rules: byDays,
    file: file(office("2026-01-01", "2026-05-10"), office("2026-05-22", "2026-12-31")),
    expected: granted(83_87)
  },
  {
    name: "two offices on the same days never pay more than the month",
    source: "ground rule: one office a day; a record that breaks it must not pay twice",
    rules: byDays,
    file: file(office("2026-01-01", "2026-12-31"), office("2026-05-01", "2026-05-31")),
    expected: granted(130_00)
  },
  {
    name: "29 February counts in a leap year",
    source: "the calendar",
    rules: byDays,
    month: "2024-02",
    file: file(office("2024-02-29")),
    expected: granted(4_48)
  },
  {
    name: "28 February is the last day of any other",
    source: "the calendar",
    rules: byDays,
    month: "2026-02",
    file: file(office("2026-02-28")),
    expected: granted(4_64)
  },
  ...[199_99, 200_00, 200_01].map((cents) => ({
    name: `${cents} cents under a cap of 200 €`,
    source: "Integrationslotsen-Richtlinie 2015, press reports: at most 200 €",
    rules: { ...statute, monthlyRate: rate(cents) },
    file: whole,
    expected: granted(Math.min(cents, 200_00))
  })),
  {
    name: "a cap merely inferred does not cut, and is shown",
    source: "Richtlinie 2022: cap not read",
    rules: { ...statute, cap: inferred(Money.cents(100_00)) },
    file: whole,
    expected: granted(130_00, "CapStated")
  },
  {
    name: "a cap nobody has read leaves the amount open",
    source: "Richtlinie 2022: cap not read",
    rules: { ...statute, cap: [open] },
    file: whole,
    expected: undetermined("CapStated")
  },
  {
    name: "days merely inferred do not cut, and are shown",
    source: "partial month: nowhere stated, inferred",
    rules: { ...byDays, partialMonth: inferred("byDays" as const) },
    file: file(office("2026-05-31")),
    expected: granted(130_00, "PartialMonthStated")
  },
  ...[
    { month: "2026-04", cents: 120_00 },
    { month: "2026-05", cents: 130_00 }
  ].map(({ month, cents }) => ({
    name: `a raise from May 2026 on, asked for ${month}`,
    source: "a statute that changes with a month",
    rules: raised,
    month,
    file: whole,
    expected: granted(cents)
  })),
  {
    name: "a raise within a month counts from the next",
    source: "doubt at Allowance.month: no source says",
    rules: raisedWithin,
    file: whole,
    expected: granted(120_00)
  },
  {
    name: "the day after its evidence a rate is shown as doubted",
    source: "Harz: rate evidenced for 2025 only",
    rules: stale,
    file: whole,
    expected: granted(130_00, "RateStated")
  },
  {
    name: "on the last day of its evidence it is not",
    source: "Harz: rate evidenced for 2025 only",
    rules: staleNextDay,
    file: whole,
    expected: granted(130_00)
  },
  {
    name: "on the last day of the month it is too early",
    source: "in arrears: Magdeburg changed to it in 2023",
    rules: statute,
    file: { ...whole, decidedOn: day("2026-05-31") },
    expected: refused("MonthOver")
  },
  {
    name: "in advance it is not",
    source: "in advance: Magdeburg until 2023",
    rules: { ...statute, timing: confirmed("advance") },
    file: { ...whole, decidedOn: day("2026-05-01") },
    expected: granted(130_00)
  },
  {
    name: "arrears merely inferred warn",
    source: "Harz: arrears inferred",
    rules: { ...statute, timing: inferred("arrears" as const) },
    file: { ...whole, decidedOn: day("2026-05-31") },
    expected: granted(130_00, "MonthOver")
  },
  {
    name: "a report of another month is none",
    source: "Anhalt-Bitterfeld: monthly report is mandatory",
    rules: reports,
    file: { ...whole, reportedMonths: [Month.of("2026-04"), Month.of("2026-06")] },
    expected: refused("ReportAccepted")
  },
  {
    name: "the month's report is one",
    source: "Anhalt-Bitterfeld: monthly report is mandatory",
    rules: reports,
    file: { ...whole, reportedMonths: [Month.of("2026-05")] },
    expected: granted(130_00)
  },
  {
    name: "reports not known are no refusal",
    source: "unknown is not no",
    rules: reports,
    file: whole,
    expected: undetermined("ReportAccepted")
  },
  {
    name: "interrupted on every day of the month",
    source: "interruption: unpaid, inferred",
    rules: statute,
    file: file(office("2026-01-01", "2026-12-31", Period.of("2026-05-01", "2026-05-31"))),
    expected: refused("InService")
  },
  ...(
    [
      ["to the office's last day", office("2026-01-01", "2026-05-15", Period.of("2026-05-01", "2026-05-15"))],
      [
        "twice, without a day between",
        office("2026-01-01", undefined, Period.of("2026-05-01", "2026-05-15"), Period.of("2026-05-16"))
      ],
      [
        "in March and since the end of April",
        office("2026-01-01", undefined, Period.of("2026-03-01", "2026-03-31"), Period.of("2026-04-30"))
      ]
    ] as const
  ).map(([name, service]) => ({
    name: `interrupted ${name}: no day of service`,
    source: "interruption: unpaid, inferred",
    rules: statute,
    file: file(service),
    expected: refused("InService")
  })),
  {
    name: "an earlier office uninterrupted, the present one interrupted throughout",
    source: "interruption: unpaid, inferred",
    rules: statute,
    file: file(office("2026-01-01", "2026-03-31"), office("2026-04-01", undefined, Period.of("2026-04-01"))),
    expected: refused("InService")
  },
  ...[Period.of("2026-05-02", "2026-05-31"), Period.of("2026-05-01", "2026-05-30")].map((pause) => ({
    name: `interrupted ${pause.from} to ${pause.to}, one day served`,
    source: "interruption: unpaid, inferred",
    rules: statute,
    file: file(office("2026-01-01", "2026-12-31", pause)),
    expected: granted(130_00)
  })),
  {
    name: "two interruptions leave the day between them",
    source: "interruption: unpaid, inferred",
    rules: statute,
    file: file(office("2026-01-01", undefined, Period.of("2026-04-20", "2026-05-14"), Period.of("2026-05-16"))),
    expected: granted(130_00)
  },
  {
    name: "an interruption beyond the office's end takes none of its days",
    source: "interruption: unpaid, inferred",
    rules: statute,
    file: file(office("2026-01-01", "2026-05-10", Period.of("2026-05-05", "2026-05-31"))),
    expected: granted(130_00)
  },
  {
    name: "interruptions that are paid",
    source: "a statute's other choice",
    rules: paidPauses,
    file: file(office("2026-01-01", undefined, Period.of("2026-04-01"))),
    expected: granted(130_00)
  },
  {
    name: "an interruption whose loss is merely inferred warns",
    source: "Harz: interruption inferred",
    rules: { ...statute, interruption: inferred("unpaid" as const) },
    file: file(office("2026-01-01", undefined, Period.of("2026-04-01"))),
    expected: granted(130_00, "InService")
  },
  {
    name: "a programme that pays nothing",
    source: "Neuss and Dorsten know no monthly sum",
    rules: { ...statute, model: confirmed("none") },
    file: whole,
    expected: refused("AllowanceProvided")
  },
  {
    name: "every reason, not the first",
    source: "house: every reason",
    rules: reports,
    file: { services: [], reportedMonths: [], decidedOn: day("2026-05-31") },
    expected: refused("Appointed", "ReportAccepted", "MonthOver")
  },
  {
    name: "a refusal stands whatever is unknown",
    source: "house: unknown is not no",
    rules: { ...reports, cap: [open] },
    file: file(),
    expected: refused("Appointed")
  },
  {
    name: "nothing known",
    source: "house: unknown is not no",
    rules: reports,
    file: {},
    expected: undetermined("Appointed", "InService", "ReportAccepted", "MonthOver")
  },
  {
    name: "before the rules begin nothing is known",
    source: "house: a gap is not zero",
    rules: statute,
    month: "2014-12",
    file: file(office("2014-01-01")),
    expected: undetermined(
      "AllowanceProvided",
      "Appointed",
      "InService",
      "ReportAccepted",
      "MonthOver",
      "RateStated",
      "PartialMonthStated",
      "CapStated"
    )
  }
]
