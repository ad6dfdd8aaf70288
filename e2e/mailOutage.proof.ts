/** A mail server that is away: every letter waits, goes out when it is back, and goes out once. */
import { randomBytes } from "node:crypto"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { type EmbeddedServer, openEmbedded } from "@lotsenwerk/store-postgres"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { freshFolder, type House, startHouse } from "./kit/house.ts"
import { mailServer } from "./kit/mailServer.ts"

const { folder, remove } = freshFolder()
const mails = mailServer()

/** A port at which nobody answers yet. */
const silentPort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000))

let database: EmbeddedServer
let house: House
let port: number
beforeAll(async () => {
  port = await silentPort()
  database = await openEmbedded({ folder, log: () => {} })
  house = await startHouse(folder, {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    LOTSENWERK_KEYS: `2026:${randomBytes(32).toString("base64")}`,
    LOTSENWERK_MUNICIPALITIES: "stadt-dorsten",
    SMTP_URL: `smtp://127.0.0.1:${port}`
  })
})
afterAll(async () => {
  await house?.stop()
  await mails.stop()
  await database?.stop()
  remove()
})

const addresses = Array.from({ length: 12 }, (_, index) => `person${index}@personen.example`)

describe("while the mail server is away", () => {
  it("people are answered all the same, and each gets the letter once when it is back", async () => {
    for (const [index, email] of addresses.entries()) {
      const response = await fetch(`${house.origin}/api/v1/municipalities/stadt-dorsten/interests`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": `outage-${index}` },
        body: JSON.stringify({
          name: "Ada Abend",
          contact: { email },
          offer: { tasks: [], languages: [] },
          language: "de"
        })
      })
      assert.strictEqual(response.status, 201)
    }
    await seconds(10)
    assert.isEmpty(mails.letters)
    await mails.listen(port)
    const counts = () => addresses.map((address) => mails.letters.filter((letter) => letter.includes(address)).length)
    for (let waited = 0; waited < 240 && counts().includes(0); waited++) await seconds(1)
    // What would come twice would come with the next try.
    await seconds(90)
    assert.deepStrictEqual(
      counts(),
      addresses.map(() => 1)
    )
  })
})
