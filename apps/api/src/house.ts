/** What a running house has: the configuration, the ports and who answers. */
import { createHash, randomBytes } from "node:crypto"
import { Office, Programme } from "@lotsenwerk/domain"
import type { House, Ports } from "@lotsenwerk/http/server"
import { programmes } from "@lotsenwerk/programmes"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as ManagedRuntime from "effect/ManagedRuntime"

export type Runtime = ManagedRuntime.ManagedRuntime<Ports, never>

/** The house under an address. */
export const houseAt = (publicUrl: string): House => ({
  publicUrl,
  now: () => new Date(),
  newWord: () => randomBytes(24).toString("base64url"),
  hash: (word) => createHash("sha256").update(word).digest("hex")
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
