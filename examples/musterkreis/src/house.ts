/** The county's own house: its programme, everything else in memory, our routes. */
import { createHash, createHmac, randomBytes } from "node:crypto"
import { Access, Month, Office, Programme } from "@lotsenwerk/domain"
import { Memory } from "@lotsenwerk/domain/testing"
import { type House, makeLink, type Serving } from "@lotsenwerk/http/server"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { musterkreis } from "./programme/musterkreis.ts"
import { writers } from "./writers.ts"

const programmes = Layer.succeed(Programme.ProgrammeBook, {
  find: (municipality) =>
    municipality === musterkreis.slug
      ? Effect.succeed(musterkreis)
      : Effect.fail(new Office.NotFound({ kind: "municipality", id: municipality }))
})

const houseAt = (publicUrl: string, now: () => Date): House => {
  const key = randomBytes(32)
  const seal = (text: string) => createHmac("sha256", key).update(text).digest("hex")
  return {
    publicUrl,
    now,
    newWord: () => randomBytes(24).toString("base64url"),
    hash: (word) => createHash("sha256").update(word).digest("hex"),
    seal,
    isSealed: (text, sealed) => seal(text).startsWith(sealed) && sealed.length === 32
  }
}

/** Opens the house under an address; nothing of it outlives the process. */
export const openHouse = (publicUrl: string, now = () => new Date()) => {
  const memory = Memory.layer([{ municipality: musterkreis.slug, demo: true }], {
    executionDay: 7,
    ledgerSince: Month.of("2026-01")
  })
  const runtime = ManagedRuntime.make(Layer.mergeAll(memory, programmes, writers))
  const house = houseAt(publicUrl, now)
  const serving: Serving = { runtime, house, report: (defect, reference) => console.error(reference, defect) }

  /** Adds somebody to the staff. @returns the address that lets them in once */
  const invite = (name: string, role: Access.Role): Promise<string> =>
    runtime.runPromise(
      Effect.flatMap(Office.Office, (office) =>
        office.within(
          musterkreis.slug,
          Effect.gen(function* () {
            const { id } = yield* (yield* Access.StaffList).add({ name, role })
            return (yield* makeLink(house, id)).address
          })
        )
      )
    )

  return { serving, invite, close: () => runtime.dispose() }
}
