/** What the month is measured on: municipalities of equal size on a PostgreSQL of their own, every guide in office and with an account. */
import { createCipheriv, randomBytes } from "node:crypto"
import { Month, Office } from "@lotsenwerk/domain"
import { layer, migrate, openDatabase, openEmbedded, type Ports, serveMunicipality } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import pg from "pg"
import { freshFolder } from "../server.ts"

/** How many guides each municipality has. @unit guides */
export const perMunicipality = 250

/** Drafting and releasing send no letter: those are written by the routes. */
const noJobs = {
  send: () => Promise.reject(new Error("a month by itself sends nothing")),
  work: () => Promise.resolve(),
  stop: () => Promise.resolve()
}
const key = Buffer.alloc(32)
const ring = { current: "bench", keys: { bench: key } }

/** The names of so many municipalities. */
export const municipalities = (count: number): ReadonlyArray<Office.Municipality> =>
  Array.from({ length: count }, (_, index) => Office.Municipality.make(`kreis-${String(index + 1).padStart(3, "0")}`))

const remainder = (digits: string) => Number(BigInt(digits) % 97n)

/** An account of a bank that does not exist. */
const iban = (number: number): string => {
  const account = `00000000${String(number).padStart(10, "0")}`
  return `DE${String(98 - remainder(`${account}131400`)).padStart(2, "0")}${account}`
}

/** As the store seals: the name of the key, nonce, tag and cipher text. */
const sealed = (text: string, owner: string): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(owner))
  const bytes = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([Buffer.of(1, 5), Buffer.from("bench"), nonce, cipher.getAuthTag(), bytes])
}

const trace = { form: 2, programme: "bench", programmeVersion: 1, decidedOn: "2026-01-01", grounds: [] }
const granted = { ...trace, decision: { _tag: "Granted", value: { from: "2026-01-01" }, doubted: [] } }

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`
    return { id, name: `Ada Łukaszewska-Öztürk ${index + 1}`, number: 4_700_000_000 + index * 37 }
  })

/** Puts guides into a municipality: in office all year, with an account, everything recorded before the month. */
const fill = async (client: pg.Client, municipality: string, guides: number) => {
  const all = people(guides)
  await client.query("begin")
  await client.query("select set_config('lotsenwerk.municipality', $1, true)", [municipality])
  const ids = all.map(({ id }) => id)
  const names = all.map(({ name }) => name)
  await client.query(
    `insert into person (municipality, id, name, contact, offer, received_at)
     select $1, id, name, '{"email":"x@example.org"}', '{"tasks":[],"languages":[]}', '2025-01-01'
     from unnest($2::uuid[], $3::text[]) as t (id, name)`,
    [municipality, ids, names]
  )
  await client.query(
    `insert into appointment (municipality, person, starts, ends, trace, recorded_at)
     select $1, id, '2026-01-01', '2026-12-31', $3, '2025-12-01' from unnest($2::uuid[]) as t (id)`,
    [municipality, ids, JSON.stringify(granted)]
  )
  await client.query(
    `insert into account (municipality, person, holder, iban_sealed, iban_masked, recorded_at)
     select $1, id, name, sealed, 'DE•• … 0000', '2025-12-01'
     from unnest($2::uuid[], $3::text[], $4::bytea[]) as t (id, name, sealed)`,
    [municipality, ids, names, all.map(({ id, number }) => sealed(iban(number), `${municipality}/${id}`))]
  )
  await client.query("commit")
}

/** Opens the office on a database, with the pool that the server has. */
export const openOffice = (url: string) => {
  const db = openDatabase(url)
  const runtime = ManagedRuntime.make(layer({ db, jobs: noJobs, ring }))
  return {
    db,
    /** Does work of a municipality as a transaction of its own. */
    within: <A, E>(municipality: Office.Municipality, work: Effect.Effect<A, E, Ports>): Promise<A> =>
      runtime.runPromise(Office.Office.use((office) => office.within(municipality, work))),
    close: async () => {
      await runtime.dispose()
      await db.destroy()
    }
  }
}

/** Opens a real PostgreSQL, durable as it is for everybody, with so many guides. Close it in the end. */
export const openHouse = async (guides: number) => {
  const { folder, remove } = freshFolder()
  const server = await openEmbedded({ folder, log: () => {} })
  await migrate(server.ownerUrl)
  const office = openOffice(server.appUrl)
  const all = municipalities(Math.ceil(guides / perMunicipality))
  const client = new pg.Client({ connectionString: server.appUrl })
  await client.connect()
  const settings = { executionDay: 1, ledgerSince: Month.of("2026-10") }
  for (const municipality of all) {
    await Effect.runPromise(serveMunicipality(office.db, municipality, false, settings))
    await fill(client, municipality, Math.min(guides, perMunicipality))
  }
  await client.query("analyze").catch(() => {})
  await client.end()
  await office.close()
  return {
    url: server.appUrl,
    ownerUrl: server.ownerUrl,
    folder,
    municipalities: all,
    close: async () => {
      await server.stop()
      remove()
    }
  }
}
