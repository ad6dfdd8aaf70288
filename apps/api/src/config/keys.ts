/** The keys for account numbers: from the environment, or for the embedded database from a file beside it. */
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { Keyring } from "@lotsenwerk/store-postgres"
import { ConfigFault } from "./config.ts"

/** Reads `name:base64,name:base64`; the first seals, all open. @throws ConfigFault */
export const readKeys = (text: string): Keyring => {
  const entries = text.split(",").map((entry): readonly [string, Buffer] => {
    const [name = "", word = ""] = entry.trim().split(":")
    const key = Buffer.from(word, "base64")
    if (!/^[\w-]{1,32}$/.test(name) || key.length !== 32) {
      throw new ConfigFault(
        "LOTSENWERK_KEYS",
        "Nötig ist je Schlüssel ein Name, ein Doppelpunkt und 32 Byte in Base64."
      )
    }
    return [name, key]
  })
  return { current: entries[0]?.[0] ?? "", keys: Object.fromEntries(entries) }
}

/** The keys of a folder; made and kept at first, readable by the owner only. */
export const keysOfFolder = (file: string): Keyring => {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, `first:${randomBytes(32).toString("base64")}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return readKeys(readFileSync(file, "utf8").trim())
}
