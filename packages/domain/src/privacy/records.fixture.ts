/** Records, and the plans that follow, for the examples. */
import { of as day } from "../CivilDate.ts"
import type { RecordFile, RecordKind } from "./model.ts"
import type { Plan } from "./plan.ts"
import type { RetentionRules } from "./rules.ts"

type Days = { readonly [K in keyof RecordFile]?: RecordFile[K] extends boolean | undefined ? boolean : string | null }

/** A record of which these facts are known. */
export const file = (days: Days): RecordFile =>
  Object.fromEntries(
    Object.entries(days).map(([fact, value]) => [fact, /\d/.test(String(value)) ? day(String(value)) : value])
  ) as RecordFile

/** A voucher of 2025 as most are: in the books, untaxed, no claim; the accounts adopted in September 2026. */
export const voucher = (change: Days = {}): RecordFile => ({
  ...file({
    accountsAdoptedOn: "2026-09-15",
    madeOn: "2025-12-12",
    isInBooks: true,
    isTaxed: false,
    isFunded: false,
    hasOpenClaim: false,
    offeredOn: null
  }),
  ...file(change)
})

/** No claim is open, and the archive was not asked. */
export const closed = { hasOpenClaim: false, offeredOn: null }

/** It stays until a day. */
export const keep = (until: string | undefined, ...by: ReadonlyArray<string>) => ({
  _tag: "Keep",
  by,
  ...(until === undefined ? {} : { until }),
  mayGoEarlier: false,
  doubted: []
})

/** It stays until a day at the latest. */
export const limit = (until: string | undefined, by: string) => ({ ...keep(until, by), mayGoEarlier: true })

/** It goes, since a day. */
export const gone = (since: string, ...doubted: ReadonlyArray<string>) => ({ _tag: "Delete", since, doubted })

/** A case. */
export interface Row {
  readonly name: string
  readonly source: string
  readonly kind: RecordKind
  readonly rules: RetentionRules
  readonly on: string
  readonly file: RecordFile
  readonly expected: Plan | object
}
