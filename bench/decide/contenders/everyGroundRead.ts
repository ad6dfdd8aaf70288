/** Ours: the decision, and every ground of it read: standing, facts, rule, source, cure. */
import { Allowance } from "@lotsenwerk/domain"
import { many } from "../guides.ts"
import { type Contender, type Outcome, oneByOne } from "./contender.ts"
import { law } from "./decided.ts"

type Explained = ReturnType<typeof Allowance.explain>

const readAll = (explained: Explained): Pick<Explained, "decision" | "grounds"> => ({
  decision: explained.decision,
  grounds: explained.grounds
})

const standings = { Granted: "doubted", Refused: "violated", Undetermined: "unknown" } as const

/** Names the outcome from the grounds alone: were they not those of the decision, the histograms would differ. */
const outcome = ({ decision, grounds }: Pick<Explained, "decision" | "grounds">): Outcome => ({
  cents: decision._tag === "Granted" ? decision.value : 0,
  name: `${decision._tag}: ${grounds
    .filter(({ standing }) => standing === standings[decision._tag])
    .map(({ condition }) => condition)
    .join(" ")}`
})

export const contender: Contender<Pick<Explained, "decision" | "grounds">> = {
  guides: many,
  decideAll: oneByOne((file) => readAll(Allowance.explain(law, file))),
  outcome
}
