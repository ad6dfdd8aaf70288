/** The comparisons of a programme with its directive that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Period from "../Period.ts"
import type { FundingFile } from "./model.ts"
import type { DirectiveRules } from "./rules.ts"
import { asRead, directive, keeping } from "./statutes.ts"

export { capacities } from "./capacity.fixture.ts"
export { days } from "./days.fixture.ts"
export { entitlements } from "./key.fixture.ts"

const year = { from: "2026-01-01", to: "2026-12-31" }
const euro = (amount: number) => Money.cents(100 * amount)
const without = (fact: keyof FundingFile): FundingFile => {
  const { [fact]: _forgotten, ...rest } = keeping
  return rest
}

/** Whether a programme keeps to its directive in 2026, unless `on` names another year. */
export const comparisons: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DirectiveRules
  readonly on?: string
  readonly file: FundingFile
  readonly expected: object
}> = [
  {
    name: "a county that keeps to everything",
    source: "directive of 2022/2023 in summaries; Harz 2025: 21 × 130 €",
    rules: directive,
    file: keeping,
    expected: granted(year)
  },
  {
    name: "a town is not among those who may apply",
    source: "R1: counties and independent cities",
    rules: directive,
    file: { ...keeping, applicant: "town" },
    expected: refused("ApplicantEntitled")
  },
  ...[199_99, 200_00, 200_01].map((cents) => ({
    name: `a rate of ${cents} cents under a cap of 200 €`,
    source: "R7: at most 200 € per guide and month",
    rules: directive,
    file: { ...keeping, highestRate: Money.cents(cents) },
    expected: cents > 200_00 ? refused("RateWithinCap") : granted(year)
  })),
  {
    name: "above a cap that is merely inferred, it is only doubted",
    source: "R7: the cap of 2022 is not read",
    rules: { ...directive, cap: inferred(Money.cents(200_00)) },
    file: { ...keeping, highestRate: euro(250) },
    expected: granted(year, "RateWithinCap")
  },
  {
    name: "no statute",
    source: "R6: a flat monthly sum needs a statute under § 35 KVG LSA",
    rules: directive,
    file: { ...keeping, statutes: [] },
    expected: refused("StatuteInForce")
  },
  ...(
    [
      [[Period.of("2026-01-01", "2026-12-30")], false],
      [[Period.of("2026-01-02")], false],
      [[Period.of("2025-01-01")], true],
      [[Period.of("2026-07-01"), Period.of("2020-01-01", "2026-06-30")], true],
      [[Period.of("2020-01-01", "2026-06-30"), Period.of("2026-07-02")], false],
      [[Period.of("2020-01-01", "2026-06-29"), Period.of("2026-06-30", "2026-06-30"), Period.of("2026-07-01")], true],
      [[Period.of("2020-01-01", "2026-12-30"), Period.of("2020-01-01", "2021-01-01"), Period.of("2026-12-31")], true]
    ] as const
  ).map(([statutes, isCovered]) => ({
    name: `statutes ${statutes.map(({ from, to }) => `${from} to ${to ?? "further notice"}`).join(", ")}`,
    source: "Stendal: the statute holds for one calendar year and is made anew",
    rules: directive,
    file: { ...keeping, statutes },
    expected: isCovered ? granted(year) : refused("StatuteInForce")
  })),
  {
    name: "where nothing is paid, no statute is asked for",
    source: "R6: the statute is about a sum",
    rules: directive,
    file: { ...keeping, highestRate: Money.nothing, statutes: [] },
    expected: granted(year)
  },
  {
    name: "a rate that nobody knows does not refuse for want of a statute",
    source: "ground rule: unknown is not no",
    rules: directive,
    file: { ...without("highestRate"), statutes: [] },
    expected: undetermined("StatuteInForce", "RateWithinCap")
  },
  ...(
    [
      ["2026-12-31", true],
      ["2027-01-01", false],
      [null, false]
    ] as const
  ).map(([termEndsOn, isWithin]) => ({
    name: `a term to ${termEndsOn ?? "further notice"}`,
    source: "R15: money is granted for the calendar year; that terms must keep to it is made up as a binding rule",
    rules: directive,
    file: { ...keeping, termEndsOn: termEndsOn === null ? null : day(termEndsOn) },
    expected: isWithin ? granted(year) : refused("TermWithinGrantYear")
  })),
  {
    name: "a term beyond the year is only doubted where the rule is inferred",
    source: "R15, as read",
    rules: { ...directive, grantPeriod: asRead.grantPeriod },
    file: { ...keeping, termEndsOn: null },
    expected: granted(year, "TermWithinGrantYear")
  },
  ...["2025-10-30", "2025-10-31", "2025-11-01"].map((on) => ({
    name: `applied on ${on}`,
    source: "R14: 31 October of the year before, as in the sibling directive; as if it bound",
    rules: directive,
    file: { ...keeping, appliedOn: day(on) },
    expected: on > "2025-10-31" ? refused("AppliedInTime") : granted(year)
  })),
  ...["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((on) => ({
    name: `guides honoured on ${on}`,
    source: "R9: honouring is a condition; that it falls within the year is our reading",
    rules: directive,
    file: { ...keeping, honouredOn: day(on) },
    expected: on.startsWith("2026") ? granted(year) : refused("GuidesHonoured")
  })),
  ...(["careConceptOn", "noticeShownOn"] as const).flatMap((fact) =>
    ["2026-12-31", "2027-01-01"].map((on) => ({
      name: `${fact === "careConceptOn" ? "a care concept of" : "a funding notice since"} ${on}`,
      source: "R8, R10",
      rules: directive,
      file: { ...keeping, [fact]: day(on) },
      expected:
        on > "2026-12-31"
          ? refused(fact === "careConceptOn" ? "CareConceptPresent" : "FundingNoticeShown")
          : granted(year)
    }))
  ),
  {
    name: "everything that is amiss is named, in the order of the directive",
    source: "house rule: every reason, not the first",
    rules: directive,
    file: { ...keeping, careConceptOn: null, honouredOn: null, noticeShownOn: null, appliedOn: null },
    expected: refused("CareConceptPresent", "GuidesHonoured", "FundingNoticeShown", "AppliedInTime")
  },
  ...[0, 1].map((cents) => ({
    name: `${cents} cents for the coordinator's pay, which another directive bears`,
    source: "R22",
    rules: directive,
    file: { ...keeping, staffCosts: Money.cents(cents) },
    expected: cents > 0 ? refused("StaffFunded") : granted(year)
  })),
  ...(
    [
      ["allowance", "AllowanceFunded"],
      ["travel", "TravelFunded"],
      ["lossOfEarnings", "LossOfEarningsFunded"],
      ["supervision", "SupervisionFunded"],
      ["training", "TrainingFunded"],
      ["materials", "MaterialsFunded"],
      ["insurance", "InsuranceFunded"],
      ["staff", "StaffFunded"]
    ] as const
  ).map(([kind, condition]) => ({
    name: `one cent for ${kind}, which the directive excludes`,
    source: "R17, R22: a cost that is not eligible; which are is made up",
    rules: { ...directive, [`${kind}Costs`]: confirmed("excluded") },
    file: { ...keeping, [`${kind}Costs`]: Money.cents(1) },
    expected: refused(condition)
  })),
  ...(
    [
      ["grantingBody", "GrantingBodyStated"],
      ["proofParts", "ProofPartsStated"]
    ] as const
  ).map(([rule, condition]) => ({
    name: `nobody has read the rule ${rule}`,
    source: "house rule: what is open is shown",
    rules: { ...directive, [rule]: [open] },
    file: keeping,
    expected: undetermined(condition)
  })),
  {
    name: "as far as it was read in 2026: warned of, and open whether travel is borne",
    source: "R17: the list of eligible costs is not read",
    rules: asRead,
    file: { ...keeping, termEndsOn: null, staffCosts: euro(1) },
    expected: undetermined("TravelFunded")
  },
  {
    name: "what is inferred warns, each by its name",
    source: "R14, R15, R22, as read",
    rules: { ...asRead, travelCosts: directive.travelCosts },
    file: { ...keeping, termEndsOn: null, appliedOn: null, staffCosts: euro(1) },
    expected: granted(
      year,
      "TermWithinGrantYear",
      "AppliedInTime",
      "StaffFunded",
      "DistributionStated",
      "RoundingStated",
      "ProofDueStated",
      "RetentionStated"
    )
  },
  {
    name: "nobody funds it",
    source: "Dorsten: no grant is named",
    rules: { ...directive, grant: confirmed("none") },
    file: keeping,
    expected: refused("GrantProvided")
  },
  {
    name: "a leap year ends on its last day as any other",
    source: "the calendar",
    rules: directive,
    on: "2028-02-29",
    file: {
      ...keeping,
      termEndsOn: day("2028-12-31"),
      statutes: [Period.of("2028-01-01", "2028-02-28"), Period.of("2028-02-29")],
      honouredOn: day("2028-02-29"),
      careConceptOn: day("2028-01-01")
    },
    expected: granted({ from: "2028-01-01", to: "2028-12-31" })
  }
]
