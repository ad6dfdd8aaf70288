/** What hours and deployments of a month come to: by the hour or per deployment, up to the caps of month and year. */
import * as Dated from "../../Dated.ts"
import * as Decision from "../../Decision.ts"
import * as Money from "../../Money.ts"
import type * as Month from "../../Month.ts"
import { inOffice } from "../conditions.ts"
import { spanOf } from "../decide.ts"
import type { GuideFile, YearSoFar } from "../model.ts"
import { type ActivityCondition, type ActivityMonth, type ActivityMonthRules, activityQuestion } from "./conditions.ts"

/** Opens a month: the rules of activity in force on its first day. */
export const activityMonth = (dated: ActivityMonthRules, month: Month.Month): ActivityMonth => {
  const span = spanOf(month)
  return { ...Decision.open(activityQuestion, dated, span.first), ...span }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** How long each deployment of the month took; none where there is no report of it. */
const deploymentsIn = ({ activity }: GuideFile, { month }: ActivityMonth): ReadonlyArray<number> | undefined =>
  activity?.flatMap((report) => (report.month === month ? report.deployments : []))

/** The cap that a binding rule sets, without end where there is none. */
const most = (version: Dated.Version<Money.Cents | "waived"> | undefined): number =>
  Dated.binds(version) && version.value !== "waived" ? version.value : Number.POSITIVE_INFINITY

/** The most minutes of the year: the highest of the roles held in the month. */
const mostMinutes = (law: ActivityMonth, { services = [] }: GuideFile): number => {
  const { yearlyHours } = law.rules
  if (!Dated.binds(yearlyHours) || yearlyHours.value === "waived") return Number.POSITIVE_INFINITY
  const byRole = yearlyHours.value
  const held = services
    .filter((service) => inOffice([service], law))
    .map(({ role }) => (role && byRole[role]) ?? byRole.guide)
  return 60 * Math.max(...(held.length === 0 ? [byRole.guide] : held))
}

/**
 * The hours of a month as far as the caps leave room. They are rounded half up on the running sum of the year, so that
 * twelve months together come to what the year does.
 */
const byHours = (law: ActivityMonth, file: GuideFile, rate: number, minutes: number, before: YearSoFar): YearSoFar => {
  const worth = (of: number) => Money.shareHalfUp(rate as Money.Cents, of, 60)
  const payable = (cents: number) => (rate === 0 ? Number.POSITIVE_INFINITY : Math.floor((60 * cents) / rate))
  const room = Math.min(mostMinutes(law, file), payable(most(law.rules.yearlyCap))) - before.minutes
  const counted = Math.max(0, Math.min(minutes, room, payable(most(law.rules.monthlyCap))))
  const cents = worth(before.minutes + counted) - worth(before.minutes)
  return { minutes: counted, cents: Math.min(cents, roomInYear(law, before)) as Money.Cents }
}

/** The deployments of a month: each with its first hour, further hours beside it, up to the caps in money. */
const byDeployments = (
  law: ActivityMonth,
  rate: number,
  deployments: ReadonlyArray<number>,
  before: YearSoFar
): YearSoFar | undefined => {
  const { furtherHour, hourBegun, monthlyCap } = law.rules
  const further = Dated.known(furtherHour)
  const inFull = Dated.binds(hourBegun) && hourBegun.value === "full"
  const minutes = deployments
    .map((length) => Math.max(0, length - 60))
    .reduce((sum, length) => sum + (inFull ? 60 * Math.ceil(length / 60) : length), 0)
  const cents = rate * deployments.length + (typeof further === "number" ? Money.shareHalfUp(further, minutes, 60) : 0)
  const least = Math.max(0, Math.min(cents, most(monthlyCap), roomInYear(law, before)))
  return { minutes: deployments.reduce((sum, length) => sum + length, 0), cents: least as Money.Cents }
}

const roomInYear = ({ rules }: ActivityMonth, before: YearSoFar) => Math.max(0, most(rules.yearlyCap) - before.cents)

/** Whether a cap of the year binds, so that what is used up of it must be known. */
const isCapped = ({ rules: { yearlyHours, yearlyCap } }: ActivityMonth): boolean =>
  [yearlyHours, yearlyCap].some((cap) => Dated.binds<unknown>(cap) && cap.value !== "waived")

const nothingYet: YearSoFar = { minutes: 0, cents: Money.nothing }

/** Minutes and cents of a month; none where the facts do not tell them. */
const reckoned = (law: ActivityMonth, file: GuideFile): YearSoFar | undefined => {
  const deployments = deploymentsIn(file, law)
  const rate = Dated.known(law.rules.activityRate)
  const before = file.yearSoFar ?? (isCapped(law) ? undefined : nothingYet)
  if (deployments === undefined || typeof rate !== "number" || before === undefined) return undefined
  if (![...deployments, before.minutes, before.cents].every(isCount)) return undefined
  if (Dated.known(law.rules.model) === "perDeployment") return byDeployments(law, rate, deployments, before)
  const minutes = deployments.reduce((sum, length) => sum + length, 0)
  return byHours(law, file, rate, minutes, before)
}

const amount = (law: ActivityMonth, file: GuideFile): Money.Cents | undefined => reckoned(law, file)?.cents

/** Adds a month to the year so far; one that is not granted uses nothing up. */
export const withMonth = (law: ActivityMonth, file: GuideFile, before: YearSoFar): YearSoFar => {
  const told = { ...file, yearSoFar: before }
  const month = decideActivity(law, told)._tag === "Granted" ? reckoned(law, told) : undefined
  if (month === undefined) return before
  return { minutes: before.minutes + month.minutes, cents: Money.sum([before.cents, month.cents]) }
}

/** The year before its first month. */
export const newYear = nothingYet

/**
 * Decides what a guide is paid for the hours or deployments of one month, up to the caps of month and year.
 *
 * @term Aufwandsentschädigung nach Stunden oder Einsätzen
 * @unit out: euro cents per calendar month
 * @refuses Appointed, ReportAccepted and whatever else the programme binds; what is merely inferred is doubted
 * @doubt a report that comes late takes up the hours of its own month: what was paid for later ones is then too much
 */
export const decideActivity = (
  law: ActivityMonth,
  file: GuideFile
): Decision.Decision<Money.Cents, ActivityCondition> => Decision.conclude(activityQuestion, law, file, amount)

/** Gives the decision with the full ground of every condition. */
export const explainActivity = (
  law: ActivityMonth,
  file: GuideFile
): Decision.Explained<Money.Cents, ActivityCondition, GuideFile> =>
  Decision.explain(activityQuestion, law, file, amount)
