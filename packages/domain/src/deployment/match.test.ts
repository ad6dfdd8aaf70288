import { assert, describe, it } from "@effect/vitest"
import { PersonId } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { ClockTime } from "../course/index.ts"
import { open } from "../examples.ts"
import { deployed, hessen, service, uncapped } from "./examples.ts"
import * as Deployment from "./index.ts"
import { choiceLaws, choicesOn } from "./laws.ts"

const on = day("2025-06-16")
const clock = (text: string) => ClockTime.make(text)

const request: Deployment.DeploymentRequest = {
  on,
  from: clock("10:00"),
  minutes: 90,
  language: "ar",
  task: "accompaniment",
  area: "Halberstadt"
}

/** Somebody who fits in everything. */
const guide = (id: string, change: Partial<Deployment.Candidate> = {}, minutes = 0): Deployment.Candidate => ({
  guide: PersonId.make(id),
  languages: ["ar"],
  tasks: ["accompaniment"],
  areas: ["Halberstadt"],
  free: [{ on, from: clock("09:00"), until: clock("12:00") }],
  file: { role: "guide", services: [service("2025-01-01")], deployments: deployed("2025-02-03", minutes) },
  ...change
})

const without = (id: string, fact: "languages" | "tasks" | "areas" | "free"): Deployment.Candidate => {
  const { [fact]: _unknown, ...rest } = guide(id)
  return rest
}

const match = (
  candidates: ReadonlyArray<Deployment.Candidate>,
  rules: Deployment.DeploymentRules = uncapped,
  asked: Deployment.DeploymentRequest = request
) => Deployment.match(rules, asked, candidates, Deployment.usualOrder)

/** How the first of a ranking stands to a criterion. */
const fitOf = ([first]: ReadonlyArray<Deployment.RankedGuide>, asked: Deployment.Deciding) =>
  first?.measures.find(({ criterion }) => criterion === asked)?.fit

const reasons = (...asked: Parameters<typeof match>) =>
  match(...asked).map(
    ({ guide: id, place, behind }) => `${place} ${id}${behind ? ` ${behind.decisive ?? "alike"}` : ""}`
  )

describe("a match", () => {
  it.each([
    ["a language that is not offered", [guide("a", { languages: ["uk"] }), guide("b")], ["1 b", "2 a language"]],
    ["languages that nobody knows", [without("a", "languages"), guide("b")], ["1 b", "2 a language"]],
    [
      "unknown is not no",
      [guide("a", { languages: [] }), without("b", "languages"), guide("c")],
      ["1 c", "2 b language", "3 a language"]
    ],
    ["a task", [guide("a", { tasks: [] }), guide("b")], ["1 b", "2 a task"]],
    ["a place", [guide("a", { areas: ["Thale"] }), guide("b")], ["1 b", "2 a place"]],
    ["a time", [without("a", "free"), guide("b")], ["1 b", "2 a time"]],
    [
      "being away is no, not having said is unknown",
      [guide("a", { away: [{ from: on, to: on }] }), without("b", "free")],
      ["1 b", "2 a time"]
    ],
    ["load: a minute less", [guide("a", {}, 61), guide("b", {}, 60)], ["1 b", "2 a load"]],
    ["nothing", [guide("b"), guide("a"), guide("c", {}, 1)], ["1 a", "1 b alike", "3 c load"]],
    ["language before load", [guide("a", { languages: ["uk"] }), guide("b", {}, 600)], ["1 b", "2 a language"]],
    [
      "the law before everything",
      [guide("a", { file: { role: "guide", services: [], deployments: [] } }), guide("b", { languages: [] }, 600)],
      ["1 b", "2 a permission"]
    ]
  ] as const)("is decided by %s", (_what, candidates, expected) => {
    assert.deepStrictEqual<ReadonlyArray<string>>(reasons(candidates), expected)
  })

  it.each([
    ["09:59", "11:30", "yes"],
    ["10:00", "11:30", "yes"],
    ["10:00", "11:29", "unknown"],
    ["10:01", "11:31", "unknown"]
  ] as const)("from %s to %s is %s for an hour and a half at ten", (from, until, fit) => {
    const free = [{ on, from: clock(from), until: clock(until) }]
    assert.strictEqual(fitOf(match([guide("a", { free })]), "time"), fit)
  })

  it.each([
    ["10:00", "11:30", "yes"],
    ["10:00", "11:29", "unknown"]
  ] as const)("at any hour needs as long: %s to %s is %s", (from, until, fit) => {
    const { from: _hour, ...anyHour } = request
    const free = [{ on, from: clock(from), until: clock(until) }]
    assert.strictEqual(fitOf(match([guide("a", { free })], uncapped, anyHour), "time"), fit)
  })

  it("reads hours of the same day only", () => {
    const free = [{ on: day("2025-06-17"), from: clock("09:00"), until: clock("12:00") }]
    assert.strictEqual(fitOf(match([guide("a", { free })]), "time"), "unknown")
  })

  it("asks only what the request asks", () => {
    const [ranked] = match([guide("a", { languages: [] })], uncapped, { on })
    assert.deepStrictEqual(
      ranked?.measures.map(({ criterion }) => criterion),
      ["permission", "time", "load"]
    )
  })

  it("asks the caps with the length of the request", () => {
    const candidates = [guide("a", {}, 275 * 60), guide("b", { languages: [] })]
    assert.deepStrictEqual(reasons(candidates, hessen), ["1 b", "2 a permission"])
    assert.deepStrictEqual(reasons(candidates, hessen, { ...request, minutes: 60 }), ["1 a", "2 b language"])
  })

  it("shows a permission that nobody can tell yet as unknown", () => {
    assert.strictEqual(fitOf(match([guide("a")], { ...uncapped, perYear: [open] }), "permission"), "unknown")
  })

  it("says of every criterion why number two came second", () => {
    const [, second] = match([guide("a", { tasks: [] }, 30), guide("b", {}, 60)])
    const yes = { fit: "yes" }
    assert.deepStrictEqual<unknown>(second?.behind, {
      guide: "b",
      decisive: "task",
      criteria: [
        { criterion: "permission", standing: "equal", here: yes, there: yes },
        { criterion: "language", standing: "equal", here: yes, there: yes },
        { criterion: "task", standing: "worse", here: { fit: "no" }, there: yes },
        { criterion: "time", standing: "equal", here: yes, there: yes },
        { criterion: "place", standing: "equal", here: yes, there: yes },
        { criterion: "load", standing: "better", here: { ...yes, minutes: 30 }, there: { ...yes, minutes: 60 } }
      ]
    })
  })

  it("ranks nobody among nobody", () => {
    assert.deepStrictEqual(match([]), [])
  })

  it("does not break on what is no candidate", () => {
    const broken = [
      guide("a", { languages: null as never }),
      guide("b", { file: null as never }),
      guide("c", { file: { deployments: [{ on, minutes: Number.NaN }] } })
    ]
    assert.lengthOf(match(broken), 3)
    assert.isTrue(match(broken).every(({ measures }) => measures.every(({ minutes = 0 }) => Number.isFinite(minutes))))
  })
})

