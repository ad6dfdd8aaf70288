/** The two roles of the application and its database, made by the superuser of an embedded server. */
import pg from "pg"
import type { Secrets } from "./secrets.ts"

const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`

/** Makes the owner, the application's role and the database, where they are missing. */
export const makeRoles = async (port: number, secrets: Secrets): Promise<void> => {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: secrets.superuser,
    database: "postgres"
  })
  await client.connect()
  try {
    const has = async (query: string) => (await client.query(query)).rowCount !== 0
    if (!(await has("select from pg_roles where rolname = 'lotsenwerk_owner'"))) {
      await client.query(`create role lotsenwerk_owner login createrole password ${quoted(secrets.owner)}`)
    }
    if (!(await has("select from pg_roles where rolname = 'lotsenwerk_app'"))) {
      await client.query(`create role lotsenwerk_app login password ${quoted(secrets.app)}`)
    }
    if (!(await has("select from pg_database where datname = 'lotsenwerk'"))) {
      await client.query("create database lotsenwerk owner lotsenwerk_owner")
    }
  } finally {
    await client.end()
  }
}
