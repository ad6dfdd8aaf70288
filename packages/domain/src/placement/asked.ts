/** Whether a paper is asked for at a place: yes, no, or not known. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Contact, type ContactLevel, type PlaceKind, type PlacementFile } from "./model.ts"

/** Yes, no, or not known. */
export type Known = boolean | undefined

/** Whether all is so: one that is not settles it, whatever else nobody knows. */
const all = (...facts: ReadonlyArray<Known>): Known =>
  facts.includes(false) ? false : facts.includes(undefined) ? undefined : true

/** Whether any is so. */
export const any = (...facts: ReadonlyArray<Known>): Known =>
  facts.includes(true) ? true : facts.includes(undefined) ? undefined : false

/** The contrary of what is known. */
export const not = (fact: Known): Known => (fact === undefined ? undefined : !fact)

const isSo = (fact: Known): Known => (fact === true || fact === false ? fact : undefined)

interface Kind {
  /** § 44, § 53 AsylG. */
  readonly isAsylumFacility: boolean
  /** § 23 Abs. 3, § 33 Nr. 1 to 4, § 36 Abs. 1 Nr. 4 IfSG. */
  readonly isProtected: boolean
}

const accommodation: Kind = { isAsylumFacility: true, isProtected: true }
const facility: Kind = { isAsylumFacility: false, isProtected: true }
const other: Kind = { isAsylumFacility: false, isProtected: false }

/** What the law makes of each kind of place. @source § 44, § 53 AsylG; § 20 Abs. 8 IfSG, read 2026-04-29 */
const kinds: Readonly<Record<PlaceKind, Kind>> = {
  receptionCentre: accommodation,
  sharedAccommodation: accommodation,
  dayCare: facility,
  school: facility,
  childrensHome: facility,
  healthFacility: facility,
  flat: other,
  office: other,
  elsewhere: other
}

const isPlace =
  (kind: keyof Kind) =>
  ({ place }: PlacementFile): Known =>
    kinds[place as PlaceKind]?.[kind]

const isAsylumFacility = isPlace("isAsylumFacility")
const isProtected = isPlace("isProtected")

/** Whether there is at least so much contact with minors. */
const meetsMinors = ({ meetsMinors: contact }: PlacementFile, level: ContactLevel): Known => {
  const found = Contact.literals.indexOf(contact as Contact)
  return found === -1 ? undefined : found >= Contact.literals.indexOf(level)
}

const isDay = Schema.is(CivilDate)

/** The rules that ask for a certificate of good conduct. */
export const certificateRules = ["asylumFacilities", "youthWelfare", "minors", "adultsInCare"] as const
export type CertificateRule = (typeof certificateRules)[number]

type Asks = (file: PlacementFile, level: ContactLevel) => Known

/** Whether each rule asks for a certificate, by the level of contact that it names, if it names one. */
export const certificateAsked: Readonly<Record<CertificateRule, Asks>> = {
  asylumFacilities: (file, level) => all(isAsylumFacility(file), meetsMinors(file, level), isSo(file.isRecurring)),
  youthWelfare: (file, level) => all(isSo(file.isYouthWelfare), meetsMinors(file, level)),
  minors: meetsMinors,
  adultsInCare: ({ meetsAdultsInCare }) => isSo(meetsAdultsInCare)
}

/** Whether protection against measles is asked for of whoever was born after a day. */
export const measlesProofAsked = (file: PlacementFile, bornAfter: CivilDate): Known =>
  all(isProtected(file), isSo(file.isRecurring), isDay(file.bornOn) ? file.bornOn > bornAfter : undefined)
