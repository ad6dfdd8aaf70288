/** The word under which a certificate can be checked: unguessable, and spelt without letters that look alike. */
import { Course } from "@lotsenwerk/domain"
import type { House } from "./desk.ts"

/** @source Crockford's base 32: no I, L, O, U */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Makes a new word: 60 bits of chance. */
export const newCode = ({ hash, newWord }: Pick<House, "hash" | "newWord">): Course.CertificateCode => {
  const digest = hash(newWord())
  const spelt = [...Array(12).keys()].map((at) => letters[Number.parseInt(digest.slice(at * 2, at * 2 + 2), 16) % 32])
  return Course.CertificateCode.make(spelt.join("").replace(/(.{4})(?=.)/g, "$1-"))
}
