/** What the API found amiss with a form, as the form shows it again. */
import { ProblemError } from "@lotsenwerk/http/client"
import type { ProblemField } from "@lotsenwerk/http/contract"
import type { Language, ProblemInWords } from "@lotsenwerk/messages"
import { html } from "hono/html"
import { inWords, pageStatus } from "../problem/answer.ts"

/** Faults at the fields where they can be, else a notice above them. */
export interface Refusal<Fault> {
  readonly status: ReturnType<typeof pageStatus>
  readonly faults: ReadonlyArray<Fault>
  readonly notice?: ProblemInWords
}

/** Reads a refusal. @throws what is none: a defect */
export const refusal = <Fault>(
  error: unknown,
  language: Language,
  faultsOf: (errors: ReadonlyArray<ProblemField>) => ReadonlyArray<Fault>
): Refusal<Fault> => {
  if (!(error instanceof ProblemError)) throw error
  const faults = faultsOf(error.problem.errors ?? [])
  const status = pageStatus(error.problem.status)
  return { status, faults, ...(faults.length === 0 && { notice: inWords(error.problem, language) }) }
}

/** Shows what stands in the way beside the fields: it belongs before the heading of the page. */
export const noticeBox = (notice: ProblemInWords | undefined) =>
  notice === undefined
    ? ""
    : html`<div class="lw-errors" role="alert" tabindex="-1" autofocus aria-labelledby="notice"><h2 id="notice">${notice.title}</h2><p>${notice.detail}</p></div>`
