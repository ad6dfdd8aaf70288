/** What a directive asks of a programme in a grant year: every condition once. */
import * as Schema from "effect/Schema"
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import type { Period } from "../Period.ts"
import type { CostKind, FundingFile } from "./model.ts"
import type { DirectiveRules } from "./rules.ts"

/** One grant year and the rules in force on its first day. @term Bewilligungszeitraum, Haushaltsjahr */
export interface GrantYear extends Decision.Law<DirectiveRules> {
  readonly year: number
  readonly first: CivilDate.CivilDate
  readonly last: CivilDate.CivilDate
}

const isDay = Schema.is(CivilDate.CivilDate)
const isCents = Schema.is(Money.Cents)

/** Whether a day that must have come lies where it must; what is no day tells nothing. */
const lies = (day: CivilDate.CivilDate | null | undefined, where: (day: CivilDate.CivilDate) => boolean) =>
  day === null ? false : isDay(day) ? where(day) : undefined

/** Whether statutes, one after the other, are in force on every day of the year. */
const isCovered = (statutes: ReadonlyArray<Period>, { first, last }: GrantYear): boolean => {
  let bare = first
  for (const { from, to } of [...statutes].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (bare < from) return false
    if (to === undefined || last <= to) return true
    if (bare <= to) bare = CivilDate.plusDays(to, 1)
  }
  return false
}

/** Costs that the directive does not bear must not be planned to be borne by it. */
const costs = <Id extends string, Kind extends CostKind>(id: Id, kind: Kind) => {
  const fact = `${kind}Costs` as const
  return {
    id,
    reads: [fact],
    holds: (file: FundingFile, _year: GrantYear, value: "eligible" | "excluded") => {
      const cents = file[fact]
      return isCents(cents) ? value === "eligible" || cents === 0 : undefined
    },
    cure: (): Partial<FundingFile> => ({ [fact]: Money.nothing })
  }
}

/** The last day on which to apply for a year. */
export const applicationDay = (year: number, monthDay: string): CivilDate.CivilDate =>
  CivilDate.of(`${year - 1}-${monthDay}`)

/** In the order in which a directive names them. */
const conditions = {
  grant: { id: "GrantProvided", reads: [], holds: (_file, _year, grant) => grant !== "none" },
  applicants: {
    id: "ApplicantEntitled",
    reads: ["applicant"],
    holds: ({ applicant }, _year, applicants) => applicant && applicants.includes(applicant)
  },
  grantingBody: { id: "GrantingBodyStated", reads: [] },
  grantPeriod: {
    id: "TermWithinGrantYear",
    reads: ["termEndsOn"],
    holds: ({ termEndsOn }, { last }) => lies(termEndsOn, (day) => day <= last),
    cure: (_file, { last }) => ({ termEndsOn: last })
  },
  statute: {
    id: "StatuteInForce",
    reads: ["statutes", "highestRate"],
    // Where nothing is paid, nothing needs a statute.
    holds: ({ statutes, highestRate }, year) => {
      if (highestRate === 0 || (statutes && isCovered(statutes, year))) return true
      return statutes && isCents(highestRate) ? false : undefined
    },
    cure: ({ statutes = [] }, { first, last }) => ({ statutes: [...statutes, { from: first, to: last }] })
  },
  cap: {
    id: "RateWithinCap",
    reads: ["highestRate"],
    holds: ({ highestRate }, _year, cap) => (isCents(highestRate) ? highestRate <= cap : undefined),
    cure: (_file, _year, cap) => ({ highestRate: cap })
  },
  careConcept: {
    id: "CareConceptPresent",
    reads: ["careConceptOn"],
    holds: ({ careConceptOn }, { last }) => lies(careConceptOn, (day) => day <= last),
    cure: (_file, { first }) => ({ careConceptOn: first })
  },
  honouring: {
    id: "GuidesHonoured",
    reads: ["honouredOn"],
    holds: ({ honouredOn }, { first, last }) => lies(honouredOn, (day) => first <= day && day <= last),
    cure: (_file, { last }) => ({ honouredOn: last })
  },
  publicity: {
    id: "FundingNoticeShown",
    reads: ["noticeShownOn"],
    holds: ({ noticeShownOn }, { last }) => lies(noticeShownOn, (day) => day <= last),
    cure: (_file, { first }) => ({ noticeShownOn: first })
  },
  applicationDue: {
    id: "AppliedInTime",
    reads: ["appliedOn"],
    holds: ({ appliedOn }, { year }, due) => lies(appliedOn, (day) => day <= applicationDay(year, due)),
    cure: (_file, { year }, due) => ({ appliedOn: applicationDay(year, due) })
  },
  allowanceCosts: costs("AllowanceFunded", "allowance"),
  travelCosts: costs("TravelFunded", "travel"),
  lossOfEarningsCosts: costs("LossOfEarningsFunded", "lossOfEarnings"),
  supervisionCosts: costs("SupervisionFunded", "supervision"),
  trainingCosts: costs("TrainingFunded", "training"),
  materialsCosts: costs("MaterialsFunded", "materials"),
  insuranceCosts: costs("InsuranceFunded", "insurance"),
  staffCosts: costs("StaffFunded", "staff"),
  fundedShare: { id: "FundedShareStated", reads: [] },
  baseAmount: { id: "BaseAmountStated", reads: [] },
  distribution: { id: "DistributionStated", reads: [] },
  rounding: { id: "RoundingStated", reads: [] },
  proofDue: { id: "ProofDueStated", reads: [] },
  proofParts: { id: "ProofPartsStated", reads: [] },
  retention: { id: "RetentionStated", reads: [] }
} as const satisfies Decision.Conditions<DirectiveRules, GrantYear, FundingFile>

export type FundingCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Does a programme keep to its directive in a year? @term Zuwendungsvoraussetzungen */
export const question: Decision.Question<FundingCondition, DirectiveRules, GrantYear, FundingFile> = Decision.question(
  "funding",
  conditions
)
