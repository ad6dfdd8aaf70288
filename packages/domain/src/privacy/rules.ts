/** How long records are kept, and what holds up their deletion; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

const count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 600 }))

/** A length of time in one unit. @unit the name of its key */
export const Length = Schema.Union([
  Schema.Struct({ years: count }),
  Schema.Struct({ months: count }),
  Schema.Struct({ days: count })
])
export type Length = typeof Length.Type

const length = Dated.Dated(Schema.Union([Length, Schema.Literal("waived")]))

/**
 * The law, the file plan and the settings of one municipality about keeping and deleting.
 *
 * A length either keeps (a record stays at least so long) or limits (it stays at most so long); `conditions.ts` says which.
 *
 * @term Aufbewahrungs- und Löschfristen
 */
export const RetentionRules = Schema.Struct({
  /** Vouchers of payments stay, from 1 January after the accounts were adopted. @term Belege @source the Land's accounting ordinance: § 24 Abs. 3 KomKBVO in Sachsen-Anhalt, read 2026-11-22 */
  vouchers: length,
  /** Vouchers whose payee or purpose the books do not show stay longer. @source the same */
  incompleteVouchers: length,
  /** Books stay, from the same day. @term Bücher @source the same */
  books: length,
  /** Vouchers under tax law stay, from the end of their year. @source § 147 Abs. 3 AO; § 257 Abs. 4 HGB */
  taxVouchers: length,
  /** Books under tax law stay, from the end of their year. @source § 147 Abs. 3 AO; § 257 Abs. 4 HGB */
  taxBooks: length,
  /** The proof of use and the vouchers of a grant stay, from its submission. @source the grant's conditions */
  fundingProof: length,
  /** The note of an inspected certificate goes so long after the last activity. @source § 72a Abs. 5 SGB VIII; § 44 Abs. 3 AsylG; § 30a Abs. 3 BZRG, read 2026-04-29 */
  criminalRecord: length,
  /** It goes so long after it is clear that the activity is not taken up. @source the same: without delay */
  unusedCriminalRecord: length,
  /** The note of a measles proof goes so long after the placement. @source Art. 5 Abs. 1 lit. e DSGVO */
  measlesProof: length,
  /** An application without an appointment goes so long after the decision. @source Art. 5 Abs. 1 lit. e DSGVO; the municipality's setting */
  application: length,
  /** A sign-up that nobody confirmed goes. @source Art. 5 Abs. 1 lit. e DSGVO; the municipality's setting */
  signUp: length,
  /** Who attended which date goes so long after the course. @source Art. 5 Abs. 1 lit. e DSGVO; the municipality's setting */
  attendance: length,
  /** The register of certificates goes so long after the course; until then one can be issued again. @source the municipality's setting */
  certificate: length,
  /** Address, languages and tasks of a guide go so long after the office. @source Art. 5 Abs. 1 lit. e DSGVO; the municipality's setting */
  guideFile: length,
  /** The file of the appointment, with the record of obligation, stays after the office. @source the municipality's file plan */
  appointmentFile: length,
  /** An open claim holds a record up. @source Art. 17 Abs. 3 lit. e DSGVO */
  claims: Dated.Dated(Schema.Literals(["block", "waived"])),
  /** The archive is asked before anything is deleted. @source the Land's archive act */
  archive: Dated.Dated(Schema.Literals(["offer", "waived"]))
})
export interface RetentionRules extends Schema.Schema.Type<typeof RetentionRules> {}
