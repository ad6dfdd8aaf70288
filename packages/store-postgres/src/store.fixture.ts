/** A real PostgreSQL for the tests of the store, migrated, in a folder that its user can reach. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openDatabase } from "./database.ts"
import { openJobs } from "./jobs/jobs.ts"
import { layer } from "./layer.ts"
import { migrate } from "./migrations/migrate.ts"
import { openEmbedded } from "./server/index.ts"

/** A key for tests. */
export const ring = { current: "test", keys: { test: Buffer.alloc(32, 7) } }

/** Opens a store; close it in the end. */
export const openStore = async () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-store-"))
  const server = await openEmbedded({ folder, log: () => {} })
  await migrate(server.ownerUrl)
  const db = openDatabase(server.appUrl)
  const jobs = await openJobs(server.appUrl, () => {})
  return {
    db,
    jobs,
    server,
    ports: layer({ db, jobs, ring }),
    close: async () => {
      await jobs.stop()
      await db.destroy()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
