import { assert, describe, it } from "@effect/vitest"
import { CivilDate, Dated, Funding, Money, Month, Programme, Statement } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { hessenStatement, programmeOf, programmes } from "./index.ts"

const rulesOf = (programme: Programme.Programme) =>
  Programme.parts.flatMap((part) =>
    Object.entries<Dated.Dated<unknown>>(programme[part]).map(([rule, dated]) => [`${part}.${rule}`, dated] as const)
  )

describe.each(programmes)("$title", (programme) => {
  it("keeps the schema, unknown keys refused", () => {
    const written: unknown = JSON.parse(JSON.stringify(programme))
    const read = Schema.decodeUnknownSync(Programme.Programme)(written, { onExcessProperty: "error" })
    assert.deepStrictEqual(read, programme)
  })

  it("has no faults", () => {
    assert.deepStrictEqual(Programme.faults(programme), [])
  })

  it("is looked through wherever it holds dated rules", () => {
    const isRules = (part: unknown) =>
      typeof part === "object" &&
      part !== null &&
      !Array.isArray(part) &&
      Object.values(part).every((rule) => Array.isArray(rule) && rule.every((each) => "verification" in each))
    const found = Object.entries(programme).flatMap(([name, part]) => (isRules(part) ? [name] : []))
    assert.sameMembers(found, [...Programme.parts])
  })

  it.each(rulesOf(programme))("%s says something about every day since 2016", (_rule, dated) => {
    assert.isTrue((dated[0]?.from ?? "9999") <= "2016-01-01")
    assert.isUndefined(dated.at(-1)?.to)
    for (const { source, from, ...version } of dated) {
      assert.isNotEmpty(source.text)
      assert.include(["2026-11-22", "2026-11-27"], source.readOn)
      const vouched = version.verification === "open" ? undefined : version.evidencedUntil
      assert.isTrue(vouched === undefined || from <= vouched, "a source vouches for no day before its rule")
    }
  })

  it("writes each task in German, plain German and English, once", () => {
    assert.strictEqual(new Set(programme.tasks.map(({ id }) => id)).size, programme.tasks.length)
    for (const { label } of programme.tasks) assert.hasAllKeys(label, ["de", "de-simple", "en"])
  })

  it("says that it is an example, and names no mailbox", () => {
    assert.match(programme.title, /^Beispiel nach öffentlichen Angaben: /)
    const withoutAddresses = JSON.stringify(programme, (key, value) => (key === "url" ? undefined : value))
    assert.notInclude(withoutAddresses, "@")
  })
})

it("finds a programme by its address, and none that is not there", () => {
  assert.strictEqual(programmeOf("landkreis-harz")?.organiser.body, "Landkreis Harz")
  assert.isUndefined(programmeOf("landkreis-nirgends"))
})

it("knows what Landkreis Harz pays on a day, and how surely", () => {
  const rate = (on: string) => Dated.at(programmeOf("landkreis-harz")?.allowance.monthlyRate ?? [], CivilDate.of(on))
  assert.strictEqual(Dated.known(rate("2025-12-31")), 130_00)
  assert.strictEqual(rate("2024-12-31")?.verification, "inferred")
  assert.strictEqual(rate("2025-01-01")?.verification, "confirmed")
  assert.isFalse(Dated.isBeyondEvidence(rate("2025-12-31"), CivilDate.of("2025-12-31")))
  assert.isTrue(Dated.isBeyondEvidence(rate("2026-01-01"), CivilDate.of("2026-01-01")))
})

it("compares Landkreis Harz with the directive of its Land, and says what nobody has read", () => {
  const harz = programmeOf("landkreis-harz") ?? assert.fail()
  const year = Funding.yearOf(harz, 2026)
  const file = Funding.programmeFile(harz, year)
  assert.deepStrictEqual<unknown>(file, { applicant: "district", highestRate: 130_00, termEndsOn: "2026-12-31" })
  const { grounds } = Funding.explain(year, file)
  const named = (standing: string) =>
    grounds.flatMap((ground) => (ground.standing === standing ? [ground.condition] : []))
  assert.deepStrictEqual(named("violated"), [])
  assert.includeMembers(named("met"), ["ApplicantEntitled", "RateWithinCap", "TermWithinGrantYear"])
  assert.includeMembers(named("unknown"), ["TravelFunded", "CareConceptPresent"])
  assert.includeMembers(named("doubted"), ["AppliedInTime", "RoundingStated", "BaseAmountStated"])
})

