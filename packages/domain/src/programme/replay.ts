/** Decides again what a trace tells, by the rules and the facts that stand in it: a decision of any year can be checked. */
import { isReadonlyArrayNonEmpty as isNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import * as Allowance from "../allowance/index.ts"
import * as Appointment from "../appointment/index.ts"
import { type CivilDate, year } from "../CivilDate.ts"
import * as Course from "../course/index.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Deployment from "../deployment/index.ts"
import * as Directory from "../directory/index.ts"
import * as Eligibility from "../eligibility/index.ts"
import * as Funding from "../funding/index.ts"
import * as Month from "../Month.ts"
import * as Placement from "../placement/index.ts"
import * as Privacy from "../privacy/index.ts"
import * as Reimbursement from "../reimbursement/index.ts"
import * as Statement from "../statement/index.ts"
import * as Supervision from "../supervision/index.ts"
import * as Trace from "../Trace.ts"
import * as Training from "../training/index.ts"

/** Why a trace cannot be decided again. */
export type ReplayFault =
  /** It does not tell the day whose rules were asked, as traces of the first form do not: name the day. */
  | { readonly _tag: "DayMissing" }
  /** A rule in it was not in force on the day named: name the day of its decision. */
  | { readonly _tag: "DayOutsideRule"; readonly rule: string; readonly on: CivilDate }
  /** It holds no ground at all. */
  | { readonly _tag: "NoGrounds" }
  /** Nobody asks this question any more. */
  | { readonly _tag: "QuestionGone"; readonly question: string }
  /** Its question has no such condition any more. */
  | { readonly _tag: "ConditionGone"; readonly question: string; readonly condition: string }

/** A trace decided again. */
export interface Replay {
  /** The decision of today, written down like the old one. */
  readonly trace: Trace.CurrentTrace
  /** Whether the answer is the one that was given. */
  readonly isSame: boolean
}

type Grounds = NonEmptyReadonlyArray<Trace.TracedGround>
type Explained = Decision.Explained<unknown, string, object>
type Asked = (grounds: Grounds, on: CivilDate) => Result.Result<Explained, ReplayFault>

/** The version of a rule for which nobody had a question yet: it is not asked after the event. */
const notAskedThen: Dated.Version<unknown> = {
  from: Month.first(Month.of("2015-01")),
  unit: "requirement",
  source: {
    kind: "software",
    text: "Grundregel: Was damals nicht gefragt wurde, fragt auch die Wiederholung nicht",
    readOn: Month.first(Month.of("2026-11"))
  },
  verification: "confirmed",
  value: "waived"
}

/** What every opened law has. */
interface Opened {
  readonly on: CivilDate
  readonly versions: ReadonlyArray<Dated.Version<unknown> | undefined>
}

/** A question by the doors of its slice. */
const asking =
  <Rules, L extends Opened, Facts extends object>(
    open: (rules: Rules, on: CivilDate) => L,
    explain: (law: L, facts: Facts) => Decision.Explained<unknown, string, Facts>
  ): Asked =>
  (grounds, on) => {
    const law = open(rulesIn(grounds) as Rules, on)
    const outside = grounds.find(
      ({ version }) => version !== undefined && Dated.at([version as never], law.on) === undefined
    )
    if (outside !== undefined) return Result.fail({ _tag: "DayOutsideRule", rule: outside.rule, on: law.on })
    const facts = Object.assign({}, ...grounds.map(({ read }) => read)) as Facts
    const table = explain(law, facts).grounds.map(({ condition }) => condition)
    const gone = grounds.find(({ condition }) => !table.includes(condition))
    if (gone !== undefined) {
      return Result.fail({ _tag: "ConditionGone", question: gone.question, condition: gone.condition })
    }
    const wasAsked = (condition: string | undefined) => grounds.some((ground) => ground.condition === condition)
    const versions = law.versions.map((version, at) => (wasAsked(table[at]) ? version : notAskedThen))
    const again = explain({ ...law, versions }, facts)
    return Result.succeed({
      on: law.on,
      decision: again.decision,
      grounds: again.grounds.filter(({ condition }) => wasAsked(condition))
    })
  }

const rulesIn = (grounds: Grounds) =>
  Object.fromEntries(grounds.map(({ rule, version }) => [rule, version === undefined ? [] : [version]]))

const duty = (name: Supervision.DutyName): Asked =>
  asking((rules: Supervision.DutyRules, on) => Supervision.day(name, rules, on, on), Supervision.explain)

/** The questions about records, one for each kind: the kind stands in the name, since no fact tells it. */
const aboutRecords = Object.fromEntries(
  Privacy.RecordKind.literals.map((kind) => [
    `privacy.${kind}`,
    asking((rules: Privacy.RetentionRules, on) => Privacy.day(kind, rules, on), Privacy.explain)
  ])
)

const questions: Readonly<Record<string, Asked>> = {
  eligibility: asking(Eligibility.day, Eligibility.explain),
  course: asking(Course.day, Course.explain),
  training: asking(Training.day, Training.explain),
  appointment: asking(Appointment.termDay, Appointment.explainTerm),
  deployment: asking(Deployment.day, Deployment.explain),
  directory: asking(Directory.day, Directory.explain),
  taxSplit: asking((rules: Statement.TaxRules, on) => Statement.taxYear(rules, year(on)), Statement.explainSplit),
  taxReport: asking(
    (rules: Statement.ReportRules, on) => Statement.reportYear(rules, year(on)),
    Statement.explainReport
  ),
  benefitHints: asking(
    (rules: Statement.BenefitRules, on) => Statement.benefitYear(rules, year(on)),
    Statement.explainHints
  ),
  supervision: duty("supervision"),
  exchange: duty("exchange"),
  advancedTraining: duty("advancedTraining"),
  allowance: asking(
    (rules: Allowance.AllowanceRules, on) => Allowance.month(rules, Month.containing(on)),
    Allowance.explain
  ),
  funding: asking(Funding.year, Funding.explain),
  entitlement: asking(Funding.keyDay, Funding.entitlement),
  ...aboutRecords,
  activityAllowance: asking(
    (rules: Allowance.ActivityMonthRules, on) => Allowance.activityMonth(rules, Month.containing(on)),
    Allowance.explainActivity
  ),
  paymentDuties: asking(
    (rules: Allowance.PaymentDutyRules, on) => Allowance.dutyMonth(rules, Month.containing(on)),
    Allowance.explainDuties
  ),
  mileage: asking(Reimbursement.mileageDay, Reimbursement.explainMileage),
  fare: asking(Reimbursement.fareDay, Reimbursement.explainFare),
  lossOfEarnings: asking(Reimbursement.lossDay, Reimbursement.explainLoss),
  placement: asking(Placement.day, Placement.explain),
  tenure: asking(Appointment.tenureDay, Appointment.explainTenure),
  liability: asking(Appointment.liabilityDay, Appointment.explainLiability),
  certificateRequest: asking(Eligibility.requestDay, Eligibility.explainRequest)
}

/** What a budget carries is asked of months of their own: all versions in the trace together are the rules. */
const capacityAgain = (grounds: Grounds): Result.Result<Explained, ReplayFault> => {
  const about = grounds.find(({ question }) => question === "capacity")?.read as
    | (Pick<Funding.Budget, "cents" | "others"> & { readonly span?: Funding.Months })
    | undefined
  if (about?.span === undefined) return Result.fail({ _tag: "DayMissing" })
  const { span, ...sums } = about
  const rules = Object.fromEntries(
    Object.keys(Allowance.AllowanceRules.fields).map((rule) => {
      const own = grounds.filter((ground) => ground.question === "allowance" && ground.rule === rule)
      return [rule, own.length === 0 ? [notAskedThen] : own.flatMap(({ version }) => version ?? [])]
    })
  ) as unknown as Allowance.AllowanceRules
  const again = Funding.capacity(rules, { ...span, ...sums }) as Explained
  const wasAsked = ({ condition }: Decision.Ground) => grounds.some((ground) => ground.condition === condition)
  return Result.succeed({ ...again, grounds: again.grounds.filter(wasAsked) })
}

/** The grounds of each question that was put, in the order in which they stand. */
const byQuestion = (grounds: ReadonlyArray<Trace.TracedGround>): ReadonlyArray<Grounds> =>
  [...new Set(grounds.map(({ question }) => question))].flatMap((asked) => {
    const its = grounds.filter(({ question }) => question === asked)
    return isNonEmpty(its) ? [its] : []
  })

/** Asks a question anew by its grounds. */
const askAgain = (grounds: Grounds, on: CivilDate): Result.Result<Explained, ReplayFault> => {
  const { question } = grounds[0]
  const asked = questions[question]
  return asked === undefined ? Result.fail({ _tag: "QuestionGone", question }) : asked(grounds, on)
}

/**
 * Decides again what a trace tells: by the versions of the rules and the facts that were written down, not by those of
 * today.
 *
 * A condition that came into the law later was not asked then and is not asked now.
 *
 * @param on the day whose rules were asked, for a trace that does not tell it: for an allowance any day of its month
 */
export const replay = (trace: Trace.Trace, on?: CivilDate): Result.Result<Replay, ReplayFault> =>
  Result.gen(function* () {
    const before = Trace.current(trace)
    const day = before.on ?? on
    if (day === undefined) return yield* Result.fail<ReplayFault>({ _tag: "DayMissing" })
    const answers: Array<Explained> = []
    const isOfMonths = before.grounds.some(({ question }) => question === "capacity")
    if (isOfMonths && isNonEmpty(before.grounds)) answers.push(yield* capacityAgain(before.grounds))
    else for (const grounds of byQuestion(before.grounds)) answers.push(yield* askAgain(grounds, day))
    if (!isNonEmpty(answers)) return yield* Result.fail<ReplayFault>({ _tag: "NoGrounds" })
    const programme = { slug: before.programme, version: { number: before.programmeVersion } }
    const again = Trace.of(programme, before.decidedOn, {
      ...(answers[0].on === undefined ? {} : { on: answers[0].on }),
      decision: answers.map(({ decision }) => decision).reduce(Decision.both),
      grounds: answers.flatMap(({ grounds }) => grounds)
    })
    return { trace: again, isSame: Equal.equals(again.decision, before.decision) }
  })
