/** Which papers a place asks for, and how long what was shown is good for. */
import type { CivilDate } from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Eligibility from "../eligibility/index.ts"
import { certificateRules, type Known, measlesProofAsked } from "./asked.ts"
import { conditionOf, isAskedBy, type PlacementCondition, type PlacementDay } from "./conditions.ts"
import { MeaslesNote, Paper, type PlacementFile } from "./model.ts"
import type { PlacementRules } from "./rules.ts"

/** How a place asks: `recommended` by a rule that is merely inferred, `unknown` while a rule or a fact is. */
export type Asking = "required" | "recommended" | "notAsked" | "unknown"

/** One paper at one place. */
export interface PaperAsked {
  readonly paper: Paper
  readonly asking: Asking
  /** The conditions by which it is asked for, or of which nobody knows whether they do. */
  readonly by: ReadonlyArray<PlacementCondition>
  /** The last day for which what was shown is good; absent where it is not asked for, not shown, or has none. */
  readonly goodUntil?: CivilDate
}

interface Asker {
  readonly rule: keyof PlacementRules
  readonly isAsked: Known
}

const measlesAsked = (file: PlacementFile, { rules: { measles } }: PlacementDay): Known => {
  const bornAfter = Dated.known(measles)
  if (bornAfter === undefined) return undefined
  return bornAfter === "waived" ? false : measlesProofAsked(file, bornAfter)
}

const askersOf: Readonly<Record<Paper, (law: PlacementDay, file: PlacementFile) => ReadonlyArray<Asker>>> = {
  criminalRecord: (law, file) => certificateRules.map((rule) => ({ rule, isAsked: isAskedBy(rule, file, law) })),
  measlesProof: (law, file) => [{ rule: "measles", isAsked: measlesAsked(file, law) }]
}

/** A rule that binds comes first; where one may bind, nobody can say that a paper is merely recommended. */
const askingOf = (askers: ReadonlyArray<Asker>, { rules }: PlacementDay): Asking => {
  const asking = askers.filter(({ isAsked }) => isAsked === true)
  if (asking.some(({ rule }) => Dated.binds<unknown>(rules[rule]))) return "required"
  if (askers.some(({ isAsked }) => isAsked === undefined)) return "unknown"
  return asking.length > 0 ? "recommended" : "notAsked"
}

const goodUntil: Readonly<Record<Paper, (law: PlacementDay, file: PlacementFile) => CivilDate | undefined>> = {
  criminalRecord: ({ rules }, { criminalRecord }) => {
    const months = Dated.known(rules.certificateRenewal)
    return criminalRecord && months !== undefined ? Eligibility.goodUntil(criminalRecord, months) : undefined
  },
  measlesProof: (_law, { measlesProof }) => measlesProof?.validUntil
}

/**
 * Tells for each paper whether a place asks for it, by which conditions, and how long what was shown is good for.
 *
 * @term Nachweise am Einsatzort
 * @example
 * ```ts
 * const law = Placement.dayOf(landkreisHarz, CivilDate.of("2026-11-02"))
 * const file = { place: "sharedAccommodation", meetsMinors: "regular", isRecurring: true, bornOn: "1971-01-01" }
 * const asked = (other) => Placement.papers(law, { ...file, ...other }).find(({ paper }) => paper === "measlesProof")
 * asked({}).asking // → "required"
 * asked({ bornOn: "1970-12-31" }).asking // → "notAsked"
 * asked({ place: "flat" }).asking // → "notAsked"
 * ```
 */
export const papers = (law: PlacementDay, file: PlacementFile): ReadonlyArray<PaperAsked> =>
  Paper.literals.map((paper) => {
    const askers = askersOf[paper](law, file).filter(({ isAsked }) => isAsked !== false)
    const asking = askingOf(askers, law)
    const until = asking === "notAsked" ? undefined : goodUntil[paper](law, file)
    const by = askers.map(({ rule }) => conditionOf(rule))
    return { paper, asking, by, ...(until === undefined ? {} : { goodUntil: until }) }
  })

/**
 * What a note of a paper may hold, and nothing else: no copy, no kind, no content.
 *
 * @source § 30a Abs. 3 BZRG, § 72a Abs. 5 SGB VIII, § 44 Abs. 3 AsylG; § 20 Abs. 9 IfSG, read 2026-04-29
 */
export const mayBeNoted: Readonly<Record<Paper, ReadonlyArray<string>>> = {
  criminalRecord: Object.keys(Eligibility.CriminalRecordCertificate.fields),
  measlesProof: Object.keys(MeaslesNote.fields)
}
