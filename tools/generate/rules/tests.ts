/** Which cases of the tables a rule decides: those that would be answered otherwise if it said what it says in another case. */
import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  Deployment,
  Directory,
  Eligibility,
  Funding,
  Month,
  Period,
  Placement,
  Privacy,
  Reimbursement,
  Statement,
  Supervision,
  Training
} from "@lotsenwerk/domain"
import {
  ActivityExamples,
  ActivityLaws,
  AllowanceExamples,
  AllowanceLaws,
  AppointmentExamples,
  AppointmentLaws,
  CourseExamples,
  CourseLaws,
  DeploymentExamples,
  DeploymentLaws,
  DirectoryExamples,
  DirectoryLaws,
  DutyExamples,
  DutyLaws,
  EligibilityExamples,
  EligibilityLaws,
  FundingExamples,
  FundingLaws,
  LiabilityExamples,
  LiabilityLaws,
  lawsOfAnswers,
  PlacementExamples,
  PlacementLaws,
  PrivacyExamples,
  PrivacyLaws,
  ProgrammeLaws,
  ReimbursementExamples,
  ReimbursementLaws,
  RequestExamples,
  RequestLaws,
  StatementExamples,
  StatementLaws,
  SupervisionExamples,
  SupervisionLaws,
  TenureExamples,
  TenureLaws,
  TrainingExamples,
  TrainingLaws
} from "@lotsenwerk/domain/testing"
import type { Part } from "./questions.ts"

/** A case of a table, as it is named there. */
export interface Case {
  readonly name: string
  readonly source: string
}

/** The tests of a part: for each rule the cases that it decides, and how many laws are asked of all of them. */
export interface Tests {
  readonly cases: ReadonlyMap<string, ReadonlyArray<Case>>
  readonly laws: number
}

const written = (value: unknown) => JSON.stringify(value)

/** A rule as it is, and what it says at each time as if it always had. */
const sayings = (rule: unknown): ReadonlyArray<unknown> => {
  if (!Array.isArray(rule)) return [rule]
  const [first] = rule
  return [rule, ...rule.map(({ to: _to, ...version }) => [{ ...version, from: first.from }])]
}

/**
 * The cases that each rule decides.
 *
 * A case is one of them where its answer names the rule's condition, or where it would be another one if the rule said
 * what it says in a different case, or at another time.
 */
export const decidedBy = <Row extends Case, Rules extends object>(
  rows: ReadonlyArray<Row>,
  rulesOf: (row: Row) => Rules,
  ask: (rules: Rules, row: Row) => unknown,
  conditionOf: (rule: string) => string
): ReadonlyMap<string, ReadonlyArray<Case>> => {
  const names = Object.keys(rulesOf(rows[0] as Row)) as unknown as ReadonlyArray<keyof Rules & string>
  return new Map(
    names.map((name) => {
      const said = new Map(
        rows.flatMap((row) => sayings(rulesOf(row)[name])).map((rule) => [written(rule), rule] as const)
      )
      const decides = (row: Row) => {
        const answer = written(ask(rulesOf(row), row))
        const others = [...said.values()].map((other) => written(ask({ ...rulesOf(row), [name]: other }, row)))
        return answer.includes(written(conditionOf(name))) || others.some((other) => other !== answer)
      }
      return [name, rows.filter(decides).map(({ name, source }) => ({ name, source }))]
    })
  )
}

const count = (laws: object, explain: Parameters<typeof lawsOfAnswers>[0]) =>
  Object.keys({ ...laws, ...lawsOfAnswers(explain), ...ProgrammeLaws.lawsOfTraces(explain) }).length

type AnyExplain = Parameters<typeof lawsOfAnswers>[0]
type RulesOf<Row> = Row extends { readonly rules: infer Rules } ? Rules & object : never

const rules = <Row extends { readonly rules: object }>(row: Row) => row.rules as RulesOf<Row>
const leapDay = CivilDate.of("2024-02-29")

const duty = (conditionOf: (rule: string) => string): Tests => {
  const today = "2026-11-25"
  const services = [{ office: Period.of("2026-01-01", "2026-12-31"), interruptions: [] }]
  const guides = [SupervisionExamples.ada, SupervisionExamples.bea].map((id) => ({ id, services }))
  const cases = decidedBy(
    SupervisionExamples.examples,
    rules,
    (changed, { on = today, today: asked = on, sessions }) =>
      Supervision.standing(
        Supervision.day("supervision", changed, CivilDate.of(on), CivilDate.of(asked)),
        sessions,
        guides as unknown as Parameters<typeof Supervision.standing>[2]
      ),
    conditionOf
  )
  return { cases, laws: count(SupervisionLaws.laws, Supervision.explain as AnyExplain) }
}

/** The cases of several tables together. */
const together = (...tables: ReadonlyArray<Tests["cases"]>): Tests["cases"] =>
  new Map(
    [...new Set(tables.flatMap((table) => [...table.keys()]))].map((rule) => [
      rule,
      tables.flatMap((table) => table.get(rule) ?? [])
    ])
  )

