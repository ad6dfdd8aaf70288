/** What a person's file tells about becoming a guide. A fact not yet known is absent; `null` says: known to be none. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"

const day = Schema.optionalKey(Schema.NullOr(CivilDate))

/**
 * Both dates of a certificate of good conduct, and nothing else of it: neither content nor copy may be kept.
 *
 * @term erweitertes Führungszeugnis
 * @source § 30a Abs. 3 BZRG; § 72a Abs. 5 SGB VIII; § 44 Abs. 3 AsylG, read 2026-04-29
 */
export const CriminalRecordCertificate = Schema.Struct({ issuedOn: CivilDate, inspectedOn: CivilDate })
export interface CriminalRecordCertificate extends Schema.Schema.Type<typeof CriminalRecordCertificate> {}

/** The dated facts about one person that decide whether the person may be appointed. */
export const PersonFile = Schema.Struct({
  /** The first talk with the office. @term Erstgespräch */
  interviewedOn: day,
  /** The person agreed to take on the office. @term Einverständnis */
  consentedOn: day,
  /** The county head informed about duties, bar to participation and liability, and put it on file. @term Belehrung */
  instructedOn: day,
  /** Secrecy was declared in writing. @term Verschwiegenheitserklärung */
  confidentialityDeclaredOn: day,
  criminalRecord: Schema.optionalKey(Schema.NullOr(CriminalRecordCertificate))
})
export interface PersonFile extends Schema.Schema.Type<typeof PersonFile> {}
