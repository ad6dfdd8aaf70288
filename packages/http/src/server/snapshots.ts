/** Public answers, kept for a moment: a course that a thousand people look at is read from the database once a second. */

/** How long an answer may be given again. @unit milliseconds @source setting of this software */
const freshFor = 1_000

/** At most so many answers are kept. @unit answers */
const mostKept = 1_000

interface Kept {
  readonly body: string
  readonly at: number
}

/** The answers kept by one process. */
export interface Snapshots {
  readonly find: (address: string) => string | undefined
  readonly keep: (address: string, body: string) => void
  /** Forgets all: somebody has just changed something. */
  readonly forget: () => void
}

/** Opens an empty store. @param now a clock that never goes back. @unit milliseconds */
export const openSnapshots = (now: () => number = () => performance.now()): Snapshots => {
  const kept = new Map<string, Kept>()
  return {
    find: (address) => {
      const found = kept.get(address)
      return found !== undefined && now() - found.at < freshFor ? found.body : undefined
    },
    keep: (address, body) => {
      if (kept.size >= mostKept) kept.clear()
      kept.set(address, { body, at: now() })
    },
    forget: () => kept.clear()
  }
}
