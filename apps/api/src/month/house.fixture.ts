/** A real PostgreSQL without anything else, for processes that are killed and a database that is. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { migrate, openDatabase, openEmbedded } from "@lotsenwerk/store-postgres"
import pg from "pg"

/** An open house: its addresses change when the database comes back. */
export interface BareHouse {
  readonly folder: string
  readonly appUrl: string
  readonly db: ReturnType<typeof openDatabase>
  /** The server's process. */
  readonly server: () => number
  /** Whether the database answers nobody. */
  readonly isDown: () => Promise<boolean>
  /** Starts the database that was killed. */
  readonly reopen: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens it; close it in the end. */
export const openHouseOnly = async (): Promise<BareHouse> => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-month-"))
  let server = await openEmbedded({ folder, log: () => {} })
  await migrate(server.ownerUrl)
  let db = openDatabase(server.appUrl)
  const processOf = () =>
    Number(readFileSync(join(server.folder, "postgres", "data", "postmaster.pid"), "utf8").split("\n")[0])
  return {
    folder,
    get appUrl() {
      return server.appUrl
    },
    get db() {
      return db
    },
    server: processOf,
    isDown: () => {
      const client = new pg.Client({ connectionString: server.appUrl })
      return client.connect().then(
        () => client.end().then(() => false),
        () => true
      )
    },
    reopen: async () => {
      await db.destroy()
      await server.stop()
      server = await openEmbedded({ folder, log: () => {} })
      db = openDatabase(server.appUrl)
    },
    close: async () => {
      await db.destroy()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
