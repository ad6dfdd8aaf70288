/** When a certificate may be asked for, and by which rules: every condition once. */
import * as CivilDate from "../../CivilDate.ts"
import * as Decision from "../../Decision.ts"
import type { RequestFile } from "./model.ts"
import type { RequestRules } from "./rules.ts"

/** The rules on the day on which the certificate is asked for. */
export interface RequestDay extends Decision.Law<RequestRules> {}

const conditions = {
  withMinors: {
    id: "MinorsMet",
    reads: ["isWithMinors"],
    holds: ({ isWithMinors }) => isWithMinors
  },
  applicantAge: {
    id: "OldEnoughToApply",
    reads: ["bornOn", "isOfAge"],
    // Whoever is of age is old enough; whoever is not may be.
    holds: ({ bornOn, isOfAge }, { on }, years) =>
      bornOn === undefined ? isOfAge || undefined : CivilDate.aged(bornOn, years) <= on
  },
  demand: { id: "DemandFormStated", reads: [] },
  delivery: { id: "DeliveryStated", reads: [] },
  fee: { id: "FeeStated", reads: [] },
  volunteerFee: {
    id: "VolunteeringKnown",
    reads: ["isVolunteering"],
    holds: ({ isVolunteering }) => (isVolunteering === undefined ? undefined : true)
  },
  foreignDays: { id: "ForeignDaysStated", reads: [] }
} as const satisfies Decision.Conditions<RequestRules, RequestDay, RequestFile>

export type RequestCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** May a certificate of good conduct be asked for, and what does it cost? @term Anforderung */
export const requestQuestion: Decision.Question<RequestCondition, RequestRules, RequestDay, RequestFile> =
  Decision.question("certificateRequest", conditions)
