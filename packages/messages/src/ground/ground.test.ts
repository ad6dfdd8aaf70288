import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  type Dated,
  type Decision,
  Deployment,
  Directory,
  Eligibility,
  Funding,
  Month,
  Privacy,
  Reimbursement,
  Supervision,
  Trace,
  Training
} from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { conditions } from "../de/grounds/index.ts"
import { decision, ground, guideStanding, languages } from "../index.ts"

type Explained = Decision.Explained<unknown, string, object>
type Sureness = "confirmed" | "secondary" | "inferred" | "open" | "beyond" | "absent"

const on = CivilDate.of("2026-11-01")
const past = CivilDate.of("2026-03-12")
const programme = { slug: "musterkreis", version: { number: 1 } }

/** Every rule with its units and every value that its schema allows, or a figure. */
const values: Record<string, readonly [Dated.Unit, ReadonlyArray<unknown>]> = {
  interview: ["requirement", ["required", "waived"]],
  consent: ["requirement", ["required", "waived"]],
  instruction: ["requirement", ["required", "waived"]],
  confidentiality: ["requirement", ["required", "waived"]],
  criminalRecord: ["requirement", ["required", "waived"]],
  certificateAge: ["months", [1, 3]],
  certificateRenewal: ["months", [36]],
  dates: ["dates per course", [1, 4]],
  topics: ["list", [["Soziale Sicherung"]]],
  attendance: ["share of dates", [1, 0.8]],
  extent: [
    "teaching units or hours",
    [
      { counts: "teachingUnits", least: 20, most: 36 },
      { counts: "hours", least: 30 },
      { counts: "hours", least: 1, most: 1 }
    ]
  ],
  teachingUnit: ["minutes", [45, 1]],
  madeUp: ["dates per course", ["all", 0, 1, 2]],
  units: ["teaching units or share of them", ["waived", { units: 1 }, { share: 0.8 }, { share: 1 }]],
  modules: ["list", [["Asylrecht", "Rolle"], "waived"]],
  basicTraining: ["requirement", ["required", "waived"]],
  recognition: ["choice", ["ownOnly", "onApproval", "othersToo"]],
  validity: ["months", [36, "waived"]],
  authority: ["choice", ["districtHead", "mayor", "department", "municipality"]],
  term: ["choice", ["calendarYear", "fixedEnd", "openEnded"]],
  duty: ["choice", ["offered", "required"]],
  kinds: ["list", [["group"], ["single", "peer", "exchange", "module"]]],
  cadence: ["events per calendar year", [{ events: 1 }, { events: 2 }, { events: 1, withinMonths: 3 }]],
  afterMonths: ["months", [6, "waived"]],
  pause: ["choice", ["excused", "counted", "waived"]],
  grace: ["days", [1, 14, "waived"]],
  perYear: ["hours per calendar year", ["waived", { guide: 1, coordinating: 2 }, { coordinating: 2 }, { guide: 1 }]],
  perWeek: ["hours per week on average", [{ guide: 6, coordinating: 9 }, "waived"]],
  deployments: ["deployments per calendar year", [1, 2, "waived"]],
  reporting: ["choice", ["byContactPoints", "byOffice"]],
  changes: ["requirement", ["required", "waived"]],
  review: ["months", [12, "waived"]],
  confirmation: ["months", [1, "waived"]],
  notice: ["days", [30, "waived"]],
  model: ["choice", ["flatMonth", "hourly", "perDeployment", "none"]],
  appointment: ["requirement", ["required", "waived"]],
  interruption: ["months", ["paid", "unpaid", 1, 3]],
  report: ["requirement", ["required", "waived"]],
  timing: ["choice", ["arrears", "advance"]],
  monthlyRate: ["cents per guide and calendar month", [13000]],
  partialMonth: ["choice", ["full", "byDays"]],
  cap: ["cents per guide and calendar month", [20000]],
  grant: ["choice", ["grant", "none"]],
  applicants: [
    "list",
    [
      ["district", "independentCity"],
      ["town", "state"]
    ]
  ],
  grantingBody: ["choice", ["Landesverwaltungsamt"]],
  grantPeriod: ["choice", ["calendarYear"]],
  statute: ["requirement", ["required", "waived"]],
  careConcept: ["requirement", ["required", "waived"]],
  honouring: ["requirement", ["required", "waived"]],
  publicity: ["requirement", ["required", "waived"]],
  applicationDue: ["day of the year before", ["10-31"]],
  allowanceCosts: ["choice", ["eligible", "excluded"]],
  travelCosts: ["choice", ["eligible", "excluded"]],
  lossOfEarningsCosts: ["choice", ["eligible", "excluded"]],
  supervisionCosts: ["choice", ["eligible", "excluded"]],
  trainingCosts: ["choice", ["eligible", "excluded"]],
  materialsCosts: ["choice", ["eligible", "excluded"]],
  insuranceCosts: ["choice", ["eligible", "excluded"]],
  staffCosts: ["choice", ["eligible", "excluded"]],
  fundedShare: ["percent of eligible costs", [100, 90]],
  baseAmount: ["cents per grant year", [2500000, "waived"]],
  distribution: ["choice", ["foreignPopulation", "admissionQuota"]],
  rounding: ["choice", ["down", "halfUp"]],
  proofDue: ["months", [6, 1]],
  proofParts: ["list", [["narrative", "statement", "vouchers"]]],
  retention: ["years", [5, 1]],
  activityRate: ["cents per hour", [500, "waived"]],
  furtherHour: ["cents per hour", [500, "waived"]],
  hourBegun: ["choice", ["full", "byMinutes", "waived"]],
  yearlyHours: ["hours per calendar year", [{ guide: 276, coordinating: 414 }, "waived"]],
  monthlyCap: ["cents per guide and calendar month", [4000, "waived"]],
  yearlyCap: ["cents per guide and calendar year", [138000, "waived"]],
  scope: ["choice", ["none", "outsideDistrict", "outsideDutyAndResidence", "anyTrip"]],
  mileageRate: ["cents per kilometre", [35, "waived"]],
  refund: ["choice", ["provided", "none"]],
  dailyCap: ["cents per day", [10000, "waived"]]
}

