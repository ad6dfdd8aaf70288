/** Staff, links and sessions in SQL; links and sessions are kept as digests only. */
import { Access, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { type Kysely, sql } from "kysely"
import { ask, isId } from "./desk.ts"
import { instant } from "./record.ts"
import type { Tables } from "./tables.ts"

interface StaffRow {
  readonly municipality: string
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly role: string
  readonly person: string | null
}

const staffOf = ({ municipality, id, name, email, role, person }: StaffRow): Access.Staff => ({
  municipality: municipality as Office.Municipality,
  id,
  name,
  role: role as Access.Role,
  ...(email === null ? {} : { email }),
  ...(person === null ? {} : { person })
})

/** The staff of one municipality. */
export const staffLayer: Layer.Layer<Access.StaffList> = Layer.succeed(Access.StaffList, {
  add: ({ name, email, role, person }) =>
    ask(async ({ db, municipality }) => {
      const row = await db
        .insertInto("staff")
        .values({ municipality, name, email: email ?? null, role, person: person ?? null })
        .returningAll()
        .executeTakeFirstOrThrow()
      return staffOf(row)
    }),
  all: () => ask(async ({ db }) => (await db.selectFrom("staff").selectAll().orderBy("name").execute()).map(staffOf)),
  invite: (staff, hash, expiresAt) =>
    Effect.flatMap(
      ask(async ({ db, municipality }) => {
        const known =
          isId(staff) && (await db.selectFrom("staff").select("id").where("id", "=", staff).executeTakeFirst())
        if (!known) return false
        await db
          .insertInto("access_hash")
          .values({ municipality, hash, kind: "link", staff, expires_at: expiresAt })
          .execute()
        return true
      }),
      (known) => (known ? Effect.void : Effect.fail(new Office.NotFound({ kind: "link", id: staff })))
    )
})

type Found = StaffRow & { readonly expires_at: Date }

const find = async (db: Kysely<Tables>, hash: string, kind: "link" | "session", at: string) => {
  const { rows } = await sql<Found>`select * from find_access(${hash}, ${kind}, ${at}::timestamptz)`.execute(db)
  return Option.fromUndefinedOr(rows[0])
}

const sessionOf = (found: Found): Access.Session => ({ staff: staffOf(found), expiresAt: instant(found.expires_at) })

/** The door of the house, for all municipalities. */
export const doorLayer = (db: Kysely<Tables>): Layer.Layer<Access.Door> =>
  Layer.succeed(Access.Door, {
    peek: (hash, at) => Effect.promise(async () => Option.map(await find(db, hash, "link", at), staffOf)),
    enter: (hash, sessionHash, { at }, expiresAt) =>
      Effect.promise(() =>
        db.transaction().execute(async (transaction) => {
          const found = Option.getOrUndefined(await find(transaction, hash, "link", at))
          if (found === undefined) return Option.none()
          const { rows } = await sql<{ used: boolean }>`select use_link(${hash}, ${at}::timestamptz) as used`.execute(
            transaction
          )
          if (rows[0]?.used !== true) return Option.none()
          await sql`select set_config('lotsenwerk.municipality', ${found.municipality}, true)`.execute(transaction)
          await transaction
            .insertInto("access_hash")
            .values({
              municipality: found.municipality,
              hash: sessionHash,
              kind: "session",
              staff: found.id,
              expires_at: expiresAt
            })
            .execute()
          return Option.some({ staff: staffOf(found), expiresAt })
        })
      ),
    session: (hash, at) => Effect.promise(async () => Option.map(await find(db, hash, "session", at), sessionOf)),
    leave: (hash) =>
      Effect.promise(async () => {
        await sql`select end_session(${hash})`.execute(db)
      })
  })
