/** Which papers are asked for at a place of deployment; every value dated. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import type { EligibilityRules } from "../eligibility/index.ts"
import { ContactLevel } from "./model.ts"

const fromContact = Dated.Dated(Schema.Union([ContactLevel, Schema.Literal("waived")]))

/** The law of the Federation about places, and what one municipality asks beside it. */
export const PlacementRules = Schema.Struct({
  /**
   * From how much contact with minors on a certificate of good conduct is asked for where asylum seekers are
   * accommodated, of whoever comes again and again.
   *
   * @source § 44 Abs. 3, § 53 Abs. 3 AsylG, read 2026-04-29
   * @doubt from how much contact on an activity is "comparable" the act does not say
   */
  asylumFacilities: fromContact,
  /**
   * From how much contact on it is asked for in a task of youth welfare.
   *
   * @term Vereinbarung nach § 72a SGB VIII
   * @source § 72a Abs. 3 to 5 SGB VIII: kind, intensity and duration; the arrangement of the youth office says which
   */
  youthWelfare: fromContact,
  /** From how much contact on the municipality asks for it wherever it is. @source § 30a Abs. 1 Nr. 2 BZRG allows it; the municipality's policy */
  minors: fromContact,
  /** Whether the municipality asks for it where adults who need care are looked after. @source the municipality's policy */
  adultsInCare: Dated.Dated(Schema.Literals(["required", "waived"])),
  /**
   * Whoever was born after this day and comes again and again to a facility of § 23 Abs. 3, § 33 Nr. 1 to 4 or § 36
   * Abs. 1 Nr. 4 IfSG shows protection against measles before the start.
   *
   * @term Masernschutz
   * @unit calendar day
   * @source § 20 Abs. 8, 9 IfSG, read 2026-04-29
   */
  measles: Dated.Dated(Schema.Union([CivilDate, Schema.Literal("waived")]))
})
export interface PlacementRules extends Schema.Schema.Type<typeof PlacementRules> {}

/** How old a certificate may be, and when a new one is asked for: the same at every place as for the office itself. */
export type CertificateRules = Pick<EligibilityRules, "certificateAge" | "certificateRenewal">

/** All rules of which a place reminds. */
export type PlaceRules = PlacementRules & CertificateRules
