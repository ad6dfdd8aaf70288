/** Every rule of every part, as sure as one likes, for tests of words. */
import { CivilDate, type Dated, Privacy } from "@lotsenwerk/domain"

/** How sure a rule is; `beyond` its evidence, or not there at all. */
export type Sureness = "confirmed" | "secondary" | "inferred" | "open" | "beyond" | "absent"

/** Every rule with its units and every value that its schema allows, or a figure. */
const values: Record<string, readonly [Dated.Unit, ReadonlyArray<unknown>]> = {
  minimumAge: ["years", [16, 1, "waived"]],
  languages: ["languages", [["ar", "en"], "waived"]],
  interview: ["requirement", ["required", "waived"]],
  consent: ["requirement", ["required", "waived"]],
  instruction: ["requirement", ["required", "waived"]],
  obligation: ["requirement", ["required", "waived"]],
  confidentiality: ["requirement", ["required", "waived"]],
  dataSecrecy: ["requirement", ["required", "waived"]],
  german: ["requirement", ["required", "waived"]],
  agreement: ["requirement", ["required", "waived"]],
  pass: ["requirement", ["required", "waived"]],
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
  roles: [
    "list",
    [
      ["guide", "coordinating"],
      ["carer", "languageSponsor"]
    ]
  ],
  inactivityMonths: ["months", [3, "waived"]],
  inactivityEffect: ["choice", ["stopsBeyondLimit", "groundForRevocation", "waived"]],
  inactivityPause: ["choice", ["excused", "counted", "waived"]],
  performance: ["requirement", ["required", "waived"]],
  fitness: ["requirement", ["required", "waived"]],
  subjectToFunding: ["requirement", ["required", "waived"]],
  revocable: ["choice", ["atAnyTime", "whereOpenEnded", "waived"]],
  fault: ["choice", ["intentAndGrossNegligence", "anyFault"]],
  subsidiarity: ["requirement", ["required", "waived"]],
  negligenceCap: ["times the average yearly allowance", [5, 1, "waived"]],
  averaging: ["choice", ["yearsPaid"]],
  withMinors: ["requirement", ["required", "waived"]],
  applicantAge: ["years", [14]],
  demand: ["choice", ["inWriting"]],
  delivery: ["choice", ["toAuthority", "toPerson"]],
  fee: ["cents per certificate", [1300]],
  volunteerFee: ["cents per certificate", [0]],
  foreignDays: ["working days", [20, 1]],
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
  asylumFacilities: ["choice", ["occasional", "regular", "oneToOne", "waived"]],
  youthWelfare: ["choice", ["occasional", "regular", "oneToOne", "waived"]],
  minors: ["choice", ["occasional", "regular", "oneToOne", "waived"]],
  adultsInCare: ["requirement", ["required", "waived"]],
  measles: ["calendar day", ["1970-12-31", "waived"]],
  dailyCap: ["cents per day", [10000, "waived"]],
  inflow: ["choice", ["whenPaid"]],
  turnOfYear: ["days", [10, 1]],
  firstExemption: ["choice", ["publicPurse", "trainer", "honorary"]],
  functionMonths: ["choice", ["begun"]],
  publicPurseMonth: ["cents per function and calendar month", [25000]],
  amountFixed: ["choice", ["byLaw", "otherwise"]],
  service: ["choice", ["continuing", "occasional"]],
  publicPurseDay: ["cents per day", [800]],
  pooling: ["requirement", ["required", "waived"]],
  trainerYear: ["cents per person and calendar year", [330000]],
  honoraryYear: ["cents per person and calendar year", [96000]],
  sharing: ["requirement", ["required", "waived"]],
  remainder: ["choice", ["trainer", "taxable"]],
  travel: ["choice", ["exempt", "taxable"]],
  socialInsurance: ["choice", ["notPay", "pay"]],
  reportScope: ["choice", ["calendarYear"]],
  reportLimit: ["cents per person and calendar year", [300000]],
  receipts: ["choice", ["whenPaid"]],
  jobSeekers: ["limit", [{ perMonth: 25000 }, { perYear: 330000 }]],
  jobSeekersName: ["choice", ["buergergeld", "grundsicherungsgeld"]],
  socialAssistance: ["limit", [{ perYear: 330000 }]],
  asylumSeekers: ["limit", [{ perMonth: 27500 }]],
  asylumSeekersAnalogous: ["months", [36, 1]],
  unemployment: ["limit", [{ perMonth: 27500 }]],
  noticeHours: ["hours per week", [15, 1]]
}

const length = ["years, months or days", [{ years: 7 }, { months: 6 }, { days: 0 }, "waived"]] as const

/** The rules about keeping; some have the name of another one. */
export const lengths: typeof values = {
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

/** The rules of a part, all equally sure, each with the nth value that it may have. */
export const rules = (schema: { readonly fields: object }, sureness: Sureness, nth: number, of = values) =>
  Object.fromEntries(Object.keys(schema.fields).map((name) => [name, rule(name, sureness, nth, of)])) as never
