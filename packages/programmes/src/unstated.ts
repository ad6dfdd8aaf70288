/** A municipality of which nothing was read: the law of the Federation, and every other rule open. */
import { type Citation, CivilDate, type Programme } from "@lotsenwerk/domain"
import { certificateRequest } from "./germany/certificateRequest.ts"
import { germany } from "./germany/index.ts"
import { obligation } from "./germany/obligation.ts"
import { placement } from "./germany/placement.ts"
import { proposals } from "./germany/proposals.ts"
import { retention } from "./germany/retention.ts"
import { teachingUnit } from "./teachingUnit.ts"
import { unstatedFunding } from "./unstatedFunding.ts"
import { unstatedLiability } from "./unstatedLiability.ts"
import { unstatedTenure } from "./unstatedTenure.ts"

/** All dated rules of a programme. */
export type Rules = Pick<Programme.Programme, (typeof Programme.parts)[number]>

/**
 * The rules of a programme before anything was read of it, for it to lay over them what its sources do say.
 *
 * @param source where it was looked for
 */
export const unstated = (source: Citation): Rules => {
  const open = { from: CivilDate.of("2016-01-01"), source, verification: "open" } as const
  const requirement = [{ ...open, unit: "requirement" }] as const
  const choice = [{ ...open, unit: "choice" }] as const
  const list = [{ ...open, unit: "list" }] as const
  const months = [{ ...open, unit: "months" }] as const
  const hourly = [{ ...open, unit: "cents per hour" }] as const
  const monthly = [{ ...open, unit: "cents per guide and calendar month" }] as const
  const kept = [{ ...open, unit: "years, months or days" }] as const
  const exemption = [{ ...open, from: CivilDate.of("2013-01-01"), unit: "choice" }] as const
  const duty = {
    duty: choice,
    cadence: [{ ...open, unit: "events per calendar year" }],
    kinds: list,
    afterMonths: months,
    pause: choice,
    grace: [{ ...open, unit: "days" }]
  } as const
  return {
    eligibility: {
      consent: requirement,
      instruction: requirement,
      confidentiality: requirement,
      german: requirement,
      interview: requirement,
      minimumAge: [{ ...open, unit: "years" }],
      languages: [{ ...open, unit: "languages" }],
      obligation,
      dataSecrecy: requirement,
      agreement: requirement,
      pass: requirement,
      criminalRecord: requirement,
      certificateAge: months,
      certificateRenewal: months
    },
    course: {
      dates: [{ ...open, unit: "dates per course" }],
      extent: [{ ...open, unit: "teaching units or hours" }],
      teachingUnit,
      topics: list,
      attendance: [{ ...open, unit: "share of dates" }],
      madeUp: [{ ...open, unit: "dates per course" }],
      units: [{ ...open, unit: "teaching units or share of them" }],
      modules: list
    },
    training: { basicTraining: requirement, recognition: choice, validity: months },
    appointment: { authority: choice, term: choice, roles: list },
    deployment: {
      appointment: requirement,
      interruption: requirement,
      perYear: [{ ...open, unit: "hours per calendar year" }],
      perWeek: [{ ...open, unit: "hours per week on average" }],
      deployments: [{ ...open, unit: "deployments per calendar year" }]
    },
    supervision: duty,
    exchange: duty,
    advancedTraining: duty,
    allowance: {
      model: choice,
      appointment: requirement,
      interruption: choice,
      report: requirement,
      timing: choice,
      monthlyRate: monthly,
      partialMonth: choice,
      cap: monthly
    },
    statement: { ...germany, firstExemption: exemption, remainder: exemption },
    funding: unstatedFunding(source),
    privacy: {
      vouchers: kept,
      incompleteVouchers: kept,
      books: kept,
      fundingProof: kept,
      archive: choice,
      ...retention,
      ...proposals
    },
    directory: {
      reporting: choice,
      changes: requirement,
      review: months,
      confirmation: months,
      notice: [{ ...open, unit: "days" }]
    },
    activityAllowance: {
      activityRate: hourly,
      furtherHour: hourly,
      hourBegun: choice,
      yearlyHours: [{ ...open, unit: "hours per calendar year" }],
      monthlyCap: monthly,
      yearlyCap: [{ ...open, unit: "cents per guide and calendar year" }]
    },
    paymentDuties: { exchange: requirement, advancedTraining: requirement },
    travel: {
      appointment: requirement,
      scope: choice,
      approval: requirement,
      mileageRate: [{ ...open, unit: "cents per kilometre" }],
      proof: requirement
    },
    lossOfEarnings: {
      appointment: requirement,
      refund: choice,
      proof: requirement,
      dailyCap: [{ ...open, unit: "cents per day" }]
    },
    placement: { ...placement, minors: choice, adultsInCare: requirement },
    tenure: unstatedTenure(source),
    liability: unstatedLiability(source),
    certificateRequest
  }
}
