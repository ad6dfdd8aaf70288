/** Who may enter, and as what. */
import * as Schema from "effect/Schema"
import { type Instant, Municipality } from "../office/index.ts"

/**
 * What a member of staff, or a guide, may do in one municipality.
 *
 * `coordinator` runs the programme, `approver` releases payments, `trainer` holds courses, `auditor` reads, `guide`
 * sees the own record.
 *
 * @term Koordination, Freigabe, Kursleitung, Prüfung
 */
export const Role = Schema.Literals(["coordinator", "approver", "trainer", "auditor", "guide"])
export type Role = typeof Role.Type

/** A person with access to one municipality. A guide's access belongs to the person of the register. */
export const Staff = Schema.Struct({
  id: Schema.String,
  municipality: Municipality,
  name: Schema.NonEmptyString,
  email: Schema.optionalKey(Schema.NonEmptyString),
  role: Role,
  person: Schema.optionalKey(Schema.String)
})
export interface Staff extends Schema.Schema.Type<typeof Staff> {}
export type NewStaff = Omit<Staff, "id" | "municipality">

/** An open session: who, until when. */
export interface Session {
  readonly staff: Staff
  readonly expiresAt: Instant
}
