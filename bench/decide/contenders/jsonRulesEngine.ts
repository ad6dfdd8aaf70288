/** json-rules-engine in its ordinary style: facts computed on demand, one rule per finding, events collected. */
import type { Allowance } from "@lotsenwerk/domain"
import { Engine, type RuleProperties } from "json-rules-engine"
import { isOver, isServed, meetsMonth } from "./byHand.ts"
import type { Contender, Outcome } from "./contender.ts"

const when = (fact: string, value: boolean) => ({ fact, operator: "equal", value })

const finding = (type: string, ...all: ReadonlyArray<ReturnType<typeof when>>): RuleProperties => ({
  conditions: { all: [...all] },
  event: { type }
})

const engine = new Engine([
  finding("Undetermined: Appointed", when("isKnown", false)),
  finding("Refused: Appointed", when("isKnown", true), when("isAppointed", false)),
  finding("Granted:", when("isAppointed", true)),
  finding("InService", when("isAppointed", true), when("hasServed", false)),
  finding("MonthOver", when("isAppointed", true), when("isOver", false)),
  finding("RateStated PartialMonthStated CapStated", when("isAppointed", true))
])

const services = (almanac: { factValue: <A>(id: string) => Promise<A> }) =>
  almanac.factValue<ReadonlyArray<Allowance.Service> | null>("services")

engine.addFact("isKnown", async (_, almanac) => (await services(almanac)) !== null)
engine.addFact("isAppointed", async (_, almanac) => (await services(almanac))?.some(meetsMonth) ?? false)
engine.addFact("hasServed", async (_, almanac) =>
  (await services(almanac))?.some((service) => meetsMonth(service) && isServed(service))
)
engine.addFact("isOver", async (_, almanac) =>
  isOver((await almanac.factValue<string | null>("decidedOn")) ?? undefined)
)

/** The engine fires rules of equal priority in no fixed order; conditions are named in the order of the table. */
const order = ["Undetermined: Appointed", "Refused: Appointed", "Granted:", "InService", "MonthOver"]
const place = (type: string) => (order.includes(type) ? order.indexOf(type) : order.length)

const decide = async (file: Allowance.GuideFile): Promise<Outcome> => {
  const { events } = await engine.run({ services: file.services ?? null, decidedOn: file.decidedOn ?? null })
  const types = events.map(({ type }) => type).sort((one, other) => place(one) - place(other))
  return { cents: types[0] === "Granted:" ? 130_00 : 0, name: types.join(" ") }
}

export const contender: Contender<Outcome> = {
  guides: 1_000,
  decideAll: async (files) => {
    const outcomes: Array<Outcome> = []
    for (const file of files) outcomes.push(await decide(file))
    return outcomes
  },
  outcome: (outcome) => outcome
}
