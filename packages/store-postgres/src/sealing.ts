/** Account numbers are encrypted where they lie: AES-256-GCM, bound to the person they belong to. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

/**
 * Keys by name; the current one seals, every one opens, so that keys can be changed without a break.
 *
 * @unit each key 32 bytes
 */
export interface Keyring {
  readonly current: string
  readonly keys: Readonly<Record<string, Uint8Array>>
}

const key = ({ keys }: Keyring, name: string): Uint8Array => {
  const found = keys[name]
  if (found === undefined) throw new Error(`No key named ${name}: an account sealed with it cannot be opened.`)
  return found
}

/** Seals a text for its owner: name of the key, nonce, tag and cipher text in one piece. */
export const seal = (ring: Keyring, text: string, owner: string): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key(ring, ring.current), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  const name = Buffer.from(ring.current)
  return Buffer.concat([Buffer.of(1, name.length), name, nonce, cipher.getAuthTag(), sealed])
}

/** Opens what was sealed. @throws when the key is gone, the bytes were changed or belong to somebody else */
export const unseal = (ring: Keyring, bytes: Buffer, owner: string): string => {
  const length = bytes[1] ?? 0
  const name = bytes.subarray(2, 2 + length).toString()
  const [nonce, tag] = [bytes.subarray(2 + length, 14 + length), bytes.subarray(14 + length, 30 + length)]
  const cipher = createDecipheriv("aes-256-gcm", key(ring, name), nonce).setAAD(Buffer.from(owner)).setAuthTag(tag)
  return Buffer.concat([cipher.update(bytes.subarray(30 + length)), cipher.final()]).toString("utf8")
}
