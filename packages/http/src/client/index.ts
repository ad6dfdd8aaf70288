/** The typed client: one function for every route of the contract. */
import { type AnswerOf, type AnyEndpoint, type InputOf, type Problem, prefix } from "../contract/index.ts"

/** The answer was a problem: its sentence names the cure. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = "ProblemError"
    this.problem = problem
  }
}

/** How a request gets to the server: `fetch`, or an application in the same process. */
export type Fetch = (request: Request) => Promise<Response> | Response

/** What every call carries: who asks, and the key under which asking twice does once. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly idempotencyKey?: string
}

/** Calls routes of one server. */
export type Client = <E extends AnyEndpoint>(
  endpoint: E,
  input: InputOf<E>,
  options?: CallOptions
) => Promise<AnswerOf<E>>

/** The address of a route below the server's origin. @throws when a parameter of the path is missing */
export const pathOf = (endpoint: AnyEndpoint, input: InputOf<AnyEndpoint>): string => {
  const given = input as { params?: Record<string, string>; query?: Record<string, string | undefined> }
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = given.params?.[name]
    if (value === undefined) throw new TypeError(`${endpoint.name} needs the parameter ${name}`)
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given.query ?? {})) if (value !== undefined) query.set(name, value)
  return `${prefix}${path}${query.size > 0 ? `?${query}` : ""}`
}

/**
 * Makes a client.
 *
 * @param origin where the server is: `https://lotsen.example`
 * @throws ProblemError from every call whose answer is a problem
 */
export const client = (origin: string, fetch: Fetch = globalThis.fetch): Client => {
  const call = async (endpoint: AnyEndpoint, input: InputOf<AnyEndpoint>, options: CallOptions = {}) => {
    const body = (input as { body?: unknown }).body
    const response = await fetch(
      new Request(new URL(pathOf(endpoint, input), origin), {
        method: endpoint.method,
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(options.idempotencyKey === undefined ? {} : { "idempotency-key": options.idempotencyKey }),
          ...options.headers
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
    )
    if (response.ok) return endpoint.file === undefined ? response.json() : response.text()
    throw new ProblemError(await problemOf(response))
  }
  return call as unknown as Client
}

const problemOf = async (response: Response): Promise<Problem> => {
  const kind = response.headers.get("content-type") ?? ""
  if (kind.includes("problem+json")) return (await response.json()) as Problem
  return { type: "about:blank", title: response.statusText || "Unreachable", status: response.status }
}