/** Of a directive: whether a programme keeps to it, what its key gives, what is due by which day. */
const directive = (conditionOf: (rule: string) => string): Tests => {
  const year = (rules: Funding.DirectiveRules, of: number) => Funding.year(rules, CivilDate.of(`${of}-01-01`))
  const cases = together(
    decidedBy(
      FundingExamples.comparisons,
      rules,
      (changed, { on = "2026-01-01", file }) => Funding.decide(Funding.year(changed, CivilDate.of(on)), file),
      conditionOf
    ),
    decidedBy(
      FundingExamples.entitlements,
      rules,
      (changed, { figures }) => Funding.entitlement(Funding.keyYear(changed, leapDay), figures).decision,
      conditionOf
    ),
    decidedBy(
      FundingExamples.days,
      rules,
      (changed, { year: of, proofSubmittedOn }) =>
        Funding.deadlines(year(changed, of), {
          proofSubmittedOn: (proofSubmittedOn ?? null) as CivilDate.CivilDate | null
        }).map(({ duty, on }) => [duty, on]),
      conditionOf
    )
  )
  return { cases, laws: count(FundingLaws.laws, Funding.explain as AnyExplain) }
}

/** Of a year: its split for the tax, the notice to the tax office, the hints about benefits, the sheet itself. */
const statement = (conditionOf: (rule: string) => string): Tests => {
  const cases = together(
    decidedBy(
      StatementExamples.examples,
      rules,
      (changed, { year = 2025, file }) => Statement.split(Statement.taxYear(changed, year), file),
      conditionOf
    ),
    decidedBy(
      StatementExamples.notices,
      rules,
      (changed, { year = 2025, file }) => Statement.report(Statement.reportYear(changed, year), file),
      conditionOf
    ),
    decidedBy(
      StatementExamples.hints,
      rules,
      (changed, { year = 2026, file, benefit }) =>
        Statement.hints(changed, file, year)
          ?.filter((hint) => hint.benefit === benefit)
          .map(({ month, received, limit, over }) => [month, received, limit, over]) ??
        Statement.explainHints(Statement.benefitYear(changed, year), file).decision,
      conditionOf
    ),
    decidedBy(
      StatementExamples.sheets,
      rules,
      (changed, { year = 2026, file, expected }) => {
        const found = Statement.statement(changed, file, year)
        return Object.keys(expected).map((told) => found[told as keyof typeof expected])
      },
      conditionOf
    )
  )
  const laws =
    count(StatementLaws.laws, Statement.explainSplit as AnyExplain) +
    count(StatementLaws.reportLaws, Statement.explainReport as AnyExplain) +
    count(StatementLaws.benefitLaws, Statement.explainHints as AnyExplain)
  return { cases, laws }
}

