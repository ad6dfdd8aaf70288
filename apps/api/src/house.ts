/** What a running house has: the configuration, the ports and who answers. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import { Office, Programme } from "@lotsenwerk/domain"
import type { House, Ports } from "@lotsenwerk/http/server"
import { programmes } from "@lotsenwerk/programmes"
import type { Keyring } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as ManagedRuntime from "effect/ManagedRuntime"

export type Runtime = ManagedRuntime.ManagedRuntime<Ports, never>

/** The house under an address, with the keys that its database does not have. */
export const houseAt = (publicUrl: string, { current, keys }: Keyring): House => {
  const sealWith = (key: Uint8Array | string, text: string) => createHmac("sha256", key).update(text).digest("hex")
  return {
    publicUrl,
    now: () => new Date(),
    newWord: () => randomBytes(24).toString("base64url"),
    hash: (word) => createHash("sha256").update(word).digest("hex"),
    seal: (text) => sealWith(keys[current] ?? "", text),
    isSealed: (text, seal) =>
      /^[0-9a-f]{32}$/.test(seal) &&
      Object.values(keys).some((key) =>
        timingSafeEqual(Buffer.from(sealWith(key, text).slice(0, 32)), Buffer.from(seal))
      )
  }
}

/** The programmes that ship with the house. */
export const programmeBook: Layer.Layer<Programme.ProgrammeBook> = Layer.succeed(Programme.ProgrammeBook, {
  find: (municipality) => {
    const programme = programmes.find(({ slug }) => slug === municipality)
    return programme === undefined
      ? Effect.fail(new Office.NotFound({ kind: "municipality", id: municipality }))
      : Effect.succeed(programme)
  }
})
