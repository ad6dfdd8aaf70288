/** What a programme itself tells its directive: who runs it, what it pays, how long its guides are appointed. */
import type { AllowanceRules } from "../allowance/index.ts"
import type { AppointmentRules } from "../appointment/index.ts"
import * as Dated from "../Dated.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import type { GrantYear } from "./conditions.ts"
import { year } from "./decide.ts"
import type { Applicant, FundingFile } from "./model.ts"
import type { FundingRules } from "./rules.ts"

/** What a comparison with the directive needs to know of a programme. */
export interface FundedProgramme {
  readonly kind: Applicant
  readonly appointment: AppointmentRules
  readonly allowance: AllowanceRules
  readonly funding: FundingRules
}

/** Opens the grant year of a programme: its directive, with the cap that stands beside its allowance. */
export const yearOf = ({ funding, allowance }: FundedProgramme, of: number): GrantYear =>
  year({ ...funding, cap: allowance.cap }, Month.first(Month.of(`${of}-01`)))

/** The rate of a month: nothing where nothing is paid; none where nobody has read it, or where it is no monthly one. */
const rateIn = ({ model, monthlyRate }: AllowanceRules, month: Month.Month): Money.Cents | undefined => {
  const paid = Dated.known(Dated.at(model, Month.first(month)))
  if (paid === "none") return Money.nothing
  return paid === "flatMonth" ? Dated.known(Dated.at(monthlyRate, Month.first(month))) : undefined
}

const highestRate = (allowance: AllowanceRules, { first, last }: GrantYear): Money.Cents | undefined => {
  const rates = Month.range(Month.containing(first), Month.containing(last)).map((month) => rateIn(allowance, month))
  const known = rates.filter((rate) => rate !== undefined)
  return known.length < rates.length ? undefined : Money.most(known)
}

/** Reads off a programme what its directive asks of it; the office adds what no programme tells. */
export const programmeFile = (programme: FundedProgramme, of: GrantYear): FundingFile => {
  const rate = highestRate(programme.allowance, of)
  const term = Dated.known(Dated.at(programme.appointment.term, of.first))
  return {
    applicant: programme.kind,
    ...(rate === undefined ? {} : { highestRate: rate }),
    ...(term === "calendarYear" ? { termEndsOn: of.last } : term === "openEnded" ? { termEndsOn: null } : {})
  }
}
