/** What a person's file tells about becoming a guide. A fact not yet known is absent; `null` says: known to be none. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"

const day = Schema.optionalKey(Schema.NullOr(CivilDate))
const paper = <Paper extends Schema.Top>(schema: Paper) => Schema.optionalKey(Schema.NullOr(schema))

/**
 * Both dates of a certificate of good conduct, and nothing else of it: neither content nor copy may be kept.
 *
 * Where the certificate bars the person, nothing of it is kept at all: that no appointment follows says enough.
 *
 * @term erweitertes Führungszeugnis
 * @source § 30a Abs. 3 BZRG; § 72a Abs. 5 SGB VIII; § 44 Abs. 3 AsylG, read 2026-04-29
 */
export const CriminalRecordCertificate = Schema.Struct({ issuedOn: CivilDate, inspectedOn: CivilDate })
export interface CriminalRecordCertificate extends Schema.Schema.Type<typeof CriminalRecordCertificate> {}

/**
 * A formal obligation: spoken, with the warning of its consequences, on record.
 *
 * @term förmliche Verpflichtung
 * @source § 1 VerpflG, read 2026-04-29
 */
export const Obligation = Schema.Struct({
  on: CivilDate,
  /** The person signed the record as well, by hand or by a qualified signature. @term Niederschrift */
  isRecordSigned: Schema.Boolean,
  /** The person was handed a copy of the record. @term Abschrift */
  isCopyGiven: Schema.Boolean
})
export interface Obligation extends Schema.Schema.Type<typeof Obligation> {}

/** A pass that shows its holder to be a volunteer. @term Ehrenamtspass */
export const VolunteerPass = Schema.Struct({
  issuedOn: CivilDate,
  /** Its last day; absent where it has none. */
  validUntil: Schema.optionalKey(CivilDate)
})
export interface VolunteerPass extends Schema.Schema.Type<typeof VolunteerPass> {}

/** The dated facts about one person that decide whether the person may be appointed. */
export const PersonFile = Schema.Struct({
  /** Kept only where an age is asked: for the office itself, or at a place. @term Geburtsdatum */
  bornOn: Schema.optionalKey(CivilDate),
  /** Codes of the languages offered for service, self-declared (BCP 47). */
  languages: Schema.optionalKey(Schema.Array(Schema.String)),
  /** The office found the person's German good enough; `null`: found that it is not. Its own finding, never a test. */
  germanFoundOn: day,
  /** The first talk with the office. @term Erstgespräch */
  interviewedOn: day,
  /** The person agreed to take on the office. @term Einverständnis */
  consentedOn: day,
  /** The county head informed about duties, bar to participation and liability, and put it on file. @term Belehrung */
  instructedOn: day,
  obligation: paper(Obligation),
  /** Secrecy was declared in writing. @term Verschwiegenheitserklärung */
  confidentialityDeclaredOn: day,
  /** The person was bound to the secrecy of data. @term Datengeheimnis */
  dataSecrecyDeclaredOn: day,
  /** Rights and duties were agreed in writing. @term Ehrenamtsvereinbarung */
  agreedOn: day,
  pass: paper(VolunteerPass),
  criminalRecord: paper(CriminalRecordCertificate)
})
export interface PersonFile extends Schema.Schema.Type<typeof PersonFile> {}
