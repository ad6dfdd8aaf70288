/** What was read of an office that is held, in words. */
import type { Messages } from "../dictionary.ts"
import { fill } from "../template.ts"
import { type Span, spanInWords } from "./span.ts"

const interruptions = (value: unknown, messages: Messages): string => {
  const all = value as ReadonlyArray<Span>
  return all.length === 0
    ? messages.facts.notInterrupted
    : all.map((span) => fill(messages.facts.interrupted, { term: spanInWords(messages, span) })).join(", ")
}

const dayOr =
  (known: "lastActive" | "fundedUntil", none: "neverActive" | "notFunded") =>
  (value: unknown, { facts, format }: Messages): string =>
    value === null ? facts[none] : fill(facts[known], { day: format.day(String(value)) })

const found =
  (name: "performing" | "fit") =>
  (value: unknown, { facts }: Messages): string =>
    value === true ? facts[name].yes : facts[name].no

/** A reader for each fact of an office. */
export const tenureFacts: Readonly<Record<string, (value: unknown, messages: Messages) => string>> = {
  office: (value, messages) => fill(messages.facts.offices, { term: spanInWords(messages, value as Span) }),
  interruptions,
  lastActiveOn: dayOr("lastActive", "neverActive"),
  isPerforming: found("performing"),
  isFit: found("fit"),
  fundedUntil: dayOr("fundedUntil", "notFunded")
}
