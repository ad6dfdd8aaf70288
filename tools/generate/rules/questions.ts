/** By which condition each rule of a programme is asked, as the domain itself says. */
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
  Placement,
  Privacy,
  type Programme,
  Reimbursement,
  Statement,
  Supervision
} from "@lotsenwerk/domain"

/** The parts of a programme that hold rules, in the order in which a guide meets them. */
export const parts = [
  { part: "eligibility", title: "Eignung" },
  { part: "course", title: "Kurs" },
  { part: "training", title: "Grundkurs" },
  { part: "appointment", title: "Berufung" },
  { part: "deployment", title: "Einsatz" },
  { part: "supervision", title: "Supervision" },
  { part: "exchange", title: "Austausch" },
  { part: "advancedTraining", title: "Weiterbildung" },
  { part: "allowance", title: "Aufwandsentschädigung" },
  { part: "statement", title: "Jahresbescheinigung" },
  { part: "funding", title: "Zuwendung" },
  { part: "privacy", title: "Aufbewahrung und Löschung" },
  { part: "directory", title: "Wegweiser" },
  { part: "activityAllowance", title: "Zahlung nach Stunden oder Einsätzen" },
  { part: "paymentDuties", title: "Bedingungen der Auszahlung" },
  { part: "travel", title: "Fahrtkosten" },
  { part: "lossOfEarnings", title: "Verdienstausfall" },
  { part: "placement", title: "Nachweise am Einsatzort" },
  { part: "tenure", title: "Fortbestand des Amtes" },
  { part: "liability", title: "Haftung" },
  { part: "certificateRequest", title: "Anforderung des Führungszeugnisses" }
] as const

/** A part of a programme that holds rules. */
export type Part = (typeof parts)[number]["part"]

const namedOtherwise: Readonly<Record<string, Part>> = { mileage: "travel", fare: "travel" }

/** The part whose rules a question asks: it may have another name, or that of a kind of record behind it. */
const partOf = (question: string) => namedOtherwise[question] ?? question.split(".")[0]

const nobody = { papers: [], appointments: [] } as unknown as Appointment.Person

/** A statement asks three questions of one part. */
const statementOf = (rules: Statement.StatementRules, year: number) => {
  const { split, report, benefits } = Statement.statement(rules, {}, year)
  return [split, report, benefits].flatMap(({ grounds }) =>
    grounds.map((ground) => ({ ...ground, question: "statement" }))
  )
}

/** The condition of each rule, by `part.rule`: read off the grounds of a decision about nobody. */
export const conditionsOf = (programme: Programme.Programme, on: CivilDate.CivilDate): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Appointment.explain(Appointment.day(programme, on), nobody, { from: on }).grounds,
      ...Course.explain(Course.day(programme.course, on), { dates: 0, attended: 0, unnoted: 0 }).grounds,
      ...Directory.explain(Directory.day(programme.directory, on), {}).grounds,
      ...Deployment.explain(Deployment.day(programme.deployment, on), {}).grounds,
      ...Supervision.DutyName.literals.flatMap(
        (duty) => Supervision.explain(Supervision.day(duty, programme[duty], on, on), { events: [] }).grounds
      ),
      ...Allowance.explain(Allowance.month(programme.allowance, Month.containing(on)), {}).grounds,
      ...statementOf(programme.statement, CivilDate.year(on)),
      ...Funding.explain(Funding.yearOf(programme, CivilDate.year(on)), {}).grounds,
      ...Privacy.RecordKind.literals.flatMap(
        (kind) => Privacy.explain(Privacy.day(kind, programme.privacy, on), {}).grounds
      ),
      ...Allowance.explainActivity(
        Allowance.activityMonth({ ...programme.allowance, ...programme.activityAllowance }, Month.containing(on)),
        {}
      ).grounds,
      ...Allowance.explainDuties(Allowance.dutyMonth(programme.paymentDuties, Month.containing(on)), {}).grounds,
      ...Reimbursement.explainMileage(Reimbursement.mileageDay(programme.travel, on), {}).grounds,
      ...Reimbursement.explainFare(Reimbursement.fareDay(programme.travel, on), {}).grounds,
      ...Reimbursement.explainLoss(Reimbursement.lossDay(programme.lossOfEarnings, on), {}).grounds,
      ...Placement.explain(Placement.dayOf(programme, on), {}).grounds,
      ...Appointment.explainTenure(Appointment.tenureDay(programme.tenure, on), {}).grounds,
      ...Appointment.explainLiability(Appointment.liabilityDay(programme.liability, on), {}).grounds,
      ...Eligibility.explainRequest(Eligibility.requestDay(programme.certificateRequest, on), {}).grounds
    ].map(({ question, rule, condition }) => [`${partOf(question)}.${rule}`, condition])
  )
