/** Failures as problems: RFC 9457, in sentences from the messages that name the cure. */
import { type Language, notFound, problem as words } from "@lotsenwerk/messages"
import type { Problem } from "../contract/index.ts"
import { type Failure, statusOf } from "./failure.ts"
import { fieldSentence } from "./fieldSentence.ts"

const kebab = (reason: string) => reason.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

const reasonOf = (failure: Failure): { reason: string; details: Readonly<Record<string, string | number>> } => {
  switch (failure._tag) {
    case "NotFound":
      return { reason: notFound(failure.kind), details: {} }
    case "KeyReused":
      return { reason: "KeyReused", details: {} }
    case "Invalid":
      return { reason: "InvalidFields", details: {} }
    case "Conflict":
      return { reason: failure.reason, details: failure.details }
    case "Blocked":
      return {
        reason: failure.reason,
        details: { conditions: failure.grounds.map(({ condition }) => condition).join(",") }
      }
    default:
      return { reason: failure.reason, details: {} }
  }
}

/** The problem of a failure. */
export const problemOf = (failure: Failure, language: Language = "de"): Problem => {
  const { reason, details } = reasonOf(failure)
  return {
    type: `urn:lotsenwerk:problem:${kebab(reason)}`,
    ...words(reason, details, language),
    status: statusOf(failure),
    ...(failure._tag === "Invalid"
      ? {
          errors: failure.fields.map((field) => ({ pointer: field.pointer, detail: fieldSentence(field, language) }))
        }
      : {}),
    ...(failure._tag === "Blocked" ? { grounds: failure.grounds } : {})
  }
}

/** A problem that no handler ran into: an address that does not exist, a body too large, a defect. */
export const plainProblem = (reason: string, status: number, instance?: string): Problem => ({
  type: `urn:lotsenwerk:problem:${kebab(reason)}`,
  ...words(reason),
  status,
  ...(instance === undefined ? {} : { instance: `urn:lotsenwerk:defect:${instance}` })
})

/** A problem as a response. */
export const problemResponse = (problem: Problem): Response =>
  Response.json(problem, { status: problem.status, headers: { "content-type": "application/problem+json" } })
