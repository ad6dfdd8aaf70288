import {
  Allowance,
  Appointment,
  CivilDate,
  Course,
  type Decision,
  Deployment,
  Eligibility,
  Funding,
  Month,
  Privacy,
  Statement,
  Supervision,
  Trace,
  Training
} from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { conditions } from "../de/grounds/index.ts"
import { decision, ground, guideStanding, languages } from "../index.ts"
import { lengths, rules, type Sureness } from "./rules.fixture.ts"

type Explained = Decision.Explained<unknown, string, object>

const on = CivilDate.of("2026-11-01")
const past = CivilDate.of("2026-03-12")
const programme = { slug: "musterkreis", version: { number: 1 } }

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
    bornOn: past,
    languages: ["xx"],
    obligation: null,
    dataSecrecyDeclaredOn: null,
    agreedOn: null,
    pass: null,
    interviewedOn: null,
    consentedOn: null,
    instructedOn: null,
    confidentialityDeclaredOn: null,
    criminalRecord: null,
    basicTraining: null,
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
    otherAllowances: 0,
    usedElsewhere: 0,
    hasTaxNumber: false,
    hasAccount: false,
    role: "guide",
    reportedMonths: [],
    events: [],
    ...recordOf(null, false)
  },
  {
    bornOn: past,
    languages: ["tr", "ar"],
    obligation: { on: past, isRecordSigned: false, isCopyGiven: false },
    dataSecrecyDeclaredOn: past,
    agreedOn: past,
    pass: { issuedOn: past, validUntil: past },
    interviewedOn: past,
    consentedOn: past,
    instructedOn: past,
    confidentialityDeclaredOn: past,
    criminalRecord: { issuedOn: CivilDate.of("2022-01-01"), inspectedOn: past },
    basicTraining: { completedOn: past, provider: { _tag: "Recognised", from: "Stadt Muster" } },
    services: [{ office: { from: past, to: past }, interruptions: [{ from: past }] }],
    reportedMonths: [Month.of("2026-10")],
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
    otherAllowances: 10000,
    usedElsewhere: 10000,
    hasTaxNumber: true,
    hasAccount: true,
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
    Deployment.explain(Deployment.day(rules(Deployment.DeploymentRules, sureness, nth), on), file),
    ...Supervision.DutyName.literals.map((duty) =>
      Supervision.explain(Supervision.day(duty, rules(Supervision.DutyRules, sureness, nth), on, on), file)
    ),
    Allowance.explain(Allowance.month(allowance, Month.of("2026-11")), file),
    Funding.explain(Funding.year({ ...funding, cap: allowance.cap }, on), file),
    Funding.entitlement(Funding.keyYear(funding, on), file),
    Funding.capacity(allowance, { ...year, ...file }),
    Allowance.explain(Allowance.month(rules(Allowance.AllowanceRules, sureness, nth), Month.of("2026-11")), file),
    ...[split, report, benefits],
    ...Privacy.RecordKind.literals.map((kind) =>
      Privacy.explain(Privacy.day(kind, rules(Privacy.RetentionRules, sureness, nth, lengths), on), file)
    )
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
            /[{}]|undefined|null|NaN|\[object|\b(ownOnly|flatMonth|calendarYear|whenPaid|publicPurse)\b/
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
