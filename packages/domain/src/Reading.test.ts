import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Allowance from "./allowance/index.ts"
import { office, statute, whole } from "./allowance/statutes.ts"
import { person } from "./appointment/examples.ts"
import { Person } from "./appointment/index.ts"
import { corrupted } from "./laws.ts"
import * as Programme from "./programme/index.ts"
import { programme } from "./programme/programme.fixture.ts"
import * as Reading from "./Reading.ts"

type Codec = Parameters<typeof Reading.read>[0]
const misfits = (schema: Codec, input: unknown) => Result.getOrThrow(Result.flip(Reading.read(schema, input)))
const plain = (value: unknown): Record<string, never> => JSON.parse(JSON.stringify(value))

describe("reading", () => {
  it("gives what is whole", () => {
    assert.deepStrictEqual<unknown>(Reading.read(Allowance.GuideFile, plain(whole)), Result.succeed(whole))
  })

  const span = { from: "2026-05-01" }
  it.each<readonly [string, Codec, unknown, Reading.Misfit]>([
    [
      "a day that never was",
      Allowance.GuideFile,
      { services: [{ office: { from: "2026-02-31" }, interruptions: [] }] },
      {
        place: "services[0].office.from",
        fault: "NoSuchDay",
        expected: "an existing day, written YYYY-MM-DD",
        found: "2026-02-31"
      }
    ],
    [
      "a span that ends before it begins",
      Allowance.GuideFile,
      { services: [{ office: { ...span, to: "2026-04-30" }, interruptions: [] }] },
      {
        place: "services[0].office",
        fault: "Unreadable",
        expected: "an end not before the start",
        found: { ...span, to: "2026-04-30" }
      }
    ],
    [
      "less than nothing",
      Allowance.AllowanceRules,
      { ...plain(statute), cap: [{ ...statute.cap[0], value: -1 }] },
      {
        place: "cap[0].value",
        fault: "Negative",
        expected: `a value between 0 and ${Number.MAX_SAFE_INTEGER}`,
        found: -1
      }
    ],
    [
      "what is missing",
      Allowance.GuideFile,
      { services: [{ office: span }] },
      { place: "services[0].interruptions", fault: "Missing", expected: "Missing key" }
    ],
    [
      "what nobody asked for",
      Allowance.GuideFile,
      { paidMonths: 3 },
      { place: "paidMonths", fault: "Unasked", expected: "no excess property", found: 3 }
    ],
    [
      "what is no such thing at all",
      Allowance.GuideFile,
      "file",
      { place: "", fault: "Unreadable", expected: "object", found: "file" }
    ]
  ])("names %s", (_name, schema, input, misfit) => {
    assert.deepStrictEqual<unknown>(misfits(schema, input), [misfit])
  })

  it("names every place, not the first", () => {
    const places = misfits(Allowance.GuideFile, {
      services: [office("2026-01-01"), 7],
      decidedOn: "morgen",
      months: []
    })
    assert.deepStrictEqual(places.map(({ place }) => place).sort(), ["decidedOn", "months", "services[1]"])
  })

  it("never throws, whatever comes", () => {
    const inputs = [...corrupted(whole), ...corrupted(person()), ...corrupted(plain(programme()))]
    assert.isAbove(inputs.length, 5_000)
    for (const input of inputs) {
      for (const schema of [Allowance.GuideFile, Person] as ReadonlyArray<Codec>) {
        const read = Reading.read(schema, input)
        assert.isTrue(Result.isSuccess(read) || read.failure.length > 0)
      }
    }
  })
})

describe("a programme from outside", () => {
  it("is read, or every place is named at which it is amiss", () => {
    assert.deepStrictEqual<unknown>(Programme.read(plain(programme())), Result.succeed(programme()))
    const broken = { ...plain(programme()), slug: "Kein Kürzel", kind: "village" }
    const refusal = Result.getOrThrow(Result.flip(Programme.read(broken)))
    assert.deepStrictEqual(refusal._tag === "Unreadable" && refusal.misfits.map(({ place }) => place).sort(), [
      "kind",
      "slug"
    ])
  })

  it("that contradicts itself is refused with rule, day and fault", () => {
    const [first] = statute.monthlyRate
    const twice = programme({ monthlyRate: [first, { ...first, from: "2026-05-01" }] as never })
    assert.deepStrictEqual<unknown>(
      Programme.read(plain(twice)),
      Result.fail({
        _tag: "Contradiction",
        faults: [{ rule: "allowance.monthlyRate", on: "2026-05-01", fault: "Overlap" }]
      })
    )
  })
})
