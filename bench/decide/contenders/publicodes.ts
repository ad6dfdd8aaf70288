/** publicodes in its ordinary style: rules as data, one engine, a situation for each guide, missing facts by their defaults. */
import type { Allowance } from "@lotsenwerk/domain"
import Engine from "publicodes"
import { isOver, isServed, meetsMonth } from "./byHand.ts"
import type { Contender, Outcome } from "./contender.ts"

const fact = { "par défaut": "non" }

const engine = new Engine({
  known: fact,
  appointed: fact,
  served: fact,
  over: fact,
  outcome: {
    variations: [
      { si: "known = non", alors: "'Undetermined: Appointed'" },
      { si: "appointed = non", alors: "'Refused: Appointed'" },
      { sinon: "'Granted:'" }
    ]
  },
  amount: { "applicable si": "appointed", valeur: "13000 cents" },
  idle: { "toutes ces conditions": ["appointed", "served = non"] },
  early: { "toutes ces conditions": ["appointed", "over = non"] }
})

const said = (is: boolean) => (is ? "oui" : "non")
const value = (rule: string) => engine.evaluate(rule).nodeValue

const decide = ({ services, decidedOn }: Allowance.GuideFile): Outcome => {
  engine.setSituation({
    known: said(services !== undefined),
    appointed: said(services?.some(meetsMonth) ?? false),
    served: said(services?.some((service) => meetsMonth(service) && isServed(service)) ?? false),
    over: said(isOver(decidedOn))
  })
  const outcome = String(value("outcome"))
  if (outcome !== "Granted:") return { cents: 0, name: outcome }
  const doubted = [value("idle") === true ? "InService" : "", value("early") === true ? "MonthOver" : ""]
  const name = ["Granted:", ...doubted, "RateStated PartialMonthStated CapStated"].filter((part) => part !== "")
  return { cents: Number(value("amount")), name: name.join(" ") }
}

export const contender: Contender<Outcome> = {
  guides: 1_000,
  decideAll: (files) => files.map(decide),
  outcome: (outcome) => outcome
}
