/** Ours: the decision with its grounds at hand. */
import { Allowance } from "@lotsenwerk/domain"
import { many } from "../guides.ts"
import { type Contender, oneByOne } from "./contender.ts"
import { law, outcome } from "./decided.ts"

export const contender: Contender<ReturnType<typeof Allowance.explain>> = {
  guides: many,
  decideAll: oneByOne((file) => Allowance.explain(law, file)),
  outcome: ({ decision }) => outcome(decision)
}
