/** Ours: the decision. */
import { Allowance } from "@lotsenwerk/domain"
import { landkreisHarz } from "@lotsenwerk/programmes"
import { many, month } from "../guides.ts"
import { type Contender, type Outcome, oneByOne } from "./contender.ts"

/** The month under Harz's rules. */
export const law = Allowance.month(landkreisHarz.allowance, month)

type Decided = ReturnType<typeof Allowance.decide>

const conditions = (decision: Decided): ReadonlyArray<string> => {
  if (decision._tag === "Granted") return decision.doubted
  return decision._tag === "Refused" ? decision.unmet : decision.unknown
}

/** Names a decision as all contenders do. */
export const outcome = (decision: Decided): Outcome => ({
  cents: decision._tag === "Granted" ? decision.value : 0,
  name: `${decision._tag}: ${conditions(decision).join(" ")}`
})

export const contender: Contender<Decided> = {
  guides: many,
  decideAll: oneByOne((file) => Allowance.decide(law, file)),
  outcome
}
