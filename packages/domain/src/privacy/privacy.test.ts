import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { granted, refused, undetermined } from "../examples.ts"
import { lawsOfAnswers } from "../laws.ts"
import { examples } from "./examples.ts"
import * as Privacy from "./index.ts"
import * as Laws from "./laws.ts"
import { limits } from "./limits.fixture.ts"
import { asRead, certain, noArchive } from "./statutes.ts"

describe("a record", () => {
  it.each([...examples, ...limits])("$kind: $name", ({ kind, rules, on, file, expected }) => {
    assert.deepStrictEqual<unknown>(Privacy.plan(Privacy.day(kind, rules, day(on)), file), expected)
  })
})

describe("the rules that a kind of record meets", () => {
  it.each([
    ["voucher", ["vouchers", "incompleteVouchers", "taxVouchers", "fundingProof", "claims", "archive"]],
    ["book", ["books", "taxBooks", "claims", "archive"]],
    ["fundingProof", ["fundingProof", "claims", "archive"]],
    ["criminalRecord", ["criminalRecord", "unusedCriminalRecord"]],
    ["measlesProof", ["measlesProof"]],
    ["application", ["application", "claims", "archive"]],
    ["signUp", ["signUp"]],
    ["attendance", ["attendance", "claims", "archive"]],
    ["certificate", ["certificate", "claims", "archive"]],
    ["guideFile", ["guideFile", "claims", "archive"]],
    ["appointmentFile", ["appointmentFile", "claims", "archive"]]
  ] as const)("%s", (kind, rules) => {
    const { grounds } = Privacy.explain(Privacy.day(kind, certain, day("2026-11-24")), {})
    assert.deepStrictEqual<ReadonlyArray<string>>(
      grounds.map(({ rule }) => rule),
      rules
    )
    assert.deepStrictEqual(new Set(grounds.map(({ question }) => question)), new Set([`privacy.${kind}`]))
  })

  it("waits for both where nobody was active and nobody knows whether the office was taken up", () => {
    const law = Privacy.day("criminalRecord", certain, day("2026-11-24"))
    assert.deepStrictEqual<unknown>(
      Privacy.decide(law, { lastActivityOn: null }),
      undetermined("CriminalRecordLimited", "UnusedRecordLimited")
    )
  })
})

describe("the decision", () => {
  const decide = (rules: Privacy.RetentionRules, on: string, file: Privacy.RecordFile) =>
    Privacy.decide(Privacy.day("guideFile", rules, day(on)), file) as unknown
  const file = { officeEndedOn: day("2025-11-25"), hasOpenClaim: false, offeredOn: null }

  it("grants a day, refuses with every reason, and leaves to a person what only a guess keeps", () => {
    assert.deepStrictEqual(decide(noArchive, "2026-12-24", file), granted("2026-11-25"))
    const contested = { ...file, hasOpenClaim: true }
    assert.deepStrictEqual(
      decide(certain, "2026-11-24", contested),
      refused("GuideFileLimited", "NoClaimOpen", "ArchiveAnswered")
    )
    assert.deepStrictEqual(decide(asRead, "2026-11-24", file), undetermined("GuideFileLimited", "ArchiveAnswered"))
    const answered = { ...file, offeredOn: day("2026-12-01"), archiveAnswer: "declined" as const }
    assert.deepStrictEqual(
      decide(asRead, "2026-12-24", answered),
      granted("2026-11-25", "GuideFileLimited", "ArchiveAnswered")
    )
  })

  it("gives the grounds of the rules that the kind of record meets, and of no other", () => {
    const { decision, grounds } = Privacy.explain(Privacy.day("guideFile", certain, day("2026-11-24")), file)
    assert.strictEqual(decision._tag, "Refused")
    assert.deepStrictEqual(
      grounds.map(({ condition, standing }) => `${condition} ${standing}`),
      ["GuideFileLimited violated", "NoClaimOpen met", "ArchiveAnswered violated"]
    )
    assert.deepStrictEqual(grounds[0]?.read, { officeEndedOn: day("2025-11-25") })
  })
})

describe.each(Privacy.RecordKind.literals)("every %s", (kind) => {
  for (const [name, law] of Object.entries({ ...Laws.laws(kind), ...lawsOfAnswers(Privacy.explain) })) {
    for (const [rules, on] of [
      [certain, "2024-02-29"],
      [asRead, "2026-11-25"]
    ] as const) {
      it.prop(`${name}, on ${on}`, [Laws.casesNear(kind, rules, day(on))], ([{ law: opened, facts }]) =>
        assert.isTrue(law(opened, facts))
      )
    }
  }
})
