/** The open desk: one transaction under the key of one municipality. */
import { Office } from "@lotsenwerk/domain"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { type ControlledTransaction, type Kysely, sql, type Transaction } from "kysely"
import { untilDone } from "./contention.ts"
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

/**
 * Asks the database for what belongs to no desk: at an open one on its own connection, since a second one might never
 * come while all are in use.
 */
export const askAnywhere = <A>(
  db: Kysely<Tables>,
  query: (connection: Kysely<Tables>) => Promise<A>
): Effect.Effect<A> => Effect.flatMap(CurrentDesk, (desk) => Effect.promise(() => query(desk?.db ?? db)))

/** Ids that are no UUID are known to nobody; they must not reach the database, which would call them broken. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id)

/** What a transaction sees of others that end while it runs: each statement anew, or nothing at all. */
export type Isolation = "read committed" | "repeatable read"

/** Undoes what was done. A connection that is lost has undone it by itself. */
const undo = (transaction: ControlledTransaction<Tables>) =>
  transaction
    .rollback()
    .execute()
    .catch(() => {})

const openDesk = (db: Kysely<Tables>, municipality: Office.Municipality, isolation: Isolation) =>
  Effect.promise(async () => {
    const transaction = await db.startTransaction().setIsolationLevel(isolation).execute()
    try {
      const { rows } = await sql<{ known: boolean }>`
        select set_config('lotsenwerk.municipality', ${municipality}, true),
          exists (select from municipality where municipality = ${municipality}) as known`.execute(transaction)
      return { transaction, isKnown: rows[0]?.known === true }
    } catch (error) {
      await undo(transaction)
      throw error
    }
  })

const keep = async (transaction: ControlledTransaction<Tables>) => {
  try {
    await transaction.commit().execute()
  } catch (error) {
    await undo(transaction)
    throw error
  }
}

/**
 * The office on PostgreSQL.
 *
 * Work that another's got in the way of is done again; so it must leave nothing outside the database.
 *
 * @param isolation read committed unless said otherwise, whatever the database's own default is
 */
export const layer = (db: Kysely<Tables>, isolation: Isolation = "read committed"): Layer.Layer<Office.Office> =>
  Layer.succeed(Office.Office, {
    within: <A, E, R>(municipality: Office.Municipality, work: Effect.Effect<A, E, R>) =>
      untilDone(
        Effect.acquireUseRelease(
          openDesk(db, municipality, isolation),
          ({ transaction, isKnown }): Effect.Effect<A, E | Office.NotFound, R> =>
            isKnown
              ? Effect.provideService(work, CurrentDesk, { db: transaction as Transaction<Tables>, municipality })
              : Effect.fail(new Office.NotFound({ kind: "municipality", id: municipality })),
          ({ transaction }, exit) =>
            Effect.promise(() => (Exit.isSuccess(exit) ? keep(transaction) : undo(transaction)))
        )
      ),
    municipalities: () =>
      askAnywhere(db, async (connection) => {
        const rows = await connection
          .selectFrom("municipality")
          .select(["municipality", "demo"])
          .orderBy("municipality")
          .execute()
        return rows.map(({ municipality, demo }) => ({ municipality: municipality as Office.Municipality, demo }))
      })
  })