const length = ["years, months or days", [{ years: 7 }, { months: 6 }, { days: 0 }, "waived"]] as const

/** The rules about keeping; some have the name of another one. */
const lengths: typeof values = {
  ...Object.fromEntries(Object.keys(Privacy.RetentionRules.fields).map((name) => [name, length])),
  claims: ["choice", ["block", "waived"]],
  archive: ["choice", ["offer", "waived"]]
}

const rule = (name: string, sureness: Sureness, nth: number, of = values): Dated.Dated<never> => {
  const [unit, all] = of[name] ?? ["requirement", ["required"]]
  if (sureness === "absent") return []
  const span = {
    from: CivilDate.of("2025-01-01"),
    unit,
    source: { kind: "official", text: "Presseinformation 2025", readOn: CivilDate.of("2026-11-22") } as const
  }
  if (sureness === "open") return [{ ...span, verification: "open" }]
  const verification = sureness === "beyond" ? "confirmed" : sureness
  const evidence = sureness === "beyond" ? { evidencedUntil: CivilDate.of("2025-12-31") } : {}
  return [{ ...span, ...evidence, verification, value: all[nth % all.length] as never }]
}

const rules = (schema: { readonly fields: object }, sureness: Sureness, nth: number, of = values) =>
  Object.fromEntries(Object.keys(schema.fields).map((name) => [name, rule(name, sureness, nth, of)])) as never

const term = { from: on, to: CivilDate.of("2027-12-31") }
const held = { id: "1", from: past, to: term.to, interruptions: [], recordedAt: "2026-03-01T00:00:00Z" as never }

/** A record whose days are all one day, or have all not come; of which everything is so, or nothing. */
const recordOf = (day: CivilDate.CivilDate | null, isSo: boolean) =>
  Object.fromEntries(
    Object.keys(Privacy.RecordFile.fields)
      .filter((fact) => fact !== "archiveAnswer")
      .map((fact) => [fact, fact.endsWith("On") ? day : isSo])
  )

const files: ReadonlyArray<Record<string, unknown>> = [
  {},
  {
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
    role: "guide",
    reportedMonths: [],
    events: [],
    ...recordOf(null, false),
    activity: [],
    absences: [],
    offices: [],
    destination: "placeOfDuty",
    approvedOn: null,
    isProven: false
  },
  {
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
    events: [{ on: past, kind: "group" }],
    decidedOn: on,
    ...recordOf(past, true),
    archiveAnswer: "declined"
  },
  { ...recordOf(on, true), archiveAnswer: "taken" }
]

const person = (appointments: ReadonlyArray<Appointment.Appointment>) =>
  ({ papers: [], appointments }) as unknown as Appointment.Person

const explainedBy = (sureness: Sureness, nth: number, file: object): ReadonlyArray<Explained> => {
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
  const november = Month.of("2026-11")
  const gates = Appointment.day({ eligibility, training, appointment }, on)
  const funding = rules(Funding.FundingRules, sureness, nth) as Funding.FundingRules
  const allowance = rules(Allowance.AllowanceRules, sureness, nth) as Allowance.AllowanceRules
  const year = { from: Month.of("2026-01"), to: Month.of("2026-12") }
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
    ...Privacy.RecordKind.literals.map((kind) =>
      Privacy.explain(Privacy.day(kind, rules(Privacy.RetentionRules, sureness, nth, lengths), on), file)
    ),
    Allowance.explainActivity(Allowance.activityMonth(activity, november), file),
    Allowance.explainDuties(Allowance.dutyMonth(rules(Allowance.PaymentDutyRules, sureness, nth), november), file),
    Reimbursement.explainMileage(Reimbursement.mileageDay(travel, on), file),
    Reimbursement.explainFare(Reimbursement.fareDay(travel, on), file),
    Reimbursement.explainLoss(Reimbursement.lossDay(rules(Reimbursement.LossOfEarningsRules, sureness, nth), on), file)
  ]
}

