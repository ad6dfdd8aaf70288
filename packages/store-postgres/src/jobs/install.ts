/** The job library's own tables, made by the owner, used by the application. */
import pg from "pg"
import { PgBoss } from "pg-boss"
import { queues, schedules } from "./queues.ts"

const rights = `
  grant usage on schema pgboss to lotsenwerk_app;
  grant select, insert, update, delete on all tables in schema pgboss to lotsenwerk_app;
  grant usage, select on all sequences in schema pgboss to lotsenwerk_app;
  grant execute on all functions in schema pgboss to lotsenwerk_app;
`

/** Creates or updates tables, queues and schedules. */
export const installJobs = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: "pgboss", max: 2, supervise: false, schedule: false })
  boss.on("error", () => {})
  await boss.start()
  try {
    for (const [name, options] of Object.entries(queues)) {
      if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options)
      else await boss.updateQueue(name, options)
    }
    for (const [name, cron] of Object.entries(schedules)) await boss.schedule(name, cron, null, { tz: "Europe/Berlin" })
  } finally {
    await boss.stop({ graceful: false })
  }
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(rights).finally(() => client.end())
}
