/** The cases of deployment that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import * as Period from "../Period.ts"
import type { Deployment, DeploymentFile } from "./model.ts"
import type { DeploymentRules } from "./rules.ts"

/** Hours as Hessen caps them; how many deployments is not asked. */
export const hessen: DeploymentRules = {
  appointment: confirmed("required"),
  interruption: confirmed("required"),
  perYear: confirmed({ guide: 276, coordinating: 414 }),
  perWeek: confirmed({ guide: 6, coordinating: 9 }),
  deployments: confirmed("waived")
}

/** A programme that asks for the office alone. */
export const uncapped: DeploymentRules = { ...hessen, perYear: confirmed("waived"), perWeek: confirmed("waived") }

/** In office from a day on, or for a span, with interruptions. */
export const service = (from: string, to?: string, ...interruptions: ReadonlyArray<readonly [string, string?]>) => ({
  office: Period.of(from, to),
  interruptions: interruptions.map((span) => Period.of(...span))
})

/** Deployments of four hours, and one of what is left over, on a day. @unit minutes */
export const deployed = (on: string, minutes: number): ReadonlyArray<Deployment> => [
  ...Array.from({ length: Math.floor(minutes / 240) }, () => ({ on: day(on), minutes: 240 })),
  ...(minutes % 240 === 0 ? [] : [{ on: day(on), minutes: minutes % 240 }])
]

const hours = (count: number) => count * 60

/** In office throughout, with so many minutes done and so many asked for. */
const guide = (done: number, minutes: number, more: Partial<DeploymentFile> = {}): DeploymentFile => ({
  role: "guide",
  services: [service("2020-01-01")],
  deployments: deployed("2025-02-03", done),
  minutes,
  ...more
})

const without = (fact: keyof DeploymentFile): DeploymentFile => {
  const { [fact]: _unknown, ...rest } = guide(0, 60)
  return rest
}

const on = "2025-06-16"
const allowanceGuidance = "Hessen: 276 and 414 hours a year, 6 and 9 a week on average"
const average: DeploymentRules = { ...uncapped, perWeek: hessen.perWeek }
const sevenWeeks = [service("2025-06-02", "2025-07-20")]
const oneADay: DeploymentRules = { ...uncapped, deployments: confirmed(2) }

