/** When a guide may take on a deployment: every condition once. */
import type { Service } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Period from "../Period.ts"
import { averageMinutes, type DeploymentDay, hoursFor, inYear, minutesIn } from "./hours.ts"
import type { DeploymentFile } from "./model.ts"
import type { DeploymentRules, HoursByRole } from "./rules.ts"

/** The offices that hold the day. */
const heldOn = (services: ReadonlyArray<Service>, { on }: DeploymentDay): ReadonlyArray<Service> =>
  services.filter(({ office }) => Period.includes(office, on))

const isSuspended = ({ interruptions }: Service, { on }: DeploymentDay): boolean =>
  interruptions.some((span) => Period.includes(span, on))

type Cap = HoursByRole | "waived"

/** What the cap of the year comes to. @unit minutes */
const yearly = (cap: Cap, file: DeploymentFile): number | undefined => {
  const hours = hoursFor(cap, file)
  return hours === undefined ? undefined : hours * 60
}

/** What the cap of the week comes to in the year. @unit minutes */
const weekly = (cap: Cap, file: DeploymentFile, law: DeploymentDay): number | undefined => {
  const hours = hoursFor(cap, file)
  return hours === undefined || file.services === undefined ? undefined : averageMinutes(hours, file.services, law)
}

/** Whether the year stays within so many minutes; unknown while the length or the year's deployments are. */
const isWithin = (
  most: number | undefined,
  { deployments, minutes }: DeploymentFile,
  law: DeploymentDay
): boolean | undefined =>
  most === undefined || deployments === undefined || minutes === undefined
    ? undefined
    : minutesIn(deployments, law) + minutes <= most

/** A deployment as short as the binding caps leave room for; none where they leave no room, or enough. */
const shorter = (file: DeploymentFile, law: DeploymentDay): Partial<DeploymentFile> | undefined => {
  const { perYear, perWeek } = law.rules
  const most = [
    Dated.binds(perYear) ? yearly(perYear.value, file) : undefined,
    Dated.binds(perWeek) ? weekly(perWeek.value, file, law) : undefined
  ].filter((each) => each !== undefined)
  if (file.deployments === undefined || most.length === 0) return undefined
  const left = Math.min(...most) - minutesIn(file.deployments, law)
  const isShortEnough = file.minutes !== undefined && file.minutes <= left
  return left < 1 || isShortEnough ? undefined : { minutes: left }
}

/** Whether the weekly average over these offices leaves room, as far as it binds. */
const leavesRoom = (services: ReadonlyArray<Service>, file: DeploymentFile, law: DeploymentDay): boolean => {
  const { perWeek } = law.rules
  const asked = { ...file, services, minutes: file.minutes ?? 1 }
  return !Dated.binds(perWeek) || isWithin(weekly(perWeek.value, asked, law), asked, law) !== false
}

/** These offices; one of the whole year where only so the weekly average leaves room, so that nothing else must change. */
const serving = (
  services: ReadonlyArray<Service>,
  file: DeploymentFile,
  law: DeploymentDay
): Partial<DeploymentFile> => {
  const year = { from: CivilDate.of(`${CivilDate.year(law.on)}-01-01`), to: CivilDate.endOfYear(law.on) }
  const allYear = [{ office: year, interruptions: [] }]
  return { services: !leavesRoom(services, file, law) && leavesRoom(allYear, file, law) ? allYear : services }
}

/** An office of the one day, beside those there are. */
const inOfficeThatDay = (file: DeploymentFile, law: DeploymentDay): Partial<DeploymentFile> =>
  serving([...(file.services ?? []), { office: { from: law.on, to: law.on }, interruptions: [] }], file, law)

/** The same offices without the interruptions that hold the day. */
const resumed = (file: DeploymentFile, law: DeploymentDay): Partial<DeploymentFile> =>
  serving(
    (file.services ?? []).map(({ office, interruptions }) => ({
      office,
      interruptions: interruptions.filter((span) => !Period.includes(span, law.on))
    })),
    file,
    law
  )

/** In the order in which a clerk checks them. */
const conditions = {
  appointment: {
    id: "HoldsOffice",
    reads: ["services"],
    holds: ({ services }, law) => services && heldOn(services, law).length > 0,
    cure: inOfficeThatDay
  },
  interruption: {
    id: "NotSuspended",
    reads: ["services"],
    // Who is not in office at all is answered for by "HoldsOffice".
    holds: ({ services }, law) => {
      const held = services && heldOn(services, law)
      return held && (held.length === 0 || held.some((service) => !isSuspended(service, law)))
    },
    cure: resumed
  },
  perYear: {
    id: "WithinYearlyHours",
    reads: ["role", "deployments", "minutes"],
    holds: (file, law, cap) => isWithin(yearly(cap, file), file, law),
    cure: shorter
  },
  perWeek: {
    id: "WithinWeeklyAverage",
    reads: ["role", "services", "deployments", "minutes"],
    holds: (file, law, cap) => isWithin(weekly(cap, file, law), file, law),
    cure: shorter
  },
  deployments: {
    id: "WithinDeployments",
    reads: ["deployments"],
    holds: ({ deployments }, law, most) => deployments && inYear(deployments, law).length < Number(most)
  }
} as const satisfies Decision.Conditions<DeploymentRules, DeploymentDay, DeploymentFile>

export type DeploymentCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** May this guide take on a deployment on this day? @term Einsatz, Zulässigkeit */
export const question: Decision.Question<DeploymentCondition, DeploymentRules, DeploymentDay, DeploymentFile> =
  Decision.question("deployment", conditions)
