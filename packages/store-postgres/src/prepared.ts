/** Statements that PostgreSQL plans once for each connection, not each time they are sent. */
import pg from "pg"

/** How many statements are prepared; beyond them each is planned anew, since texts made of lists are without number. */
const most = 500

const names = new Map<string, string>()
let given = 0

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= most) return known
  const name = `lotsenwerk_${given++}`
  names.set(text, name)
  return name
}

/**
 * Whether a kept plan was refused, because its table has got another column since: only under a new name is there a new
 * plan. PostgreSQL's code for it is that of everything unsupported, and its sentence may be in any language.
 */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === "0A000" && error.routine === "RevalidateCachedQuery"

type Query = (statement: string | pg.QueryConfig, values?: Array<unknown>) => Promise<pg.QueryResult>

/** A connection that gives each statement with values a name of its own, under which it is prepared. */
export class PreparingClient extends pg.Client {
  override query = ((statement, values, ...rest) => {
    const send = super.query as (...asked: ReadonlyArray<unknown>) => Promise<pg.QueryResult>
    const name = typeof statement === "string" && values?.length ? nameOf(statement) : undefined
    if (name === undefined) return send.call(this, statement, values, ...rest)
    return send.call(this, { name, text: statement, values }).catch((error: unknown) => {
      if (isOutdatedPlan(error)) names.delete(String(statement))
      throw error
    })
  }) as Query as pg.Client["query"]
}