/** Decided for 16 June 2025 unless `on` says otherwise. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DeploymentRules
  readonly on?: string
  readonly file: DeploymentFile
  readonly expected: object
}> = [
  {
    name: "276 hours to the minute",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(hours(270), hours(6)),
    expected: granted(on)
  },
  {
    name: "a minute below",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(hours(270), hours(6) - 1),
    expected: granted(on)
  },
  {
    name: "a minute above",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(hours(270), hours(6) + 1),
    expected: refused("WithinYearlyHours")
  },
  {
    name: "the same minute for a coordinating guide",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(hours(270), hours(6) + 1, { role: "coordinating" }),
    expected: granted(on)
  },
  {
    name: "414 hours and a minute for a coordinating guide",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(hours(410), hours(4) + 1, { role: "coordinating" }),
    expected: refused("WithinYearlyHours")
  },
  {
    name: "hours of the last day of the year before do not count",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(0, 60, { deployments: deployed("2024-12-31", hours(276)) }),
    expected: granted(on)
  },
  {
    name: "hours of the first day of the year do",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(0, 60, { deployments: deployed("2025-01-01", hours(276)) }),
    expected: refused("WithinYearlyHours")
  },
  {
    name: "hours agreed for the last day of the year do, too",
    source: allowanceGuidance,
    rules: hessen,
    file: guide(0, 60, { deployments: deployed("2025-12-31", hours(276)) }),
    expected: refused("WithinYearlyHours")
  },
  {
    name: "six hours a week over seven weeks in office are 42, however they are spread",
    source: "Hessen: weeks may vary, the year may not",
    rules: average,
    file: guide(hours(36), hours(6), { services: sevenWeeks, deployments: deployed("2025-06-02", hours(36)) }),
    expected: granted(on)
  },
  {
    name: "and a minute",
    source: "Hessen: weeks may vary, the year may not",
    rules: average,
    file: guide(hours(36), hours(6) + 1, { services: sevenWeeks }),
    expected: refused("WithinWeeklyAverage")
  },
  {
    name: "a week in which the office was suspended gives no hours",
    source: "house: no source says; the average is of weeks in service",
    rules: average,
    file: guide(hours(36), 1, { services: [service("2025-06-02", "2025-07-20", ["2025-07-14", "2025-07-20"])] }),
    expected: refused("WithinWeeklyAverage")
  },
  {
    name: "a leap year has 366 days: 18,822 minutes on average",
    source: allowanceGuidance,
    rules: average,
    on: "2024-02-29",
    file: guide(0, 6, { deployments: deployed("2024-01-08", 18_816) }),
    expected: granted("2024-02-29")
  },
  {
    name: "and not 18,823",
    source: allowanceGuidance,
    rules: average,
    on: "2024-02-29",
    file: guide(0, 7, { deployments: deployed("2024-01-08", 18_816) }),
    expected: refused("WithinWeeklyAverage")
  },
  {
    name: "on the last day in office",
    source: "§ 30 KVG LSA",
    rules: uncapped,
    file: guide(0, 60, { services: [service("2025-01-01", on)] }),
    expected: granted(on)
  },
  {
    name: "the day after it",
    source: "§ 30 KVG LSA",
    rules: uncapped,
    file: guide(0, 60, { services: [service("2025-01-01", "2025-06-15")] }),
    expected: refused("HoldsOffice")
  },
  {
    name: "on the first day of an interruption",
    source: "house: a suspended office is not exercised",
    rules: uncapped,
    file: guide(0, 60, { services: [service("2025-01-01", "2025-12-31", [on, "2025-06-30"])] }),
    expected: refused("NotSuspended")
  },
  {
    name: "the day after an interruption",
    source: "house: a suspended office is not exercised",
    rules: uncapped,
    file: guide(0, 60, { services: [service("2025-01-01", "2025-12-31", ["2025-06-01", "2025-06-15"])] }),
    expected: granted(on)
  },
  {
    name: "suspended in one office and not in another",
    source: "house: a suspended office is not exercised",
    rules: uncapped,
    file: guide(0, 60, { services: [service(on, on, [on, on]), service("2025-01-01")] }),
    expected: granted(on)
  },
  {
    name: "suspended, where it is merely inferred that nobody is deployed then",
    source: "house: inferred law never refuses",
    rules: { ...uncapped, interruption: inferred("required") },
    file: guide(0, 60, { services: [service("2025-01-01", "2025-12-31", [on])] }),
    expected: granted(on, "NotSuspended")
  },
  {
    name: "one fewer deployment than the most",
    source: "a municipality's other choice",
    rules: oneADay,
    file: guide(240, 60),
    expected: granted(on)
  },
  {
    name: "as many deployments as the most",
    source: "a municipality's other choice",
    rules: oneADay,
    file: guide(480, 60),
    expected: refused("WithinDeployments")
  },
  {
    name: "the role is not known, and the caps depend on it",
    source: "house: unknown is not no",
    rules: hessen,
    file: without("role"),
    expected: undetermined("WithinYearlyHours", "WithinWeeklyAverage")
  },
  {
    name: "the programme names no number for the role",
    source: "house: never a silent default",
    rules: { ...uncapped, perYear: confirmed({ guide: 276 }) },
    file: guide(0, 60, { role: "coordinating" }),
    expected: undetermined("WithinYearlyHours")
  },
  {
    name: "what was done this year is not known",
    source: "house: unknown is not no",
    rules: { ...hessen, deployments: confirmed(2) },
    file: without("deployments"),
    expected: undetermined("WithinYearlyHours", "WithinWeeklyAverage", "WithinDeployments")
  },
  {
    name: "how long it will last is not known",
    source: "house: unknown is not no",
    rules: hessen,
    file: without("minutes"),
    expected: undetermined("WithinYearlyHours", "WithinWeeklyAverage")
  },
  {
    name: "above a cap that is merely inferred",
    source: "house: inferred law never refuses",
    rules: { ...uncapped, perYear: inferred({ guide: 276 }) },
    file: guide(hours(276), 60),
    expected: granted(on, "WithinYearlyHours")
  },
  {
    name: "whether there is a cap has not been read",
    source: "Börde: not stated",
    rules: { ...uncapped, perYear: [open] },
    file: guide(0, 60),
    expected: undetermined("WithinYearlyHours")
  },
  {
    name: "every reason, not the first",
    source: "house: every reason",
    rules: { ...hessen, deployments: confirmed(2) },
    file: guide(hours(320), 60, { services: [service("2025-01-01", "2025-06-15")] }),
    expected: refused("HoldsOffice", "WithinYearlyHours", "WithinWeeklyAverage", "WithinDeployments")
  }
]
