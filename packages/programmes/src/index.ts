/** Municipalities as data: every value with its day, its unit, its source and how sure we are of it. */
import type { Programme } from "@lotsenwerk/domain"
import { landkreisBoerde } from "./landkreis-boerde/index.ts"
import { landkreisHarz } from "./landkreis-harz/index.ts"
import { stadtDorsten } from "./stadt-dorsten/index.ts"

export { landkreisBoerde, landkreisHarz, stadtDorsten }

/** All programmes, by title. */
export const programmes: ReadonlyArray<Programme.Programme> = [landkreisBoerde, landkreisHarz, stadtDorsten]

/** The programme of a municipality, or none. */
export const programmeOf = (slug: string): Programme.Programme | undefined =>
  programmes.find((programme) => programme.slug === slug)
