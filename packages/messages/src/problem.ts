/** What stands in the way, for a person: a title, and the cure. */
import { type Messages, messagesIn } from "./dictionary.ts"
import { conditionTitle } from "./ground/ground.ts"
import type { Language } from "./language.ts"
import { fillKnown } from "./template.ts"

/** Every reason that has a sentence; the kinds of `NotFound` are `NotFoundPerson` and so on. */
export type ProblemReason = keyof Messages["problems"]

/** Plain values for the sentences; days, months, sums and states are put into words here. */
export type Details = Readonly<Record<string, string | number>>

/** A problem in words. */
export interface ProblemInWords {
  readonly title: string
  readonly detail: string
}

const states = ({ words }: Messages, reason: string): Readonly<Record<string, string>> =>
  ["ClaimDecided", "ReturnAfterClaim", "NothingToUndo"].includes(reason) ? words.claims : words.runs

const inWords = (name: string, value: string | number, reason: string, messages: Messages): string => {
  const { format, words } = messages
  const text = String(value)
  if (name === "state") return states(messages, reason)[text] ?? text
  if (name === "fault") return (words.fileFaults as Readonly<Record<string, string>>)[text] ?? text
  if (name === "role") return (words.roles as Readonly<Record<string, string>>)[text] ?? text
  if (["cents", "asked", "left"].includes(name)) return format.euro(Number(value))
  if (name === "conditions") return list(text, (id) => conditionTitle(id, messages.language))
  if (name === "hindrances") return list(text, (id) => (words.hindrances as Readonly<Record<string, string>>)[id] ?? id)
  if (name === "missing") return list(text, (id) => fieldTitle(id, messages))
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.day(text)
  if (/^\d{4}-\d{2}$/.test(text)) return format.month(text)
  return text
}

const list = (ids: string, title: (id: string) => string) =>
  ids
    .split(",")
    .map((id) => title(id.trim()))
    .join(", ")

const fieldTitle = (id: string, messages: Messages): string =>
  (messages.words.settings as Readonly<Record<string, string>>)[id] ?? conditionTitle(id, messages.language)

/** Puts plain values into words by their names; one that is empty or unknown stays away. */
export const detailsInWords = (details: Details, messages: Messages, reason = ""): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(details)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => [name, inWords(name, value, reason, messages)])
  )

/**
 * Puts a problem into words: the reason of a `Conflict` with its details, `NotFound` and its kind, or what the server
 * found. A reason without a sentence is told as `Unexpected`.
 */
export const problem = (reason: string, details: Details = {}, language: Language = "de"): ProblemInWords => {
  const messages = messagesIn(language)
  const known = Object.hasOwn(messages.problems, reason) ? (reason as ProblemReason) : "Unexpected"
  const { title, detail } = messages.problems[known]
  return { title, detail: fillKnown(detail, detailsInWords(details, messages, reason)) }
}

/** The reason of a `NotFound`: `person` → `NotFoundPerson`. */
export const notFound = <Kind extends string>(kind: Kind): `NotFound${Capitalize<Kind>}` =>
  `NotFound${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as `NotFound${Capitalize<Kind>}`
