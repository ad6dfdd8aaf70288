/** How a person gets in: by a link that works once, into a session that lives on the server. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { Act, Instant, NotFound } from "../office/index.ts"
import type { NewStaff, Session, Staff } from "./model.ts"

/** The staff of one municipality. Use inside `Office.within`. */
export class StaffList extends Context.Service<
  StaffList,
  {
    readonly add: (staff: NewStaff) => Effect.Effect<Staff>
    readonly all: () => Effect.Effect<ReadonlyArray<Staff>>
    /** Keeps the digest of a link for a member of staff until it expires or is used. */
    readonly invite: (staff: string, linkHash: string, expiresAt: Instant) => Effect.Effect<void, NotFound>
  }
>()("@lotsenwerk/domain/StaffList") {}

/** Finds links and sessions by their digest, whichever municipality they belong to. Use outside `Office.within`. */
export class Door extends Context.Service<
  Door,
  {
    /** Whom a link would let in, without using it. */
    readonly peek: (linkHash: string, at: Instant) => Effect.Effect<Option.Option<Staff>>
    /** Uses a link once and opens a session; none when it was used, expired or never existed. */
    readonly enter: (
      linkHash: string,
      sessionHash: string,
      act: Act,
      expiresAt: Instant
    ) => Effect.Effect<Option.Option<Session>>
    /** The session of a digest, while it lasts. */
    readonly session: (sessionHash: string, at: Instant) => Effect.Effect<Option.Option<Session>>
    readonly leave: (sessionHash: string) => Effect.Effect<void>
  }
>()("@lotsenwerk/domain/Door") {}
