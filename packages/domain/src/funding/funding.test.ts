import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { rate, statute } from "../allowance/statutes.ts"
import { gates } from "../appointment/examples.ts"
import * as CivilDate from "../CivilDate.ts"
import { confirmed, open, stated, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Reading from "../Reading.ts"
import { capacities, comparisons, days, entitlements } from "./examples.ts"
import * as Funding from "./index.ts"
import { asRead, directive, keeping } from "./statutes.ts"

const january = CivilDate.of("2026-01-01")
const yearOf = (rules: Funding.DirectiveRules, year = 2026) => Funding.year(rules, CivilDate.of(`${year}-05-31`))

describe("a programme beside its directive", () => {
  it.each(comparisons)("$name", ({ rules, on = "2026-05-31", file, expected }) => {
    assert.deepStrictEqual<unknown>(Funding.decide(Funding.year(rules, CivilDate.of(on)), file), expected)
  })

  it("is asked about the rules of the first of January", () => {
    const changed = { ...directive, cap: [stated("confirmed", Money.cents(100_00), { from: "2026-01-02" })] }
    assert.deepStrictEqual<unknown>(Funding.decide(yearOf(changed), keeping), undetermined("RateWithinCap"))
    assert.strictEqual(Funding.decide(yearOf(changed, 2027), keeping)._tag, "Refused")
    assert.deepInclude(yearOf(directive), { year: 2026, first: january, last: CivilDate.of("2026-12-31") })
  })

  it("names what would bring it there", () => {
    const { grounds } = Funding.explain(yearOf(directive), {
      ...keeping,
      highestRate: Money.cents(201_00),
      staffCosts: Money.cents(5),
      termEndsOn: null,
      appliedOn: null,
      honouredOn: null,
      careConceptOn: null,
      noticeShownOn: null,
      statutes: []
    })
    assert.deepStrictEqual(
      grounds.flatMap(({ cure }) => cure ?? []),
      [
        { termEndsOn: CivilDate.of("2026-12-31") },
        { statutes: [{ from: january, to: CivilDate.of("2026-12-31") }] },
        { highestRate: Money.cents(200_00) },
        { careConceptOn: january },
        { honouredOn: CivilDate.of("2026-12-31") },
        { noticeShownOn: january },
        { appliedOn: CivilDate.of("2025-10-31") },
        { staffCosts: Money.nothing }
      ]
    )
  })

  it("does not know what is no day and no sum", () => {
    const broken = { ...keeping, honouredOn: "morgen", staffCosts: Number.NaN } as unknown as Funding.FundingFile
    assert.deepStrictEqual<unknown>(
      Funding.decide(yearOf(directive), broken),
      undetermined("GuidesHonoured", "StaffFunded")
    )
  })
})

describe("what a programme tells its directive", () => {
  const programme: Funding.FundedProgramme = {
    kind: "district",
    appointment: gates.appointment,
    allowance: statute,
    funding: directive
  }
  const file = (changed: Partial<Funding.FundedProgramme>) => {
    const of = { ...programme, ...changed }
    return Funding.programmeFile(of, Funding.yearOf(of, 2026))
  }
  const term = (of: "calendarYear" | "fixedEnd" | "openEnded") => ({ ...gates.appointment, term: confirmed(of) })

  it("is who runs it, how long it appoints and what it pays", () => {
    const appointment = term("calendarYear")
    assert.deepStrictEqual<unknown>(file({ appointment }), {
      applicant: "district",
      highestRate: 130_00,
      termEndsOn: "2026-12-31"
    })
    assert.isNull(file({ appointment: term("openEnded") }).termEndsOn)
    assert.notProperty(file({ appointment: term("fixedEnd") }), "termEndsOn")
  })

  it("is the highest rate of the twelve months, and none where one of them is not known", () => {
    const later = (from: string, to: string) => [
      stated("confirmed", Money.cents(130_00), { to }),
      stated("confirmed", Money.cents(200_01), { from })
    ]
    assert.strictEqual(
      file({ allowance: { ...statute, monthlyRate: later("2026-12-01", "2026-11-30") } }).highestRate,
      200_01
    )
    assert.strictEqual(
      file({ allowance: { ...statute, monthlyRate: later("2027-01-01", "2026-12-31") } }).highestRate,
      130_00
    )
    const begun = [stated("confirmed", Money.cents(130_00), { from: "2026-01-02" })]
    assert.notProperty(file({ allowance: { ...statute, monthlyRate: begun } }), "highestRate")
    assert.strictEqual(
      file({ allowance: { ...statute, model: confirmed("none"), monthlyRate: [open] } }).highestRate,
      0
    )
    assert.notProperty(file({ allowance: { ...statute, model: [open] } }), "highestRate")
  })
})

describe("how many guides a budget carries", () => {
  it.each(capacities)("$name", ({ rules, from = "2026-01", to = "2026-12", cents, others = 0, expected }) => {
    const budget = {
      from: Month.of(from),
      to: Month.of(to),
      cents: Money.cents(cents ?? 0),
      others: Money.cents(others)
    }
    const { decision } = Funding.capacity(rules, budget)
    if (decision._tag !== "Granted") assert.fail(decision._tag)
    const { months, ...found } = decision.value
    assert.deepStrictEqual<unknown>(found, expected)
    assert.strictEqual(Money.sum(months.map((month) => month.cents)), found.perGuide)
  })

  const whole = { from: Month.of("2026-01"), to: Month.of("2026-12") }
  const sums = { cents: Money.cents(1), others: Money.nothing }

  it("follows from no sum where nothing is paid, or nobody has read what", () => {
    const tag = (changed: object, budget: object = sums) =>
      Funding.capacity({ ...statute, ...changed }, { ...whole, ...budget }).decision as unknown
    assert.deepStrictEqual(tag({ model: confirmed("none") }), { _tag: "Refused", unmet: ["AllowanceProvided"] })
    assert.deepStrictEqual(tag({ monthlyRate: [open] }), undetermined("RateStated"))
    assert.deepStrictEqual(tag({}, {}), undetermined("BudgetKnown"))
    assert.deepStrictEqual(tag({}, { ...sums, cents: Number.NaN }), undetermined("BudgetKnown"))
    assert.deepStrictEqual(tag({}, { ...sums, others: -1 }), undetermined("BudgetKnown"))
    assert.deepStrictEqual(tag({ monthlyRate: [open] }, {}), undetermined("RateStated", "BudgetKnown"))
  })

  it("names each doubt and each ground once, with every version of a rule that is read", () => {
    const stale = [
      stated("confirmed", Money.cents(120_00), { to: "2026-04-30" }),
      stated("inferred", Money.cents(130_00), { from: "2026-05-01" })
    ]
    const { decision, grounds } = Funding.capacity({ ...statute, monthlyRate: stale }, { ...whole, ...sums })
    assert.deepInclude(decision, { doubted: ["RateStated"] })
    assert.lengthOf(
      grounds.filter(({ condition }) => condition === "RateStated"),
      2
    )
    assert.lengthOf(grounds, 8 + 1 + 1)
  })

  it("is planned month by month", () => {
    const planned = Funding.plannedAllowance({ ...statute, monthlyRate: rate(200_00) }, whole, 19)
    if (planned._tag !== "Granted") assert.fail(planned._tag)
    assert.lengthOf(planned.value, 12)
    assert.strictEqual(Money.sum(planned.value.map(({ cents }) => cents)), 45_600_00)
    assert.deepStrictEqual<unknown>(planned.value[1], { kind: "allowance", month: "2026-02", cents: 3_800_00 })
  })
})

describe("what the key gives", () => {
  it.each(entitlements)("$name", ({ rules, figures, expected }) => {
    assert.deepStrictEqual<unknown>(Funding.entitlement(Funding.keyYear(rules, january), figures).decision, expected)
  })
})

describe("the days of a grant", () => {
  it.each(days)("$name", ({ rules, year, proofSubmittedOn, expected }) => {
    const dates =
      proofSubmittedOn === undefined ? {} : { proofSubmittedOn: proofSubmittedOn && CivilDate.of(proofSubmittedOn) }
    const found = Funding.deadlines(yearOf(rules, year), dates as Funding.GrantDates)
    assert.deepStrictEqual(
      found.map(({ duty, on = "?" }) => `${duty} ${on}`),
      expected
    )
  })

  it("are days that every year has", () => {
    const reads = (value: string) =>
      Result.isSuccess(
        Reading.read(Funding.FundingRules.fields.applicationDue, [
          { ...confirmed(value)[0], unit: "day of the year before" }
        ])
      )
    for (const day of ["10-31", "02-28", "01-01"]) assert.isTrue(reads(day), day)
    for (const day of ["02-29", "10-32", "31.10.", ""]) assert.isFalse(reads(day), day)
  })

  it("come with rule, source and doubt", () => {
    const found = Funding.deadlines(yearOf(asRead))
    assert.deepStrictEqual(
      found.map(({ rule, isDoubtful }) => [rule, isDoubtful]),
      [
        ["applicationDue", true],
        ["publicity", false],
        ["honouring", false],
        ["proofDue", true],
        ["retention", true]
      ]
    )
    assert.strictEqual(found[0]?.version, asRead.applicationDue[0])
  })
})
