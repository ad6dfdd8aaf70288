/** How much a guide was deployed in a year, and how much is left. */
import type { Service } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import type * as Decision from "../Decision.ts"
import * as Period from "../Period.ts"
import type { Deployment, DeploymentFile } from "./model.ts"
import type { DeploymentRules, HoursByRole } from "./rules.ts"

/** The rules of deployment on the day of the deployment in question. */
export interface DeploymentDay extends Decision.Law<DeploymentRules> {}

/** The deployments of the calendar year in which the law was opened. */
export const inYear = (deployments: ReadonlyArray<Deployment>, { on }: DeploymentDay): ReadonlyArray<Deployment> =>
  deployments.filter((each) => CivilDate.year(each.on) === CivilDate.year(on))

/** How long the deployments of the year lasted together. @unit minutes */
export const minutesIn = (deployments: ReadonlyArray<Deployment>, law: DeploymentDay): number =>
  inYear(deployments, law).reduce((sum, { minutes }) => sum + minutes, 0)

/** Counts the days of the year on which somebody is in office and the office is not suspended. @unit whole days */
export const daysServed = (services: ReadonlyArray<Service>, { on }: DeploymentDay): number => {
  const first = CivilDate.of(`${CivilDate.year(on)}-01-01`)
  const last = CivilDate.endOfYear(on)
  const served = new Set<number>()
  const daysOf = ({ from, to }: Period.Period): ReadonlyArray<number> => {
    const days = Period.sharedDays({ from, ...(to && { to }) }, first, last)
    const begin = CivilDate.daysIn(first, CivilDate.later(from, first))
    return Array.from({ length: days }, (_none, index) => begin + index)
  }
  for (const { office, interruptions } of services) {
    const without = new Set(interruptions.flatMap(daysOf))
    for (const each of daysOf(office)) if (!without.has(each)) served.add(each)
  }
  return served.size
}

/** The hours that a cap gives to a role; none while the role, or its number, is not known. */
export const hoursFor = (cap: HoursByRole | "waived" | undefined, { role }: DeploymentFile): number | undefined =>
  cap === undefined || cap === "waived" || role === undefined ? undefined : cap[role]

/** What the weekly average comes to over the weeks in service of the year; part weeks count by days. @unit minutes */
export const averageMinutes = (hours: number, services: ReadonlyArray<Service>, law: DeploymentDay): number =>
  Math.floor((hours * 60 * daysServed(services, law)) / 7)

/** How many of the hours of a year are used, and how many are left. */
export interface HoursLeft {
  readonly year: number
  /** Done and agreed. @unit minutes */
  readonly used: number
  /** The cap of the role. @unit minutes */
  readonly most: number
  /** Never below zero. @unit minutes */
  readonly left: number
  /** Whether the cap refuses; a merely inferred one warns. */
  readonly binds: boolean
}

/** Tells how many hours of the yearly cap are left; nothing where there is no cap, or something is not known. */
export const hoursLeft = (law: DeploymentDay, file: DeploymentFile): HoursLeft | undefined => {
  const hours = hoursFor(Dated.known(law.rules.perYear), file)
  if (hours === undefined || file.deployments === undefined) return undefined
  const [used, most] = [minutesIn(file.deployments, law), hours * 60]
  return {
    year: CivilDate.year(law.on),
    used,
    most,
    left: Math.max(0, most - used),
    binds: Dated.binds(law.rules.perYear)
  }
}
