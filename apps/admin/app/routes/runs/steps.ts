/** Which step of a run is next, and whether whoever looks can take it. */
import type { Visitor } from "@lotsenwerk/http/contract"
import type { RunRecord } from "../../wire.ts"

type Run = RunRecord["run"]

/** The steps towards the payment, in their usual order. */
export const steps = ["factual", "arithmetical", "order"] as const
export type Step = (typeof steps)[number]

/** The first step of a draft that is not taken; none of a run that is no draft. */
export const nextStep = ({ state, findings = {} }: Pick<Run, "state" | "findings">): Step | undefined => {
  if (state !== "draft") return undefined
  return findings.factual === undefined ? "factual" : findings.arithmetical === undefined ? "arithmetical" : "order"
}

type Looking = Pick<Visitor, "id" | "role">

/** Whether somebody may find things right at all. */
const finds = ({ role }: Looking): boolean => role === "coordinator" || role === "approver"

/** Whether somebody could order the run once both findings stand: a second person, not the one who found everything. */
const couldOrder = ({ prepared, findings = {} }: Pick<Run, "prepared" | "findings">, { id, role }: Looking): boolean =>
  role === "approver" &&
  prepared.by.id !== id &&
  !(findings.factual?.by.id === id && (findings.arithmetical?.by.id ?? id) === id)

/**
 * What whoever looks can do at the step that is next, the usual thing first: nothing for those who only read or have to
 * leave it to somebody else.
 */
export const offers = (
  run: Pick<Run, "state" | "prepared" | "findings">,
  visitor: Looking
): ReadonlyArray<"confirm" | "confirmAndRelease" | "release"> => {
  const next = nextStep(run)
  if (next === undefined || !finds(visitor)) return []
  if (next === "order") return couldOrder(run, visitor) ? ["release"] : []
  return next === "arithmetical" && couldOrder(run, visitor) ? ["confirmAndRelease", "confirm"] : ["confirm"]
}
