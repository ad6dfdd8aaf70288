import { assert, describe, it } from "@effect/vitest"
import { of as day } from "./CivilDate.ts"
import * as Cure from "./Cure.ts"
import type * as Dated from "./Dated.ts"
import * as Decision from "./Decision.ts"
import { confirmed, inferred, open } from "./examples.ts"

interface Papers {
  readonly passport?: boolean
  readonly card?: boolean
  readonly proof?: boolean
  readonly age?: number
}

interface Rules {
  readonly identity: Dated.Dated<"required">
  readonly name: Dated.Dated<"required">
  readonly address: Dated.Dated<"required">
  readonly age: Dated.Dated<number>
}

const all = (...facts: ReadonlyArray<boolean | undefined>) =>
  facts.includes(undefined) ? undefined : !facts.includes(false)
const any = (...facts: ReadonlyArray<boolean | undefined>) =>
  facts.includes(true) || (facts.includes(undefined) ? undefined : false)

/** Who may borrow: a passport or a card shows who somebody is, a card or a proof of address how they are called. */
const question = Decision.question("library", {
  identity: {
    id: "IdentityShown",
    reads: ["passport", "card"],
    holds: ({ passport, card }) => any(passport, card),
    cure: () => ({ passport: true })
  },
  name: {
    id: "NameShown",
    reads: ["card", "proof"],
    holds: ({ card, proof }) => any(card, proof),
    cure: () => ({ card: true })
  },
  address: {
    id: "AddressShown",
    reads: ["proof"],
    holds: ({ proof }) => all(proof),
    cure: () => ({ proof: true })
  },
  age: {
    id: "OldEnough",
    reads: ["age"],
    holds: ({ age }, _law, least) => (age === undefined ? undefined : least <= age)
  }
} as const satisfies Decision.Conditions<Rules, Decision.Law<Rules>, Papers>)

const rules: Rules = {
  identity: confirmed("required"),
  name: confirmed("required"),
  address: confirmed("required"),
  age: confirmed(6)
}
const nothing: Papers = { passport: false, card: false, proof: false, age: 7 }
const curesOf = (facts: Papers, of: Partial<Rules> = {}) => {
  const law = Decision.open(question, { ...rules, ...of }, day("2026-05-01"))
  return Cure.smallest((asked: Papers) => Decision.explain(question, law, asked, () => true), facts)
}

describe("the smallest cures", () => {
  it.each<readonly [string, Papers, Partial<Rules>, ReadonlyArray<Papers>]>([
    ["of a grant are none", { passport: true, card: true, proof: true, age: 7 }, {}, []],
    [
      "let one paper stand for two conditions, and name each way",
      nothing,
      {},
      [
        { passport: true, proof: true },
        { card: true, proof: true }
      ]
    ],
    ["leave out what another way does without", nothing, { address: [], age: inferred(6) }, []],
    ["ask for one paper where only one condition is amiss", { ...nothing, proof: true }, {}, [{ passport: true }]],
    [
      "name what would have to be known",
      { age: 7 },
      {},
      [
        { passport: true, proof: true },
        { card: true, proof: true }
      ]
    ],
    ["are none where facts cannot help", { ...nothing, age: 5 }, {}, []],
    ["are none where a rule was not read", nothing, { address: [open] }, []],
    ["ask nothing for a rule merely inferred", nothing, { address: inferred("required") }, [{ card: true }]]
  ])("%s", (_name, facts, of, expected) => {
    assert.deepStrictEqual<unknown>(curesOf(facts, of), expected)
  })

  it("of two questions are those under which both are granted", () => {
    const law = Decision.open(question, rules, day("2026-05-01"))
    const ask = (only: ReadonlyArray<string>) => (facts: Papers) => {
      const narrow = {
        ...law,
        versions: law.versions.map((version, at) =>
          only.includes(question.rows[at]?.id ?? "") ? version : confirmed("waived")[0]
        )
      }
      return Decision.explain(question, narrow, facts, () => true)
    }
    assert.deepStrictEqual<unknown>(Cure.together(nothing, ask(["IdentityShown"]), ask(["NameShown"])), [
      { card: true }
    ])
  })
})

describe("an answer from facts that are none", () => {
  it("is not known, with the conditions that read them", () => {
    const law = Decision.open(question, rules, day("2026-05-01"))
    const facts = { passport: true, card: true, proof: true, age: 7 }
    const unreadable = { _tag: "Undetermined", unknown: ["IdentityShown", "NameShown", "AddressShown", "OldEnough"] }
    const grants: ReadonlyArray<() => unknown> = [
      () => Number.NaN,
      () => ({ cents: [Number.POSITIVE_INFINITY] }),
      () => assert.fail("thrown")
    ]
    for (const grant of grants) {
      assert.deepStrictEqual<unknown>(Decision.conclude(question, law, facts, grant), unreadable)
    }
    const trap = {
      ...facts,
      get age(): number {
        throw new TypeError("no such thing")
      }
    }
    assert.deepStrictEqual<unknown>(
      Decision.conclude(question, law, trap, () => true),
      {
        _tag: "Undetermined",
        unknown: ["OldEnough"]
      }
    )
  })
})
