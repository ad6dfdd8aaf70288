import { assert, describe, it } from "@effect/vitest"
import { appointed, person } from "../appointment/examples.ts"
import { of as day } from "../CivilDate.ts"
import { confirmed, inferred } from "../examples.ts"
import { deployed, examples, hessen, service, uncapped } from "./examples.ts"
import * as Deployment from "./index.ts"

const on = day("2025-06-16")

describe("deployment", () => {
  it.each(examples)("$name", ({ rules, on: asked = on, file, expected }) => {
    const law = Deployment.day(rules, day(asked))
    assert.deepStrictEqual<unknown>(Deployment.decide(law, file), expected)
    assert.deepStrictEqual<unknown>(Deployment.explain(law, file).decision, expected)
  })

  it("ends the one suspension that holds the day, and asks for no office where none is known", () => {
    const other = ["2025-03-01", "2025-03-31"] as const
    const suspended = service("2025-01-01", undefined, other, ["2025-06-01", "2025-06-30"])
    const asked = { role: "guide", deployments: [], minutes: 1 } as const
    const cureOf = (file: Deployment.DeploymentFile) => cures(uncapped, file)[1]
    assert.deepStrictEqual<unknown>(cureOf({ ...asked, services: [suspended] }), {
      services: [service("2025-01-01", undefined, other)]
    })
    assert.deepStrictEqual<unknown>(cureOf(asked), { services: [] })
  })

  const cures = (rules: Deployment.DeploymentRules, file: Deployment.DeploymentFile) =>
    Deployment.explain(Deployment.day(rules, on), file).grounds.map(({ cure }) => cure)
  const full = { role: "guide", services: [service("2025-01-01")] } as const

  it("names the length for which there is room", () => {
    const done = { ...full, deployments: deployed("2025-02-03", 275 * 60 + 15) }
    assert.deepStrictEqual(cures(hessen, { ...done, minutes: 46 }), [
      undefined,
      undefined,
      { minutes: 45 },
      undefined,
      undefined
    ])
  })

  it("names it to the minute, by the caps that are there", () => {
    const done = { ...full, deployments: deployed("2025-02-03", 276 * 60 - 1), minutes: 2 }
    assert.deepStrictEqual(cures({ ...uncapped, perYear: hessen.perYear }, done)[2], { minutes: 1 })
  })

  it("names no length where no cap is known, or where the length is not what nobody can tell by", () => {
    const { role, ...anybody } = { ...full, deployments: [], minutes: 60 }
    assert.isUndefined(cures(hessen, anybody)[2])
    const fits = { role, deployments: deployed("2025-02-03", 275 * 60), minutes: 60 }
    assert.isUndefined(cures(hessen, fits)[3])
  })

  it("names none where there is no room", () => {
    const done = { ...full, deployments: deployed("2025-02-03", 276 * 60), minutes: 1 }
    assert.deepStrictEqual(cures(hessen, done), [undefined, undefined, undefined, undefined, undefined])
  })

  it("names no length where it is not the length that nobody can tell by", () => {
    const file = { role: "guide", deployments: [], minutes: 51 } as const
    const [inOffice, ...others] = cures(hessen, file)
    assert.deepStrictEqual(inOffice, { services: [{ office: { from: on, to: on }, interruptions: [] }] })
    assert.deepStrictEqual(
      others.map((cure) => cure?.minutes),
      [undefined, undefined, undefined, undefined]
    )
  })

  it.each([
    ["a minute more than the average of one day", { deployments: [], minutes: 52 }],
    ["more than it in the year, whatever the length", { deployments: deployed("2025-02-03", 51) }]
  ])("names an office of the whole year for %s", (_name, done) => {
    const [inOffice] = cures(hessen, { role: "guide", ...done })
    const year = { from: "2025-01-01", to: "2025-12-31" }
    assert.deepStrictEqual<unknown>(inOffice, { services: [{ office: year, interruptions: [] }] })
  })

  it("names an office of the whole year where the average of the old one, resumed, leaves no room", () => {
    const services = [service("2025-06-10", "2025-06-20", ["2025-06-16", "2025-06-16"])]
    const resumed = (minutes: number) => cures(hessen, { role: "guide", services, deployments: [], minutes })[1]
    const [days, year] = [
      { from: "2025-06-10", to: "2025-06-20" },
      { from: "2025-01-01", to: "2025-12-31" }
    ]
    assert.deepStrictEqual<unknown>(resumed(565), { services: [{ office: days, interruptions: [] }] })
    assert.deepStrictEqual<unknown>(resumed(566), { services: [{ office: year, interruptions: [] }] })
  })

  it("names the length for which every cap leaves room", () => {
    const rules = { ...uncapped, perYear: confirmed({ guide: 40 }), perWeek: confirmed({ guide: 1 }) }
    const services = [service("2025-06-01", "2025-08-02")]
    const file = { ...full, services, deployments: [], minutes: 1440 }
    const tight = cures(rules, { ...file, deployments: deployed("2025-06-01", 1440) })
    assert.deepStrictEqual(tight, [undefined, undefined, undefined, undefined, undefined])
    const both = cures(rules, { ...file, deployments: deployed("2025-06-01", 400), minutes: 1400 })
    assert.deepStrictEqual(both, [undefined, undefined, undefined, { minutes: 140 }, undefined])
  })
})

it("counts the days of several offices, less what was interrupted of them", () => {
  const rules = { ...uncapped, perWeek: confirmed({ guide: 7 }) }
  const services = [
    service("2025-03-01", "2025-03-10", ["2025-01-01", "2025-01-05"]),
    service("2025-06-07", "2025-06-16")
  ]
  const may = (minutes: number) =>
    Deployment.decide(Deployment.day(rules, on), { role: "guide", services, deployments: [], minutes })._tag
  assert.deepStrictEqual([may(20 * 60), may(20 * 60 + 1)], ["Granted", "Refused"])
})

describe("hours left", () => {
  const left = (perYear: Deployment.DeploymentRules["perYear"], file: Deployment.DeploymentFile) =>
    Deployment.hoursLeft(Deployment.day({ ...uncapped, perYear }, on), file)
  const file = { role: "guide", deployments: deployed("2025-02-03", 252 * 60) } as const

  it("tells 24 of 276", () => {
    const expected = { year: 2025, used: 15_120, most: 16_560, left: 1440, binds: true }
    assert.deepStrictEqual(left(hessen.perYear, file), expected)
    assert.deepStrictEqual(left(inferred({ guide: 276 }), file), { ...expected, binds: false })
  })

  it("never falls below nothing", () => {
    assert.strictEqual(left(confirmed({ guide: 252 }), file)?.left, 0)
    assert.strictEqual(left(confirmed({ guide: 251 }), file)?.left, 0)
  })

  it("tells nothing of what nobody knows", () => {
    assert.isUndefined(left(confirmed("waived"), file))
    assert.isUndefined(left([], file))
    assert.isUndefined(left(hessen.perYear, { role: "guide" }))
    assert.isUndefined(left(hessen.perYear, { deployments: [] }))
  })
})

it("reads a file off a person", () => {
  const ada = person([appointed("2025-01-01", "2025-12-31")])
  assert.deepStrictEqual(Deployment.deploymentFile(ada, { role: "guide", deployments: [] }), {
    role: "guide",
    deployments: [],
    services: [service("2025-01-01", "2025-12-31")]
  })
})
