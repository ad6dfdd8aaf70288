/** By which condition each rule of a programme is asked, as the domain itself says. */
import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  Deployment,
  Funding,
  Month,
  Privacy,
  type Programme,
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
  { part: "privacy", title: "Aufbewahrung und Löschung" }
] as const

/** A part of a programme that holds rules. */
export type Part = (typeof parts)[number]["part"]

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
      ...Deployment.explain(Deployment.day(programme.deployment, on), {}).grounds,
      ...Supervision.DutyName.literals.flatMap(
        (duty) => Supervision.explain(Supervision.day(duty, programme[duty], on, on), { events: [] }).grounds
      ),
      ...Allowance.explain(Allowance.month(programme.allowance, Month.containing(on)), {}).grounds,
      ...statementOf(programme.statement, CivilDate.year(on)),
      ...Funding.explain(Funding.yearOf(programme, CivilDate.year(on)), {}).grounds,
      // A question about records is named after their kind as well.
      ...Privacy.RecordKind.literals.flatMap(
        (kind) => Privacy.explain(Privacy.day(kind, programme.privacy, on), {}).grounds
      )
    ].map(({ question, rule, condition }) => [`${question.split(".")[0]}.${rule}`, condition])
  )
