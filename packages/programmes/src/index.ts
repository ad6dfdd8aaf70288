/** Municipalities as data: every value with its day, its unit, its source and how sure we are of it. */
import type { Programme, Statement } from "@lotsenwerk/domain"
import { germany } from "./germany/index.ts"
import { statement as hessen } from "./hessen/statement.ts"
import { landkreisAnhaltBitterfeld } from "./landkreis-anhalt-bitterfeld/index.ts"
import { landkreisBoerde } from "./landkreis-boerde/index.ts"
import { landkreisHarz } from "./landkreis-harz/index.ts"
import { landkreisStendal } from "./landkreis-stendal/index.ts"
import { stadtDorsten } from "./stadt-dorsten/index.ts"

export { germany, landkreisAnhaltBitterfeld, landkreisBoerde, landkreisHarz, landkreisStendal, stadtDorsten }

/** How the Land Hessen has what its guides are paid split. */
export const hessenStatement: Statement.StatementRules = hessen

/** All programmes, by title. */
export const programmes: ReadonlyArray<Programme.Programme> = [
  landkreisAnhaltBitterfeld,
  landkreisBoerde,
  landkreisHarz,
  landkreisStendal,
  stadtDorsten
]

/** The programme of a municipality, or none. */
export const programmeOf = (slug: string): Programme.Programme | undefined =>
  programmes.find((programme) => programme.slug === slug)