/** The tests of every part of a programme. @param conditions the condition of each rule, by `part.rule` */
export const tests = (conditions: ReadonlyMap<string, string>): Readonly<Record<Part, Tests>> => {
  const of = (part: Part) => (rule: string) => conditions.get(`${part}.${rule}`) ?? ""
  const gathering = duty(of("supervision"))
  return {
    eligibility: {
      cases: decidedBy(
        EligibilityExamples.examples,
        rules,
        (changed, { on = leapDay, file }) => Eligibility.decide(Eligibility.day(changed, CivilDate.of(on)), file),
        of("eligibility")
      ),
      laws: count(EligibilityLaws.laws, Eligibility.explain as AnyExplain)
    },
    course: {
      cases: decidedBy(
        CourseExamples.examples,
        rules,
        (changed, { dates }) => Course.decide(Course.day(changed, CivilDate.of("2027-03-23")), dates),
        of("course")
      ),
      laws: count(CourseLaws.laws, Course.explain as AnyExplain)
    },
    training: {
      cases: decidedBy(
        TrainingExamples.examples,
        rules,
        (changed, { file }) => Training.decide(Training.day(changed, CivilDate.of("2026-01-01")), file),
        of("training")
      ),
      laws: count(TrainingLaws.laws, Training.explain as AnyExplain)
    },
    appointment: {
      cases: decidedBy(
        AppointmentExamples.examples,
        ({ gates }) => gates.appointment,
        (appointment, { gates, person, to, role }) =>
          Appointment.decide(Appointment.day({ ...gates, appointment }, leapDay), person, {
            ...Period.of(leapDay, to),
            ...(role && { role })
          }),
        of("appointment")
      ),
      laws: count(AppointmentLaws.laws, Appointment.explainTerm as AnyExplain)
    },
    deployment: {
      cases: decidedBy(
        DeploymentExamples.examples,
        rules,
        (changed, { on = "2025-06-16", file }) => Deployment.decide(Deployment.day(changed, CivilDate.of(on)), file),
        of("deployment")
      ),
      laws: count(DeploymentLaws.laws, Deployment.explain as AnyExplain)
    },
    supervision: gathering,
    exchange: gathering,
    advancedTraining: gathering,
    allowance: {
      cases: decidedBy(
        AllowanceExamples.examples,
        rules,
        (changed, { month = "2026-05", file }) => Allowance.decide(Allowance.month(changed, Month.of(month)), file),
        of("allowance")
      ),
      laws: count(AllowanceLaws.laws, Allowance.explain as AnyExplain)
    },
    statement: statement(of("statement")),
    funding: directive(of("funding")),
    privacy: {
      cases: decidedBy(
        PrivacyExamples.examples,
        rules,
        (changed, { kind, on, file }) => Privacy.explain(Privacy.day(kind, changed, CivilDate.of(on)), file).decision,
        of("privacy")
      ),
      laws: count(PrivacyLaws.laws("voucher"), Privacy.explain as AnyExplain)
    },
    directory: {
      cases: decidedBy(
        DirectoryExamples.examples,
        rules,
        (changed, { on = "2026-06-01", entry }) => {
          const law = Directory.day(changed, CivilDate.of(on))
          return [Directory.decide(law, entry), Directory.standing(law, entry).state]
        },
        of("directory")
      ),
      laws: count(DirectoryLaws.laws, Directory.explain as AnyExplain)
    },
    activityAllowance: {
      cases: new Map(
        [
          ...decidedBy(
            ActivityExamples.activityExamples,
            rules,
            (changed, { file }) =>
              Allowance.decideActivity(Allowance.activityMonth(changed, Month.of("2026-05")), file),
            of("activityAllowance")
          )
          // What every month is asked has its cases with the flat sum.
        ].filter(([rule]) => rule in Allowance.ActivityRules.fields)
      ),
      laws: count(ActivityLaws.activityLaws, Allowance.explainActivity as AnyExplain)
    },
    paymentDuties: {
      cases: decidedBy(
        DutyExamples.dutyExamples,
        rules,
        (changed, { file }) => Allowance.decideDuties(Allowance.dutyMonth(changed, Month.of("2026-05")), file),
        of("paymentDuties")
      ),
      laws: count(DutyLaws.dutyLaws, Allowance.explainDuties as AnyExplain)
    },
    travel: {
      cases: decidedBy(
        ReimbursementExamples.travelExamples,
        rules,
        (changed, { by, trip }) =>
          by === "ticket"
            ? Reimbursement.decideFare(Reimbursement.fareDay(changed, CivilDate.of("2026-05-10")), trip)
            : Reimbursement.decideMileage(Reimbursement.mileageDay(changed, CivilDate.of("2026-05-10")), trip),
        of("travel")
      ),
      laws:
        count(ReimbursementLaws.mileageLaws, Reimbursement.explainMileage as AnyExplain) +
        count(ReimbursementLaws.fareLaws, Reimbursement.explainFare as AnyExplain)
    },
    lossOfEarnings: {
      cases: decidedBy(
        ReimbursementExamples.lossExamples,
        rules,
        (changed, { loss }) =>
          Reimbursement.decideLoss(Reimbursement.lossDay(changed, CivilDate.of("2026-05-10")), loss),
        of("lossOfEarnings")
      ),
      laws: count(ReimbursementLaws.lossLaws, Reimbursement.explainLoss as AnyExplain)
    },
    placement: {
      cases: new Map(
        [
          ...decidedBy(
            PlacementExamples.examples,
            rules,
            (changed, { on = "2026-05-10", file }) => Placement.decide(Placement.day(changed, CivilDate.of(on)), file),
            of("placement")
          )
          // What is asked of a certificate has its cases with the office itself.
        ].filter(([rule]) => rule in Placement.PlacementRules.fields)
      ),
      laws: count(PlacementLaws.laws, Placement.explain as AnyExplain)
    },
    tenure: {
      cases: decidedBy(
        TenureExamples.tenureExamples,
        rules,
        (changed, { on = "2026-02-28", file }) =>
          Appointment.decideTenure(Appointment.tenureDay(changed, CivilDate.of(on)), file),
        of("tenure")
      ),
      laws: count(TenureLaws.tenureLaws, Appointment.explainTenure as AnyExplain)
    },
    liability: {
      cases: decidedBy(
        LiabilityExamples.liabilityExamples,
        rules,
        (changed, { file }) => Appointment.liability(Appointment.liabilityDay(changed, leapDay), file),
        of("liability")
      ),
      laws: count(LiabilityLaws.liabilityLaws, Appointment.explainLiability as AnyExplain)
    },
    certificateRequest: {
      cases: decidedBy(
        RequestExamples.requestExamples,
        rules,
        (changed, { on = "2026-11-27", file }) =>
          Eligibility.request(Eligibility.requestDay(changed, CivilDate.of(on)), file),
        of("certificateRequest")
      ),
      laws: count(RequestLaws.requestLaws, Eligibility.explainRequest as AnyExplain)
    }
  }
}
