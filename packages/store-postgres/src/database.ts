/** The pool of connections, as the application's role. */
import { Kysely } from "kysely"
import pg from "pg"
import { PipeliningDialect } from "./pipelined.ts"
import { PreparingClient } from "./prepared.ts"
import type { Tables } from "./tables.ts"

const { builtins } = pg.types

/** Whole numbers beyond the safe range are refused rather than rounded. */
const exact = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} cents are more than can be counted exactly`)
  return value
}

/** Days stay text and counts stay exact; everything else as the driver has it. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text") => {
    if (oid === builtins.DATE) return (text: string) => text
    if (oid === builtins.INT8) return exact
    return pg.types.getTypeParser(oid, format)
  }) as pg.CustomTypesConfig["getTypeParser"]
}

/** Opens the pool. @param url a role that owns nothing and cannot bypass row-level security */
export const openDatabase = (url: string, max = 10): Kysely<Tables> => {
  const pool = new pg.Pool({
    Client: PreparingClient,
    pipeline: true,
    connectionString: url,
    max,
    types,
    idleTimeoutMillis: 30_000
  })
  // A connection that breaks while idle is replaced; the next request must not die of it.
  pool.on("error", () => {})
  // Nor must the house die of one that breaks while it is used: the query at work is told of it anyway.
  pool.on("connect", (client) => client.on("error", () => {}))
  return new Kysely<Tables>({ dialect: new PipeliningDialect({ pool }) })
}

/** Tells why a role must not be used by the application: it could look past the municipalities' walls. */
export const roleFault = async (url: string): Promise<string | undefined> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select rolname, rolsuper, rolbypassrls,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname = current_user`
    )
    const [role] = rows
    if (role.rolsuper) return `${role.rolname} is a superuser`
    if (role.rolbypassrls) return `${role.rolname} may bypass row-level security`
    return role.owns > 0 ? `${role.rolname} owns tables` : undefined
  } finally {
    await client.end()
  }
}
