/** A span of days in words: "vom 01.01.2026 bis 31.12.2026". */
import type { Messages } from "../dictionary.ts"
import { fill } from "../template.ts"

export interface Span {
  readonly from: string
  readonly to?: string
}

export const spanInWords = ({ facts, format }: Pick<Messages, "facts" | "format">, { from, to }: Span): string =>
  to === undefined
    ? fill(facts.openTerm, { from: format.day(from) })
    : fill(facts.term, { from: format.day(from), to: format.day(to) })
