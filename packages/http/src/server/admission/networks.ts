/** How much comes from one network, counted without keeping whose it is. */
import { isIPv4, isIPv6 } from "node:net"
import type { House } from "../desk.ts"

/**
 * So many sign-ups an hour from one network go through without a look: a whole class in one room.
 *
 * @unit requests per network and hour @source setting of this software
 */
export const mostUnseen = 30

/** So many an hour are answered at all. @unit as above @source setting of this software */
export const mostAnswered = 300

/** Addresses that share a network: the first three numbers of an IPv4, the first three groups of an IPv6. */
export const networkOf = (address: string | undefined): string => {
  const plain = (address ?? "").replace(/^::ffff:/i, "")
  if (isIPv4(plain)) return plain.split(".").slice(0, 3).join(".")
  if (!isIPv6(plain)) return "unknown"
  const [head = ""] = plain.split("::")
  return [...head.split(":"), "0", "0", "0"].slice(0, 3).join(":").toLowerCase()
}

/** Counts by network and hour, under a key that changes every day; nothing of it is written down. */
export interface Networks {
  /** Counts one more request. @returns how many came in this hour */
  readonly count: (address: string | undefined, house: House) => number
}

/** At most so many networks are counted at once; the counts of past hours go first. @unit networks */
const mostNetworks = 50_000

/** Opens the counts of one process. */
export const openNetworks = (): Networks => {
  let hour = ""
  const counts = new Map<string, number>()
  return {
    count: (address, { now, seal }) => {
      const moment = now().toISOString()
      if (hour !== moment.slice(0, 13)) {
        hour = moment.slice(0, 13)
        counts.clear()
      }
      const key = seal(`network/${moment.slice(0, 10)}/${networkOf(address)}`).slice(0, 16)
      if (counts.size >= mostNetworks && !counts.has(key)) counts.clear()
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count
    }
  }
}
