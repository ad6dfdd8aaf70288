/** Who may take which step of a run: two findings and the order, by two people at least, none of them paid by it. */
import type { Role } from "../access/index.ts"
import type { PersonId } from "../appointment/index.ts"
import { Conflict } from "../office/index.ts"
import type { FindingName, Findings, Run } from "./run.ts"

/** A step towards the payment. @term Feststellung, Anordnung */
export type StepName = FindingName | "order"

/** Who takes a step: a member of staff, the person of the register behind the access if there is one, and what they declare. */
export interface Signatory {
  readonly id: string
  readonly role: Role
  readonly person?: PersonId
  /** That neither they nor relatives are paid by the run; who is related to whom is never kept. */
  readonly isUninvolved: boolean
}

/** What stands in the way of a step, all of it. */
export type Hindrance =
  /** They have not declared that neither they nor relatives are paid. @source § 3 KomKBVO: limits for relatives */
  | "NotDeclared"
  /** A line of the run is about them. @source § 33 KVG LSA: own matters */
  | "PaidByRun"
  /** Somebody else has made this finding. */
  | "FoundAlready"
  | "FactualMissing"
  | "ArithmeticalMissing"
  /** Whoever drafts a run does not order it. */
  | "SamePerson"
  /** All three steps by one person. @source § 116 Abs. 3 KVG LSA, § 8 KomKBVO, read 2026-11-22: two at least */
  | "OnePersonOnly"

/** What the findings that stand lack for an order by somebody. */
const lacks = ({ factual, arithmetical }: Findings, by: string): ReadonlyArray<Hindrance> => [
  ...(factual === undefined ? ["FactualMissing" as const] : []),
  ...(arithmetical === undefined ? ["ArithmeticalMissing" as const] : []),
  ...(factual?.by.id === by && arithmetical?.by.id === by ? ["OnePersonOnly" as const] : [])
]

/** Whether both findings stand, by two people at least with whoever orders: what every ledger asks before it closes a run. */
export const isFoundBy = ({ findings = {} }: Pick<Run, "findings">, orderedBy: string): boolean =>
  lacks(findings, orderedBy).length === 0

/**
 * What stands in the way of a step of a draft; nothing where it can be taken.
 *
 * Which office may find what beyond this is laid down by the municipality's own instruction, which nobody here has read.
 *
 * @term Dienstanweisung
 */
export const hindrances = (run: Run, step: StepName, who: Signatory): ReadonlyArray<Hindrance> => {
  const findings = run.findings ?? {}
  const found = step === "order" ? undefined : findings[step]
  return [
    ...(who.isUninvolved ? [] : ["NotDeclared" as const]),
    ...(who.person !== undefined && run.lines.some(({ person }) => person === who.person)
      ? ["PaidByRun" as const]
      : []),
    ...(found !== undefined && found.by.id !== who.id ? ["FoundAlready" as const] : []),
    ...(step === "order" && run.prepared.by.id === who.id ? ["SamePerson" as const] : []),
    ...(step === "order" ? lacks(findings, who.id) : [])
  ]
}

/** A refusal that names everything in the way; what stands alone is named by itself. */
export const refusal = (run: Run, found: readonly [Hindrance, ...Array<Hindrance>]): Conflict => {
  const details = { name: run.prepared.by.name, number: run.number }
  return found.length === 1
    ? new Conflict({ reason: found[0], details })
    : new Conflict({ reason: "StepBlocked", details: { ...details, hindrances: found.join(", ") } })
}
