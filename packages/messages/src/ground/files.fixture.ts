/** Files of people and records, known in full, in part and not at all, and every question asked about them. */
import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  type Decision,
  Deployment,
  Directory,
  Eligibility,
  Funding,
  Money,
  Month,
  Placement,
  Privacy,
  Reimbursement,
  Statement,
  Supervision,
  Training
} from "@lotsenwerk/domain"
import { lengths, rules, type Sureness } from "./rules.fixture.ts"

type Explained = Decision.Explained<unknown, string, object>

export const on = CivilDate.of("2026-11-01")
export const past = CivilDate.of("2026-03-12")

export const term = { from: on, to: CivilDate.of("2027-12-31") }
const held = { id: "1", from: past, to: term.to, interruptions: [], recordedAt: "2026-03-01T00:00:00Z" as never }

/** A record whose days are all one day, or have all not come; of which everything is so, or nothing. */
const recordOf = (day: CivilDate.CivilDate | null, isSo: boolean) =>
  Object.fromEntries(
    Object.keys(Privacy.RecordFile.fields)
      .filter((fact) => fact !== "archiveAnswer")
      .map((fact) => [fact, fact.endsWith("On") ? day : isSo])
  )

export const files: ReadonlyArray<Record<string, unknown>> = [
  {},
  {
    bornOn: past,
    languages: ["xx"],
    obligation: null,
    dataSecrecyDeclaredOn: null,
    germanFoundOn: null,
    agreedOn: null,
    pass: null,
    interviewedOn: null,
    consentedOn: null,
    instructedOn: null,
    confidentialityDeclaredOn: null,
    criminalRecord: null,
    basicTraining: null,
    reviewedOn: null,
    services: [],
    deployments: [],
    termEndsOn: null,
    statutes: [],
    highestRate: 20001,
    careConceptOn: null,
    honouredOn: null,
    noticeShownOn: null,
    appliedOn: null,
    cents: 0,
    others: 0,
    payments: [],
    functions: [],
    serviceDays: [],
    otherAllowances: 0,
    usedElsewhere: 0,
    hasTaxNumber: false,
    hasAccount: false,
    role: "guide",
    reportedMonths: [],
    events: [],
    ...recordOf(null, false),
    activity: [],
    absences: [],
    offices: [],
    destination: "placeOfDuty",
    approvedOn: null,
    isProven: false,
    place: "sharedAccommodation",
    meetsMinors: "none",
    meetsAdultsInCare: false,
    isRecurring: false,
    isYouthWelfare: false,
    measlesProof: null,
    office: { from: past },
    interruptions: [],
    lastActiveOn: null,
    isPerforming: false,
    isFit: false,
    fundedUntil: null,
    isOfAge: false,
    isWithMinors: false,
    isVolunteering: false,
    yearlyAllowances: []
  },
  {
    bornOn: past,
    languages: ["tr", "ar"],
    obligation: { on: past, isRecordSigned: false, isCopyGiven: false },
    dataSecrecyDeclaredOn: past,
    germanFoundOn: past,
    agreedOn: past,
    pass: { issuedOn: past, validUntil: past },
    interviewedOn: past,
    consentedOn: past,
    instructedOn: past,
    confidentialityDeclaredOn: past,
    criminalRecord: { issuedOn: CivilDate.of("2022-01-01"), inspectedOn: past },
    basicTraining: { completedOn: past, provider: { _tag: "Recognised", from: "Stadt Muster" } },
    services: [{ office: { from: past, to: past }, interruptions: [{ from: past }], role: "carer" }],
    reportedMonths: [Month.of("2026-10")],
    activity: [
      { month: Month.of("2026-10"), deployments: [90] },
      { month: Month.of("2026-09"), deployments: [60, 61] }
    ],
    absences: [
      { on, from: "exchange" },
      { on, from: "advancedTraining" }
    ],
    yearSoFar: { minutes: 276 * 60, cents: 1380_00 },
    offices: [{ from: past }, { from: past, to: past }],
    destination: "outsideDistrict",
    approvedOn: past,
    kilometres: 40,
    fare: 12_30,
    loss: 80_00,
    isProven: true,
    place: "sharedAccommodation",
    meetsMinors: "oneToOne",
    meetsAdultsInCare: true,
    isRecurring: true,
    isYouthWelfare: true,
    measlesProof: { shownOn: past, validUntil: past },
    office: { from: past, to: past },
    interruptions: [{ from: past }, { from: past, to: past }],
    lastActiveOn: past,
    isPerforming: true,
    isFit: true,
    fundedUntil: past,
    isOfAge: true,
    isWithMinors: true,
    isVolunteering: true,
    yearlyAllowances: [Money.cents(1_560_00), Money.cents(130_00)],
    role: "coordinating",
    deployments: [{ on: past, minutes: 90 }],
    minutes: 61,
    applicant: "town",
    termEndsOn: term.to,
    statutes: [{ from: past, to: past }, { from: on }],
    highestRate: 0,
    careConceptOn: past,
    honouredOn: past,
    noticeShownOn: past,
    appliedOn: past,
    allowanceCosts: 1,
    travelCosts: 1,
    lossOfEarningsCosts: 1,
    supervisionCosts: 1,
    trainingCosts: 1,
    materialsCosts: 1,
    insuranceCosts: 1,
    staffCosts: 1,
    budget: 60000000,
    recipients: 14,
    number: 9000,
    totalNumber: 150000,
    eligibleCosts: 3276000,
    cents: 3276000,
    others: 100,
    payments: [{ paidOn: past, forMonth: Month.of("2026-02"), kind: "allowance", cents: 13000 }],
    functions: [{ from: past, to: past }, { from: on }],
    serviceDays: [past, on],
    otherAllowances: 10000,
    usedElsewhere: 10000,
    hasTaxNumber: true,
    hasAccount: true,
    events: [{ on: past, kind: "group" }],
    decidedOn: on,
    ...recordOf(past, true),
    archiveAnswer: "declined"
  },
  { ...recordOf(on, true), archiveAnswer: "taken", place: "flat", measlesProof: { shownOn: past } }
]

