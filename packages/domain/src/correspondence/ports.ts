/** Where letters wait and who carries them. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Act, NotFound } from "../office/index.ts"
import type { Letter, PostedLetter } from "./model.ts"

/** The letters of one municipality, kept with what caused them. Use inside `Office.within`. */
export class Outbox extends Context.Service<
  Outbox,
  {
    /** Posts a letter; a second one with the same `once` is dropped. It leaves only if the work around it succeeds. */
    readonly post: (letter: Letter, act: Act, once: string) => Effect.Effect<void>
    readonly find: (id: string) => Effect.Effect<PostedLetter, NotFound>
    /** Notes that a letter was carried, or that carrying it failed once more. */
    readonly mark: (id: string, outcome: "sent" | "failed", act: Act) => Effect.Effect<void>
    /** The letters, newest first. */
    readonly all: () => Effect.Effect<ReadonlyArray<PostedLetter>>
  }
>()("@lotsenwerk/domain/Outbox") {}

/** The mail server did not take a letter; it is worth another try unless `final`. */
export class NotCarried extends Schema.TaggedError<NotCarried>()("NotCarried", {
  reason: Schema.String,
  final: Schema.Boolean
}) {}

/** Carries a letter out of the house. `id` becomes part of the message id, so that a second try is recognised. */
export class Postman extends Context.Service<
  Postman,
  { readonly carry: (letter: Letter, id: string) => Effect.Effect<void, NotCarried> }
>()("@lotsenwerk/domain/Postman") {}