describe("every choice", () => {
  for (const [name, holds] of Object.entries(choiceLaws)) {
    it.prop(name, [choicesOn(uncapped, on)], ([choice]) => assert.isTrue(holds(choice)), { arbitrary: { runs: 1000 } })
  }
})

describe("what is read of a guide", () => {
  const told = ["guide", "languages", "tasks", "areas", "free", "away", "file"]

  it("is told by no other field", () => {
    assert.deepStrictEqual(Object.keys(Deployment.Candidate.fields), told)
    assert.deepStrictEqual(Object.keys(Deployment.Candidate.fields.file.fields), ["role", "services", "deployments"])
    assert.deepStrictEqual(Object.keys(Deployment.DeploymentRequest.fields), [
      "on",
      "from",
      "minutes",
      "language",
      "task",
      "area"
    ])
  })

  it.each(Object.entries(Deployment.criteria))("by %s is what it says it reads", (_name, { reads, measure }) => {
    const seen = { candidate: new Set<PropertyKey>(), request: new Set<PropertyKey>() }
    const watched = <A extends object>(what: A, keys: Set<PropertyKey>): A =>
      new Proxy(what, {
        get: (target, key) => {
          keys.add(key)
          return Reflect.get(target, key)
        },
        ownKeys: () => {
          throw new TypeError("a criterion reads fields by name, not whatever there is")
        }
      })
    const law = Deployment.day(hessen, on)
    measure(watched({ ...guide("a"), origin: "SY" }, seen.candidate), watched(request, seen.request), law)
    const candidate = { ...guide("a"), file: { ...guide("a").file, gender: "w" } }
    measure(watched(candidate, seen.candidate), watched(request, seen.request), law)
    assert.sameMembers([...seen.candidate], [...reads.candidate])
    assert.includeMembers([...reads.request], [...seen.request])
  })

  it("of a file is what the question of law reads", () => {
    const { grounds } = Deployment.explain(Deployment.day(hessen, on), { ...guide("a").file, minutes: 60 })
    const read = new Set(grounds.flatMap((ground) => Object.keys(ground.read)))
    assert.sameMembers([...read], ["role", "services", "deployments", "minutes"])
  })
})
