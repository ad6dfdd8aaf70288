/** The journal and the answers kept, in SQL. */
import { Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { ask } from "./desk.ts"

/** A moment of the database as the domain writes it. */
export const instant = (moment: Date): Office.Instant => moment.toISOString() as Office.Instant

/** Who did something and when, as it is kept beside what was done. */
export const step = ({ by, at }: Office.Act) => ({ by: by ?? { id: "", name: "Lotsenwerk" }, at })

/** The journal of one municipality. */
export const journalLayer: Layer.Layer<Office.Journal> = Layer.succeed(Office.Journal, {
  record: (act, { subject, what, details }) =>
    ask(async ({ db, municipality }) => {
      await db
        .insertInto("journal")
        .values({
          municipality,
          at: act.at,
          by_id: act.by?.id ?? null,
          by_name: act.by?.name ?? null,
          subject_kind: subject.kind,
          subject_id: subject.id,
          what,
          details: JSON.stringify(details)
        })
        .execute()
    }),
  of: (subject) =>
    ask(async ({ db }) => {
      const rows = await db
        .selectFrom("journal")
        .selectAll()
        .where("subject_kind", "=", subject.kind)
        .where("subject_id", "=", subject.id)
        .orderBy("at", "desc")
        .orderBy("id", "desc")
        .execute()
      return rows.map(({ id, at, by_name, what, details }) => ({
        id,
        at: instant(at),
        ...(by_name === null ? {} : { by: by_name }),
        subject,
        what,
        details
      }))
    })
})

/** The receipts of one municipality: a second taker of a key waits for the first at the unique index. */
export const receiptsLayer: Layer.Layer<Office.Receipts> = Layer.succeed(Office.Receipts, {
  take: (key, request) =>
    Effect.flatMap(
      ask(async ({ db, municipality }) => {
        const taken = await db
          .insertInto("receipt")
          .values({ municipality, key, request })
          .onConflict((conflict) => conflict.doNothing())
          .returning("key")
          .executeTakeFirst()
        if (taken !== undefined) return undefined
        return db.selectFrom("receipt").selectAll().where("key", "=", key).executeTakeFirst()
      }),
      (kept) => {
        if (kept === undefined) return Effect.succeed(undefined)
        if (kept.request !== request || kept.status === null || kept.body === null) {
          return Effect.fail(new Office.KeyReused({ key }))
        }
        return Effect.succeed({ request, status: kept.status, body: kept.body })
      }
    ),
  keep: (key, { status, body }) =>
    ask(async ({ db }) => {
      await db.updateTable("receipt").set({ status, body }).where("key", "=", key).execute()
    })
})