it("counts on no grant for Stadt Dorsten", () => {
  const dorsten = programmeOf("stadt-dorsten") ?? assert.fail()
  const year = Funding.yearOf(dorsten, 2026)
  const { grounds } = Funding.explain(year, Funding.programmeFile(dorsten, year))
  assert.deepInclude(grounds[0], { condition: "GrantProvided", standing: "doubted" })
})

it("knows how long vouchers stay in Sachsen-Anhalt, and leaves open what was not read of Nordrhein-Westfalen", () => {
  const vouchers = (slug: string) =>
    Dated.at(programmeOf(slug)?.privacy.vouchers ?? [], CivilDate.of("2026-11-25")) ?? assert.fail(slug)
  assert.deepStrictEqual(Dated.known(vouchers("landkreis-harz")), { years: 7 })
  assert.deepStrictEqual(Dated.known(vouchers("landkreis-boerde")), { years: 7 })
  assert.strictEqual(vouchers("stadt-dorsten").verification, "open")
})

it("proposes where no law names a number, and says so", () => {
  for (const { privacy } of programmes) {
    for (const rule of [
      "application",
      "signUp",
      "attendance",
      "certificate",
      "guideFile",
      "appointmentFile"
    ] as const) {
      for (const { verification, doubt } of privacy[rule]) {
        assert.strictEqual(verification, "inferred")
        assert.match(doubt ?? "", /Vorschlag|geschlossen/)
      }
    }
  }
})

const months = (year: number, cents: number): Statement.StatementFile => ({
  payments: Month.range(Month.of(`${year}-01`), Month.of(`${year}-12`)).map((month) => ({
    paidOn: Month.last(month),
    forMonth: month,
    kind: "allowance",
    cents: Money.cents(cents)
  })),
  functions: [{ from: CivilDate.of(`${year}-01-01`) }],
  otherAllowances: Money.nothing,
  usedElsewhere: Money.nothing
})

const splitOf = (rules: Statement.StatementRules, year: number, cents: number) => {
  const { split } = Statement.statement(rules, months(year, cents), year)
  const { decision } = split
  return decision._tag === "Granted" ? { ...decision.value, doubted: decision.doubted } : assert.fail()
}

it("frees what Landkreis Harz pays of tax, and shows for 2026 that its monthly amount is evidenced until 2025", () => {
  const { statement } = programmeOf("landkreis-harz") ?? assert.fail()
  const concluded = ["TurnOfYearStated", "ExemptionStated", "AmountFixedStated", "RemainderStated"]
  const free = { byPublicPurse: 1_560_00, remainder: 0, volume: 3_000_00 }
  const [before, after] = [splitOf(statement, 2025, 130_00), splitOf(statement, 2026, 130_00)]
  assert.deepInclude(before as object, free)
  assert.deepInclude(after as object, free)
  assert.sameMembers([...before.doubted], concluded)
  assert.sameMembers([...after.doubted], [...concluded, "MonthlyAmountStated"])
})

it("tells the tax office of twelve times 250 €, not of twelve times 200 €", () => {
  const { statement } = programmeOf("landkreis-harz") ?? assert.fail()
  const told = (cents: number) => {
    const { decision } = Statement.statement(statement, months(2026, cents), 2026).report
    return decision._tag === "Granted" && decision.value.isReportable
  }
  assert.deepStrictEqual([200_00, 249_99, 250_00].map(told), [false, false, true])
})

it.each([
  [2020, 2_400_00],
  [2021, 3_000_00],
  [2025, 3_000_00],
  [2026, 3_300_00]
])("treats guides of Hessen like trainers in %i: %i cents are exempt", (year, most) => {
  assert.deepInclude(splitOf(hessenStatement, year, 400_00) as object, {
    byTrainer: most,
    byPublicPurse: 0,
    remainder: 4_800_00 - most
  })
})

it("leaves open in Dorsten, where nothing is paid, which exemption would apply", () => {
  const { statement } = programmeOf("stadt-dorsten") ?? assert.fail()
  const { split } = Statement.statement(statement, months(2026, 130_00), 2026)
  assert.deepStrictEqual<unknown>(split.decision, {
    _tag: "Undetermined",
    unknown: ["ExemptionStated", "RemainderStated"]
  })
})
