/** What anybody may know of a municipality, and the interest anybody may send. */
import { CivilDate, Programme } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { NewPerson } from "./text.ts"

/** A municipality in the list of what runs here. */
export const MunicipalityEntry = Schema.Struct({
  municipality: Schema.String,
  title: Schema.String,
  body: Schema.String,
  demo: Schema.Boolean
}).annotate({ identifier: "MunicipalityEntry" })

/** The programme as the public may see it. */
export const PublicProgramme = Schema.Struct({
  ...MunicipalityEntry.fields,
  organiser: Programme.Organiser,
  tasks: Schema.Array(Programme.Task),
  languages: Schema.Array(Schema.String),
  /** The flat monthly sum, if the programme has one that is known. */
  allowance: Schema.optionalKey(
    Schema.Struct({ cents: Schema.Int, evidencedUntil: Schema.optionalKey(CivilDate.CivilDate) })
  ),
  mailbox: Schema.optionalKey(Schema.String),
  phone: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "PublicProgramme" })
export interface PublicProgramme extends Schema.Schema.Type<typeof PublicProgramme> {}

/** An interest in becoming a guide; at least one way to reach the person. */
export const NewInterest = Schema.Struct({
  ...NewPerson.fields,
  /** The language of the form, in which it is answered. */
  language: Schema.Literals(["de", "de-simple", "en"])
}).annotate({ identifier: "NewInterest" })
export interface NewInterest extends Schema.Schema.Type<typeof NewInterest> {}

/** Nothing to add. */
export const Done = Schema.Struct({}).annotate({ identifier: "Done" })

export const municipalities = {
  list: endpoint({
    name: "municipalities.list",
    summary: "List the municipalities served here",
    method: "GET",
    path: "/municipalities",
    allowed: "public",
    isSnapshot: true,
    answer: Schema.Array(MunicipalityEntry)
  }),
  show: endpoint({
    name: "municipalities.show",
    summary: "Show what anybody may know of a programme",
    method: "GET",
    path: "/municipalities/{municipality}",
    allowed: "public",
    isSnapshot: true,
    answer: PublicProgramme
  }),
  sendInterest: endpoint({
    name: "municipalities.sendInterest",
    summary: "Send an interest in becoming a guide; it arrives as an applicant and is answered by mail",
    method: "POST",
    path: "/municipalities/{municipality}/interests",
    allowed: "public",
    body: NewInterest,
    answer: Done,
    status: 201
  })
}
