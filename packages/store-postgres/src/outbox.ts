/** Letters in SQL; the job that carries one is made in the same transaction as the letter. */
import { Correspondence, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { fromKysely } from "pg-boss"
import { ask, type Desk, isId } from "./desk.ts"
import type { Jobs } from "./jobs/jobs.ts"
import { instant } from "./record.ts"

interface LetterRow {
  readonly id: string
  readonly letter: Correspondence.Letter
  readonly posted_at: Date
  readonly sent_at: Date | null
  readonly attempts: number
}

const posted = ({ id, letter, posted_at, sent_at, attempts }: LetterRow): Correspondence.PostedLetter => ({
  ...letter,
  id,
  postedAt: instant(posted_at),
  ...(sent_at === null ? {} : { sentAt: instant(sent_at) }),
  attempts
})

const insert = async ({ db, municipality }: Desk, letter: Correspondence.Letter, at: string, once: string) =>
  db
    .insertInto("letter")
    .values({ municipality, once, letter: JSON.stringify(letter), posted_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst()

/** The outbox of one municipality. */
export const layer = (jobs: Jobs): Layer.Layer<Correspondence.Outbox> =>
  Layer.succeed(Correspondence.Outbox, {
    post: (letter, { at }, once) =>
      ask(async (desk) => {
        const row = await insert(desk, letter, at, once)
        if (row === undefined) return
        await jobs.send("carry-letter", { municipality: desk.municipality, letter: row.id }, fromKysely(desk.db))
      }),
    find: (id) =>
      Effect.flatMap(
        ask(async ({ db }) =>
          isId(id) ? db.selectFrom("letter").selectAll().where("id", "=", id).executeTakeFirst() : undefined
        ),
        (row) =>
          row === undefined
            ? Effect.fail(new Office.NotFound({ kind: "link", id }))
            : Effect.succeed(posted(row as LetterRow))
      ),
    mark: (id, outcome, { at }) =>
      ask(async ({ db }) => {
        await db
          .updateTable("letter")
          .set((row) => ({
            attempts: row("attempts", "+", 1),
            ...(outcome === "sent" ? { sent_at: at } : {})
          }))
          .where("id", "=", id)
          .execute()
      }),
    all: () =>
      ask(async ({ db }) => {
        const rows = await db
          .selectFrom("letter")
          .selectAll()
          .orderBy("posted_at", "desc")
          .orderBy("id", "desc")
          .execute()
        return (rows as ReadonlyArray<LetterRow>).map(posted)
      })
  })
