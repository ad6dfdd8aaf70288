/** A place of deployment, whom a guide meets there, and the notes of the papers shown. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { CriminalRecordCertificate } from "../eligibility/index.ts"

/**
 * What a place is in the eyes of the law: reception centre (§ 44 AsylG), shared accommodation (§ 53 AsylG, § 36 Abs. 1
 * Nr. 4 IfSG), day care, school, children's home (§ 33 IfSG), health facility (§ 23 Abs. 3 IfSG), or none of these: a
 * private flat, an office, a walk between them.
 *
 * @term Einsatzort
 */
export const PlaceKind = Schema.Literals([
  "receptionCentre",
  "sharedAccommodation",
  "dayCare",
  "school",
  "childrensHome",
  "healthFacility",
  "flat",
  "office",
  "elsewhere"
])
export type PlaceKind = typeof PlaceKind.Type

/** From how much contact with minors on a paper is asked for; `oneToOne` is alone with one. */
export const ContactLevel = Schema.Literals(["occasional", "regular", "oneToOne"])
export type ContactLevel = typeof ContactLevel.Type

/** How much contact with minors a deployment brings. @term Kontakt zu Minderjährigen */
export const Contact = Schema.Literals(["none", ...ContactLevel.literals])
export type Contact = typeof Contact.Type

/** What a place may ask to be shown; the note of it has the same name among the records. @term Nachweis */
export const Paper = Schema.Literals(["criminalRecord", "measlesProof"])
export type Paper = typeof Paper.Type

/**
 * That the head of the facility saw a proof, and until when it holds: neither its kind nor a copy may be kept.
 *
 * @term Vermerk zum Masernschutz
 * @source § 20 Abs. 9 IfSG, Art. 9 DSGVO, read 2026-04-29
 */
export const MeaslesNote = Schema.Struct({
  shownOn: CivilDate,
  /** The last day of a proof that ends, as that of a contraindication may; absent where it has none. */
  validUntil: Schema.optionalKey(CivilDate)
})
export interface MeaslesNote extends Schema.Schema.Type<typeof MeaslesNote> {}

const isSo = Schema.optionalKey(Schema.Boolean)
const note = <Note extends Schema.Top>(schema: Note) => Schema.optionalKey(Schema.NullOr(schema))

/** The facts about one guide at one place. Of a note, `null` says: known to be none. */
export const PlacementFile = Schema.Struct({
  place: Schema.optionalKey(PlaceKind),
  meetsMinors: Schema.optionalKey(Contact),
  /** Whether adults who need care are looked after. */
  meetsAdultsInCare: isSo,
  /** Whether the guide comes again and again, not once or twice. @term dauerhaft, regelmäßig */
  isRecurring: isSo,
  /** Whether it is a task of youth welfare for which the youth office answers. @term Aufgabe der Jugendhilfe */
  isYouthWelfare: isSo,
  bornOn: Schema.optionalKey(CivilDate),
  criminalRecord: note(CriminalRecordCertificate),
  measlesProof: note(MeaslesNote)
})
export interface PlacementFile extends Schema.Schema.Type<typeof PlacementFile> {}
