/** Texts and codes as they may come in: visible, and of a length that a list can still show. */
import { Appointment } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"

/** Text with something to read in it. @param most characters */
export const text = (most: number) => Schema.NonEmptyString.check(Schema.isMaxLength(most), Schema.isPattern(/\S/))

/** Why something was done, in the words of whoever did it. @unit at most 1000 characters */
export const Reason = text(1000)

/** A name as the account's bank has it. @unit at most 70 characters @source Anlage 3 des DFÜ-Abkommens, field `Nm` */
export const AccountName = text(70)

/** A mail address that a letter can be sent to. */
export const MailAddress = Schema.requiredKey(Appointment.Contact.fields.email)

/** Codes of tasks or languages. */
export const codes = Schema.Array(Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,40}$/))).check(
  Schema.isMaxLength(60)
)

/** What a person offers, as it may come in: tasks by id, languages by code. */
const Offer = Schema.Struct({ ...Appointment.Offer.fields, tasks: codes, languages: codes })

/** A person as somebody may enter it. */
export const NewPerson = Schema.Struct({
  ...Appointment.NewPerson.fields,
  name: text(120),
  offer: Offer
})
