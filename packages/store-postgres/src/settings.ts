/** What a municipality set for itself, in SQL; and how a municipality begins to be served. */
import { type Office, Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { type Kysely, sql } from "kysely"
import { ask } from "./desk.ts"
import type { Tables } from "./tables.ts"

const decode = Schema.decodeUnknownSync(Programme.Settings)

/** The settings of one municipality. */
export const layer: Layer.Layer<Programme.SettingsBook> = Layer.succeed(Programme.SettingsBook, {
  get: () =>
    ask(async ({ db, municipality }) => {
      const { settings } = await db
        .selectFrom("settings")
        .select("settings")
        .where("municipality", "=", municipality)
        .executeTakeFirstOrThrow()
      return decode(settings)
    }),
  set: (settings) =>
    ask(async ({ db, municipality }) => {
      await db
        .updateTable("settings")
        .set({ settings: JSON.stringify(settings) })
        .where("municipality", "=", municipality)
        .execute()
    })
})

/** Begins to serve a municipality; nothing where it is served already. @returns whether it is new */
export const serveMunicipality = (
  db: Kysely<Tables>,
  municipality: Office.Municipality,
  demo: boolean,
  settings: Programme.Settings
): Effect.Effect<boolean> =>
  Effect.promise(() =>
    db.transaction().execute(async (transaction) => {
      await sql`select set_config('lotsenwerk.municipality', ${municipality}, true)`.execute(transaction)
      const row = await transaction
        .insertInto("municipality")
        .values({ municipality, demo })
        .onConflict((conflict) => conflict.doNothing())
        .returning("municipality")
        .executeTakeFirst()
      if (row === undefined) return false
      await transaction
        .insertInto("settings")
        .values({ municipality, settings: JSON.stringify(settings) })
        .execute()
      return true
    })
  )
