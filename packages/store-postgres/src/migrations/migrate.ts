/** Brings a database to this version, as its owner. */
import { Kysely, PostgresDialect, sql } from "kysely"
import { type Migration, Migrator } from "kysely/migration"
import pg from "pg"
import { installJobs } from "../jobs/install.ts"
import { access, doors, office, staff } from "./0001-office.ts"
import { people } from "./0002-people.ts"
import { money } from "./0003-money.ts"
import { attendance, certificates, courses, hold, words } from "./0004-courses.ts"
import { results } from "./0005-results.ts"
import { roles } from "./0006-roles.ts"
import { findings } from "./0007-findings.ts"
import { expenses } from "./0008-expenses.ts"
import { claims } from "./0011-claims.ts"

const step = (...statements: ReadonlyArray<string>): Migration => ({
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
})

const migrations: Readonly<Record<string, Migration>> = {
  "0001-office": step(office, access, staff, doors),
  "0002-people": step(people),
  "0003-money": step(money),
  "0004-courses": step(courses, hold, attendance, certificates, words),
  "0005-results": step(results),
  "0006-roles": step(roles),
  "0007-findings": step(findings),
  "0008-expenses": step(expenses),
  "0011-claims": step(claims)
}

/**
 * Runs what is missing, once, whoever else tries at the same time; then brings the job library's tables up to date.
 *
 * @param ownerUrl a role that owns the database; the role `lotsenwerk_app` must exist
 * @throws the database's own error; nothing of a failed step is kept
 */
export const migrate = async (ownerUrl: string): Promise<void> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    // So that the application can tell whether the database is of its version.
    await sql`grant select on kysely_migration to lotsenwerk_app`.execute(db)
    await installJobs(ownerUrl)
  } finally {
    await db.destroy()
  }
}

/** Whether a database has every migration of this version. */
export const isMigrated = async <Tables>(db: Kysely<Tables>): Promise<boolean> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return Object.keys(migrations).every((name) => rows.some((row) => row.name === name))
}
