/** Municipalities as data: every value with its day, its unit, its source and how sure we are of it. */
import type { Programme, Statement } from "@lotsenwerk/domain"
import { burgenlandkreis } from "./burgenlandkreis/index.ts"
import { germany } from "./germany/index.ts"
import { statement as hessen } from "./hessen/statement.ts"
import { hessenWir } from "./hessen-wir/index.ts"
import { landkreisAnhaltBitterfeld } from "./landkreis-anhalt-bitterfeld/index.ts"
import { landkreisBoerde } from "./landkreis-boerde/index.ts"
import { landkreisHarz } from "./landkreis-harz/index.ts"
import { landkreisStendal } from "./landkreis-stendal/index.ts"
import { stadtDorsten } from "./stadt-dorsten/index.ts"
import { stadtNeuss } from "./stadt-neuss/index.ts"

export { type Rules, unstated } from "./unstated.ts"
export {
  burgenlandkreis,
  germany,
  hessenWir,
  landkreisAnhaltBitterfeld,
  landkreisBoerde,
  landkreisHarz,
  landkreisStendal,
  stadtDorsten,
  stadtNeuss
}

/** How the Land Hessen has what its guides are paid split. */
export const hessenStatement: Statement.StatementRules = hessen

/** All programmes, by title. */
export const programmes: ReadonlyArray<Programme.Programme> = [
  burgenlandkreis,
  hessenWir,
  landkreisAnhaltBitterfeld,
  landkreisBoerde,
  landkreisHarz,
  landkreisStendal,
  stadtDorsten,
  stadtNeuss
]

/** The programme of a municipality, or none. */
export const programmeOf = (slug: string): Programme.Programme | undefined =>
  programmes.find((programme) => programme.slug === slug)
