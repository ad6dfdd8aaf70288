/** What has served its time is deleted: links and sessions, answers kept for a month, words, what courses leave behind. */
import type * as Effect from "effect/Effect"
import { tidyCourses } from "./courses/tidy.ts"
import { ask } from "./desk.ts"

/** Tidies the open desk. @returns how many rows went */
export const tidy = (now: string): Effect.Effect<number> =>
  ask(async (desk) => {
    const { db } = desk
    const links = await db
      .deleteFrom("access_hash")
      .where((row) => row.or([row("expires_at", "<", new Date(now)), row("used_at", "is not", null)]))
      .executeTakeFirst()
    const month = new Date(Date.parse(now) - 30 * 86_400_000)
    const receipts = await db.deleteFrom("receipt").where("taken_at", "<", month).executeTakeFirst()
    const words = await db.deleteFrom("spent_word").where("until", "<", new Date(now)).executeTakeFirst()
    return (
      Number(links.numDeletedRows + receipts.numDeletedRows + words.numDeletedRows) + (await tidyCourses(desk, now))
    )
  })
