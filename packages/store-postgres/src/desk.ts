/** The open desk: one transaction under the key of one municipality. */
import { Office } from "@lotsenwerk/domain"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { type Kysely, sql, type Transaction } from "kysely"
import type { Tables } from "./tables.ts"

/** What an adapter works with: the transaction and whose it is. */
export interface Desk {
  readonly db: Transaction<Tables>
  readonly municipality: Office.Municipality
}

/** The desk of the running work; closed unless `Office.within` opened it. */
export const CurrentDesk = Context.Reference<Desk | undefined>("@lotsenwerk/store-postgres/CurrentDesk", {
  defaultValue: () => undefined
})

/** Asks the database at the open desk. A fault of the database is a defect: nobody at the desk can cure it. */
export const ask = <A>(query: (desk: Desk) => Promise<A>): Effect.Effect<A> =>
  Effect.flatMap(CurrentDesk, (desk) =>
    desk === undefined
      ? Effect.die(new Error("No desk is open: the work must run inside Office.within"))
      : Effect.promise(() => query(desk))
  )

/** Ids that are no UUID are known to nobody; they must not reach the database, which would call them broken. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id)

const openDesk = (db: Kysely<Tables>, municipality: Office.Municipality) =>
  Effect.promise(async () => {
    const transaction = await db.startTransaction().execute()
    await sql`select set_config('lotsenwerk.municipality', ${municipality}, true)`.execute(transaction)
    const known = await transaction
      .selectFrom("municipality")
      .select("municipality")
      .where("municipality", "=", municipality)
      .executeTakeFirst()
    return { transaction, isKnown: known !== undefined }
  })

/** The office on PostgreSQL. */
export const layer = (db: Kysely<Tables>): Layer.Layer<Office.Office> =>
  Layer.succeed(Office.Office, {
    within: <A, E, R>(municipality: Office.Municipality, work: Effect.Effect<A, E, R>) =>
      Effect.acquireUseRelease(
        openDesk(db, municipality),
        ({ transaction, isKnown }): Effect.Effect<A, E | Office.NotFound, R> =>
          isKnown
            ? Effect.provideService(work, CurrentDesk, { db: transaction as Transaction<Tables>, municipality })
            : Effect.fail(new Office.NotFound({ kind: "municipality", id: municipality })),
        ({ transaction }, exit) =>
          Effect.promise(async () => {
            if (Exit.isSuccess(exit)) await transaction.commit().execute()
            else await transaction.rollback().execute()
          })
      ),
    municipalities: () =>
      Effect.promise(async () => {
        const rows = await db
          .selectFrom("municipality")
          .select(["municipality", "demo"])
          .orderBy("municipality")
          .execute()
        return rows.map(({ municipality, demo }) => ({ municipality: municipality as Office.Municipality, demo }))
      })
  })