const surenesses = ["confirmed", "secondary", "inferred", "open", "beyond", "absent"] as const
const traces = surenesses.flatMap((sureness) =>
  [0, 1, 2, 3].flatMap((nth) =>
    files.flatMap((file) => explainedBy(sureness, nth, file).map((each) => Trace.of(programme, on, each)))
  )
)

describe("ground", () => {
  it("is asked about every condition that has words", () => {
    const asked = new Set(traces.flatMap(({ grounds }) => grounds.map(({ condition }) => condition)))
    expect([...asked].sort()).toEqual(Object.keys(conditions).sort())
  })

  it.each(languages)("words every ground of every question in %s", (language) => {
    for (const { grounds } of traces) {
      for (const each of grounds) {
        const { title, state, read, rule, source, mark, change } = ground(each, language)
        for (const text of [title, state, read, rule, source, mark, change ?? "-"]) {
          expect(text, each.condition).toMatch(/\S/)
          expect(text, each.condition).not.toMatch(
            /[{}]|undefined|null|NaN|\[object|\b(ownOnly|flatMonth|calendarYear|byMinutes|anyTrip)\b/
          )
        }
      }
    }
  })

  it("says what would cure whatever facts can cure", () => {
    for (const each of traces.flatMap(({ grounds }) => grounds)) {
      if (each.cure !== undefined) expect(ground(each).change, each.condition).toMatch(/erfüllt\.$/)
    }
  })

  it("reproaches nobody where a programme only offers", () => {
    const offered = traces.flatMap(({ grounds }) =>
      grounds.some(({ condition, version }) => condition === "DutyStated" && version?.value === "offered")
        ? grounds
        : []
    )
    expect(offered).not.toEqual([])
    for (const each of offered) {
      for (const language of languages) {
        expect(JSON.stringify(ground(each, language))).not.toMatch(/überfällig|overdue|versäumt/i)
      }
    }
  })

  it("calls a guide overdue in words only where the law of the programme does", () => {
    const by = CivilDate.of("2025-12-31")
    for (const language of languages) {
      for (const state of ["reached", "notReached", "complete", "due", "unknown"] as const) {
        expect(guideStanding({ state, attended: 0, by }, language)).not.toMatch(/überfällig|overdue|versäumt|{/i)
      }
      expect(guideStanding({ state: "overdue", attended: 0, by }, language)).toMatch(/überfällig|overdue/i)
    }
    expect(guideStanding({ state: "due", attended: 1, by })).toBe("offen bis 31.12.2025")
  })

  it.each([
    ["confirmed", "belegt", false],
    ["secondary", "aus zweiter Hand belegt", false],
    ["inferred", "angenommen, nicht belegt", true],
    ["open", "noch niemand hat die Regel gelesen", true],
    ["beyond", "belegt bis 2025, Fortgeltung angenommen", false],
    ["absent", "keine Regel für diesen Tag", true]
  ] as const)("marks a %s rule „%s“", (sureness, mark, isAssumed) => {
    const [found] = Trace.of(
      programme,
      on,
      Allowance.explain(Allowance.month(rules(Allowance.AllowanceRules, sureness, 0), Month.of("2026-11")), {})
    ).grounds.filter(({ condition }) => condition === "RateStated")
    expect(found && ground(found)).toMatchObject({ mark, isAssumed })
  })

  it("tells one ground in full", () => {
    const law = Eligibility.day(rules(Eligibility.EligibilityRules, "confirmed", 0), on)
    const [found] = Trace.of(programme, on, Eligibility.explain(law, {})).grounds.filter(
      ({ condition }) => condition === "Instructed"
    )
    expect(found && ground(found)).toEqual({
      title: "Belehrung",
      state: "offen",
      tone: "open",
      read: "nichts festgehalten",
      rule: "Über Pflichten, Mitwirkungsverbot und Haftung ist vor dem Beginn belehrt, gültig ab 01.01.2025",
      source: "Presseinformation 2025",
      mark: "belegt",
      isAssumed: false,
      change: "Wenn die Belehrung bis zum 01.11.2026 festgehalten ist, ist die Bedingung erfüllt."
    })
  })
})

describe("decision", () => {
  it.each(languages)("answers every question in %s", (language) => {
    for (const trace of traces) expect(decision(trace, language)).toMatch(/^(?!.*undefined)[^{}]+\.$/)
  })

  it("names the sum, and what is not surely evidenced", () => {
    const month = Allowance.month(rules(Allowance.AllowanceRules, "beyond", 0), Month.of("2026-09"))
    const services = [{ office: { from: past, to: term.to }, interruptions: [] }]
    const file = { services, reportedMonths: [Month.of("2026-09")], decidedOn: on }
    expect(decision(Trace.of(programme, on, Allowance.explain(month, file)))).toBe(
      "Für den Monat stehen 130,00\u00A0€ zu. Nicht sicher belegt ist dabei: Höhe, Angefangener Monat, Höchstbetrag."
    )
  })
})
