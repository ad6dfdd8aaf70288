/** Words that count once, in SQL: a second spender waits for the first at the primary key. */
import { Office } from "@lotsenwerk/domain"
import * as Layer from "effect/Layer"
import { ask } from "./desk.ts"

/** The words spent in one municipality. */
export const layer: Layer.Layer<Office.SpentWords> = Layer.succeed(Office.SpentWords, {
  spend: (word, until) =>
    ask(async ({ db, municipality }) => {
      const row = await db
        .insertInto("spent_word")
        .values({ municipality, word, until })
        .onConflict((conflict) => conflict.doNothing())
        .returning("word")
        .executeTakeFirst()
      return row !== undefined
    })
})
