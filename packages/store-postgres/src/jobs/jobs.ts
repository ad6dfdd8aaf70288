/** Sends and works the jobs, as the application's role. */
import { type Db, PgBoss } from "pg-boss"
import type { Queue } from "./queues.ts"

/** What the adapters and the composition root need of the job library. */
export interface Jobs {
  /** Leaves a job; inside a transaction where one is given. */
  readonly send: (queue: Queue, job: object, within?: Db) => Promise<void>
  /** Works a queue until the jobs stop; a job that throws is tried again as its queue says. */
  readonly work: (queue: Queue, handle: (job: unknown) => Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Opens the jobs. @param url the application's role; the tables are the owner's */
export const openJobs = async (url: string, report: (error: unknown) => void): Promise<Jobs> => {
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false
  })
  boss.on("error", report)
  await boss.start()
  return {
    send: async (queue, job, within) => {
      await boss.send(queue, job, within === undefined ? {} : { db: within })
    },
    work: async (queue, handle) => {
      await boss.work(queue, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const { data } of jobs) await handle(data)
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 })
  }
}