const person = (appointments: ReadonlyArray<Appointment.Appointment>) =>
  ({ papers: [], appointments }) as unknown as Appointment.Person

/** The answers to every question about a file under rules that sure. */
export const explainedBy = (sureness: Sureness, nth: number, file: object): ReadonlyArray<Explained> => {
  const eligibility = rules(Eligibility.EligibilityRules, sureness, nth)
  const course = Course.day(rules(Course.CourseRules, sureness, nth), on)
  const training = rules(Training.TrainingRules, sureness, nth)
  const appointment = rules(Appointment.AppointmentRules, sureness, nth)
  const activity = rules(
    { fields: { ...Allowance.AllowanceRules.fields, ...Allowance.ActivityRules.fields } },
    sureness,
    nth
  )
  const travel = rules(Reimbursement.TravelRules, sureness, nth)
  const placement = rules(Placement.PlacementRules, sureness, nth)
  const november = Month.of("2026-11")
  const gates = Appointment.day({ eligibility, training, appointment }, on)
  const funding = rules(Funding.FundingRules, sureness, nth) as Funding.FundingRules
  const allowance = rules(Allowance.AllowanceRules, sureness, nth) as Allowance.AllowanceRules
  const year = { from: Month.of("2026-01"), to: Month.of("2026-12") }
  const { split, report, benefits } = Statement.statement(rules(Statement.StatementRules, sureness, nth), file, 2026)
  return [
    Eligibility.explain(Eligibility.day(eligibility, on), file),
    Course.explain(course, { dates: 4, attended: 3, unnoted: nth % 2 }),
    Course.explain(course, {
      dates: 4,
      attended: 3,
      madeUp: nth,
      unnoted: 0,
      courseMinutes: 480,
      attendedMinutes: 30,
      unnotedMinutes: nth,
      modules: ["Rolle", "Trauma"].slice(nth),
      missedModules: ["Asylrecht"].slice(nth % 2)
    }),
    Training.explain(Training.day(training, on), file),
    ...[null, past, CivilDate.plusDays(on, 1)].map((approvedOn) =>
      Training.explain(Training.day(training, on), {
        basicTraining: { completedOn: past, provider: { _tag: "Recognised", from: "Stadt Muster", approvedOn } }
      })
    ),
    Appointment.explain(gates, person([]), term),
    Appointment.explain(gates, person([held]), { from: on }),
    Appointment.explainTerm(gates.appointment, { from: on, role: nth === 0 ? "carer" : "guide", appointments: [] }),
    Deployment.explain(Deployment.day(rules(Deployment.DeploymentRules, sureness, nth), on), file),
    Directory.explain(Directory.day(rules(Directory.DirectoryRules, sureness, nth), on), file),
    Directory.explain(Directory.day(rules(Directory.DirectoryRules, sureness, nth), on), {
      reviewedOn: past,
      openChanges: nth,
      points: [{ name: "Amt", confirmedOn: past }, { name: "Verein", confirmedOn: null }, { name: "Kirche" }].slice(nth)
    }),
    ...Supervision.DutyName.literals.map((duty) =>
      Supervision.explain(Supervision.day(duty, rules(Supervision.DutyRules, sureness, nth), on, on), file)
    ),
    Allowance.explain(Allowance.month(allowance, november), file),
    Funding.explain(Funding.year({ ...funding, cap: allowance.cap }, on), file),
    Funding.entitlement(Funding.keyYear(funding, on), file),
    Funding.capacity(allowance, { ...year, ...file }),
    ...[split, report, benefits],
    ...Privacy.RecordKind.literals.map((kind) =>
      Privacy.explain(Privacy.day(kind, rules(Privacy.RetentionRules, sureness, nth, lengths), on), file)
    ),
    Allowance.explainActivity(Allowance.activityMonth(activity, november), file),
    Allowance.explainDuties(Allowance.dutyMonth(rules(Allowance.PaymentDutyRules, sureness, nth), november), file),
    Reimbursement.explainMileage(Reimbursement.mileageDay(travel, on), file),
    Reimbursement.explainFare(Reimbursement.fareDay(travel, on), file),
    Reimbursement.explainLoss(Reimbursement.lossDay(rules(Reimbursement.LossOfEarningsRules, sureness, nth), on), file),
    Placement.explain(Placement.dayOf({ eligibility, placement }, on), file),
    Appointment.explainTenure(Appointment.tenureDay(rules(Appointment.TenureRules, sureness, nth), on), file),
    Appointment.explainLiability(Appointment.liabilityDay(rules(Appointment.LiabilityRules, sureness, nth), on), file),
    Eligibility.explainRequest(Eligibility.requestDay(rules(Eligibility.RequestRules, sureness, nth), on), file)
  ]
}
