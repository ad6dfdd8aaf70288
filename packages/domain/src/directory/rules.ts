/** How an office keeps its directory current; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most }))
const months = Dated.Dated(Schema.Union([count(120), Schema.Literal("waived")]))

/** Who keeps the directory current, and how long what it says is taken for right. */
export const DirectoryRules = Schema.Struct({
  /** Who tells of changes. @source Landkreis Harz: the contact points report them to the office, docs/seeds.md */
  reporting: Dated.Dated(Schema.Literals(["byContactPoints", "byOffice"])),
  /** Changes that were reported are written in. @source follows from the duty to report; no source read says so */
  changes: Dated.Dated(Schema.Literals(["required", "waived"])),
  /** How long after its review a sheet is current. @term Wiedervorlage @unit months @source the office's setting */
  review: months,
  /** How long a contact point's own confirmation holds. @term Bestätigung @unit months @source the office's setting */
  confirmation: months,
  /** How many days before the end of either it is due again. @unit days @source the office's setting */
  notice: Dated.Dated(Schema.Union([count(366), Schema.Literal("waived")]))
})
export interface DirectoryRules extends Schema.Schema.Type<typeof DirectoryRules> {}
