/** Money paid without ground: hearing, demand, what came in, waiver. */
import { Allowance, CivilDate } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"

const claim = "/municipalities/{municipality}/claims/{claim}"

/** The most parts that a claim can be cut into: five years. */
export const mostInstalments = 60

/** A demand as somebody wishes for it: the parts follow. */
const WishedDemand = Schema.TaggedStruct("Demanded", {
  reason: Allowance.Demanded.fields.reason,
  /** The day of the first part; the others follow monthly. */
  dueOn: CivilDate.CivilDate,
  count: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: mostInstalments }))
})

/** What a coordinator can do about a claim. */
const Wish = Schema.Union([
  Allowance.Heard,
  Allowance.Answered,
  WishedDemand,
  Allowance.Received,
  Allowance.Waived,
  Allowance.Undone
])

export const claims = {
  show: endpoint({
    name: "claims.show",
    summary: "Show a claim with every step taken about it",
    method: "GET",
    path: claim,
    allowed: ["coordinator", "approver", "auditor"],
    answer: Allowance.Claim
  }),
  takeStep: endpoint({
    name: "claims.takeStep",
    summary: "Take a step about a claim: hear, demand, note what came in, waive, or take the last step back",
    method: "POST",
    path: `${claim}/steps`,
    allowed: ["coordinator"],
    body: Wish,
    answer: Done
  })
}
