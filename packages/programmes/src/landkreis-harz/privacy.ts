/** How long Landkreis Harz keeps what it knows of people. */
import type { Privacy } from "@lotsenwerk/domain"
import { proposals } from "../germany/proposals.ts"
import { retention as federal } from "../germany/retention.ts"
import { retention as ofTheLand } from "../sachsen-anhalt/retention.ts"

/** The law as far as it was read, and proposals where it names no number; of its own file plan nothing is known. */
export const privacy: Privacy.RetentionRules = { ...ofTheLand, ...federal, ...proposals }
