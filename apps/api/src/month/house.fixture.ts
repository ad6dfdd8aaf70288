/** A real PostgreSQL without anything else, for processes that are killed. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { migrate, openEmbedded } from "@lotsenwerk/store-postgres"

/** Opens it; close it in the end. */
export const openHouseOnly = async () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-month-"))
  const server = await openEmbedded({ folder, log: () => {} })
  await migrate(server.ownerUrl)
  return {
    folder,
    appUrl: server.appUrl,
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
