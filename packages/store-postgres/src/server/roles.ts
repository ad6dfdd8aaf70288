/** The two roles of the application and its database, made by the superuser of an embedded server. */
import pg from "pg"
import { ServerFailed } from "./errors.ts"
import type { Secrets } from "./secrets.ts"

const asSuperuser = async <A>(
  port: number,
  { superuser }: Secrets,
  database: string,
  work: (client: pg.Client) => Promise<A>
): Promise<A> => {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: superuser,
    database,
    ssl: false
  })
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw new ServerFailed({ step: "roles", reason: (error as Error).message })
  } finally {
    await client.end()
  }
}

/**
 * Brings the owner, the application's role and the database into the state the application relies on, at every start:
 * what is missing is made, what was granted by hand is taken back.
 *
 * @throws ServerFailed
 */
export const makeRoles = (port: number, secrets: Secrets): Promise<void> =>
  asSuperuser(port, secrets, "postgres", async (client) => {
    const has = async (query: string) => (await client.query(query)).rowCount !== 0
    const role = async (name: string, may: string, password: string) => {
      const verb = (await has(`select from pg_roles where rolname = '${name}'`)) ? "alter" : "create"
      const attributes = `login nosuperuser nobypassrls nocreatedb noreplication ${may}`
      await client.query(`${verb} role ${name} ${attributes} password '${password}'`)
    }
    await role("lotsenwerk_owner", "createrole", secrets.owner)
    await role("lotsenwerk_app", "nocreaterole", secrets.app)
    if (!(await has("select from pg_database where datname = 'lotsenwerk'"))) {
      await client.query("create database lotsenwerk owner lotsenwerk_owner")
    }
  })

/** Whether nobody has made a table in the database yet. @throws ServerFailed */
export const isEmpty = (port: number, secrets: Secrets): Promise<boolean> =>
  asSuperuser(port, secrets, "lotsenwerk", async (client) => {
    const tables = await client.query(
      "select from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1"
    )
    return tables.rowCount === 0
  })
