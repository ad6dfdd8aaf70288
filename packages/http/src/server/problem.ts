/** Failures as problems: RFC 9457 with sentences from the messages. */
import type { Problem } from "../contract/index.ts"
import { type Failure, statusOf } from "./failure.ts"

/** Writes the sentences of problems; `@lotsenwerk/messages` has them. */
export type ProblemWords = (
  reason: string,
  details: Readonly<Record<string, string | number>>
) => { readonly title: string; readonly detail: string }

const kebab = (reason: string) => reason.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

const reasonOf = (failure: Failure): { reason: string; details: Readonly<Record<string, string | number>> } => {
  switch (failure._tag) {
    case "NotFound":
      return { reason: "NotFound", details: { kind: failure.kind, id: failure.id } }
    case "KeyReused":
      return { reason: "KeyReused", details: {} }
    case "Invalid":
      return { reason: "InvalidFields", details: { count: failure.fields.length } }
    case "Conflict":
      return { reason: failure.reason, details: failure.details }
    default:
      return { reason: failure.reason, details: {} }
  }
}

/** The problem of a failure. */
export const problemOf = (failure: Failure, words: ProblemWords): Problem => {
  const { reason, details } = reasonOf(failure)
  return {
    type: `urn:lotsenwerk:problem:${kebab(reason)}`,
    ...words(reason, details),
    status: statusOf(failure),
    ...(failure._tag === "Invalid"
      ? {
          errors: failure.fields.map((field) => ({
            pointer: field.pointer,
            detail: words(field.reason, field.details).detail
          }))
        }
      : {}),
    ...(failure._tag === "Blocked" ? { grounds: failure.grounds } : {})
  }
}

/** A problem as a response. */
export const problemResponse = (problem: Problem): Response =>
  Response.json(problem, { status: problem.status, headers: { "content-type": "application/problem+json" } })
