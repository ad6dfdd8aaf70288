/** What a running house has: the configuration, the ports and who answers. */
import { createHash, createHmac, randomBytes } from "node:crypto"
import { Office, Programme } from "@lotsenwerk/domain"
import type { House, Ports } from "@lotsenwerk/http/server"
import { programmes } from "@lotsenwerk/programmes"
import type { Keyring } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as ManagedRuntime from "effect/ManagedRuntime"

export type Runtime = ManagedRuntime.ManagedRuntime<Ports, never>

/** The house under an address, with the keys that its database does not have. */
export const houseAt = (publicUrl: string, { current, keys }: Keyring): House => ({
  publicUrl,
  now: () => new Date(),
  newWord: () => randomBytes(24).toString("base64url"),
  hash: (word) => createHash("sha256").update(word).digest("hex"),
  seal: (text) =>
    createHmac("sha256", keys[current] ?? "")
      .update(text)
      .digest("hex")
})

/** The programmes that ship with the house. */
export const programmeBook: Layer.Layer<Programme.ProgrammeBook> = Layer.succeed(Programme.ProgrammeBook, {
  find: (municipality) => {
    const programme = programmes.find(({ slug }) => slug === municipality)
    return programme === undefined
      ? Effect.fail(new Office.NotFound({ kind: "municipality", id: municipality }))
      : Effect.succeed(programme)
  }
})
