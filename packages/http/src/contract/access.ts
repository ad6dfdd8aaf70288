/** Getting in and out. */
import { Access } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"

/** Who is signed in. */
export const Visitor = Schema.Struct({
  municipality: Schema.String,
  /** "Landkreis Harz" */
  body: Schema.String,
  demo: Schema.Boolean,
  id: Schema.String,
  name: Schema.String,
  role: Access.Role,
  person: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "Visitor" })
export interface Visitor extends Schema.Schema.Type<typeof Visitor> {}

export const access = {
  requestLink: endpoint({
    name: "access.requestLink",
    summary: "Have a single-use link sent to an address; the answer is the same whether it is known or not",
    method: "POST",
    path: "/access/links",
    allowed: "public",
    body: Schema.Struct({ municipality: Schema.String, email: Schema.NonEmptyString }),
    answer: Done,
    status: 202
  }),
  peek: endpoint({
    name: "access.peek",
    summary: "Tell whom a link would let in, without using it",
    method: "POST",
    path: "/access/links/peek",
    allowed: "public",
    body: Schema.Struct({ link: Schema.NonEmptyString }),
    answer: Schema.Struct({ name: Schema.String, role: Access.Role, body: Schema.String })
  }),
  enter: endpoint({
    name: "access.enter",
    summary: "Use a link once: sets the session cookie, and gives the token for programs",
    method: "POST",
    path: "/access/sessions",
    allowed: "public",
    body: Schema.Struct({ link: Schema.NonEmptyString }),
    answer: Schema.Struct({ token: Schema.String, visitor: Visitor }),
    status: 201
  }),
  whoAmI: endpoint({
    name: "access.whoAmI",
    summary: "Tell who is signed in",
    method: "GET",
    path: "/access/session",
    allowed: "signedIn",
    answer: Visitor
  }),
  leave: endpoint({
    name: "access.leave",
    summary: "End the session",
    method: "DELETE",
    path: "/access/session",
    allowed: "signedIn",
    answer: Done
  })
}
