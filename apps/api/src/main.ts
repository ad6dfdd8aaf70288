/** The composition root: reads the configuration, picks the adapters, serves, and leaves in order. */
import { serve } from "@hono/node-server"
import { Correspondence, Office } from "@lotsenwerk/domain"
import { berlinDay } from "@lotsenwerk/http/server"
import * as Mail from "@lotsenwerk/mail-smtp"
import { isMigrated, openDatabase, openJobs, layer as store } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { makeApp } from "./app.ts"
import { type Config, ConfigFault, readConfig } from "./config/config.ts"
import { openDatabaseOf } from "./database.ts"
import { houseAt, programmeBook } from "./house.ts"
import { demoLinks, setUpLink } from "./links.ts"
import { serveDemo, serveNamed } from "./municipalities.ts"
import { sentenceOf } from "./sentences.ts"
import { startTimedWork } from "./timedWork.ts"
import { version } from "./version.ts"
import { writers } from "./writers/index.ts"

const say = (sentence: string) => console.log(sentence)
const report = (defect: unknown, reference = "") => console.error(reference, defect)

/** In a demo without a mail server letters stay here; they count as carried. */
const keptPostman: Layer.Layer<Correspondence.Postman> = Layer.succeed(Correspondence.Postman, {
  carry: () => Effect.void
})

const postmanOf = ({ smtpUrl, mailFrom }: Config, isDemo: boolean) => {
  if (smtpUrl !== undefined) return Mail.layer({ url: smtpUrl, from: mailFrom })
  if (isDemo) return keptPostman
  throw new ConfigFault("SMTP_URL", "Ohne Mailserver kommt keine Nachricht an. Nötig ist eine Adresse.")
}

const start = async (config: Config) => {
  const database = await openDatabaseOf(config, say)
  const db = openDatabase(database.url)
  const jobs = await openJobs(database.url, report)
  const ports = Layer.mergeAll(store({ db, jobs, ring: database.ring }), programmeBook, writers)
  const runtime = ManagedRuntime.make(ports)
  const house = houseAt(config.publicUrl, database.ring)
  const today = berlinDay(house.now())

  if (config.demo ?? database.isNew) await runtime.runPromise(serveDemo(db, today))
  else await runtime.runPromise(serveNamed(db, config.municipalities, today))
  const served = await runtime.runPromise(Effect.flatMap(Office.Office, (office) => office.municipalities()))
  if (served.length === 0) {
    throw new ConfigFault("LOTSENWERK_MUNICIPALITIES", "Noch keine Kommune ist angelegt. Nennen Sie mindestens eine.")
  }
  const isDemo = served.every(({ demo }) => demo)
  const postman = ManagedRuntime.make(Layer.merge(ports, postmanOf(config, isDemo)))
  await startTimedWork(jobs, runtime, (work) => postman.runPromise(work as Effect.Effect<void, unknown, never>), house)

  const showsMail = isDemo && config.smtpUrl === undefined
  const app = makeApp({
    serving: { runtime, house, report },
    version,
    isReady: () => isMigrated(db).catch(() => false),
    showsMail,
    proxies: config.proxies
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => resolve(listening))
    listening.once("error", reject)
  })
  const lines = [`Lotsenwerk läuft: ${config.publicUrl}`, ...(await runtime.runPromise(demoLinks(house)))]
  for (const { municipality, demo } of served) {
    const line = demo ? undefined : await runtime.runPromise(setUpLink(house, municipality))
    if (line !== undefined) lines.push(line)
  }
  if (config.publicUrl.startsWith("https:") && config.proxies === 0) {
    lines.push(
      "Hinweis: Steht ein Proxy davor, setzen Sie LOTSENWERK_PROXIES=1. Sonst gelten alle Besucher als ein Netz."
    )
  }
  if (showsMail) lines.push(`Mails der Demo: ${config.publicUrl}/dev/mail`)
  // In one piece: whoever reads the first line has all of them.
  say(lines.join("\n"))

  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    server.close()
    if ("closeIdleConnections" in server) server.closeIdleConnections()
    await jobs.stop().catch(report)
    await db.destroy()
    await database.close()
    process.exit(0)
  }
  process.once("SIGINT", leave)
  process.once("SIGTERM", leave)
}

try {
  await start(readConfig(process.env))
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
