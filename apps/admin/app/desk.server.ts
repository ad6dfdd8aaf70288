/** What loaders and actions work with: who asks, the API in that name, and what to do with its problems. */
import type { Client, Fetch } from "@lotsenwerk/http/client"
import type { Problem, Visitor } from "@lotsenwerk/http/contract"
import { createContext, data, type RouterContextProvider, redirect } from "react-router"
import type { Returned } from "./returned.ts"
import { type Sent, sentOf, withoutGaps } from "./sent.server.ts"

/** The desk at which a request is served. */
export interface Desk {
  readonly call: Client
  /** Reads public files of the same house. */
  readonly fetch: Fetch
  readonly visitor: Visitor
  readonly nonce: string | undefined
}

/** The desk of the request; set before the router runs. */
export const desk = createContext<Desk>()

type Context = Readonly<RouterContextProvider>

/** The problem inside an error of the client, however many copies of its class there are. */
export const problemIn = (error: unknown): Problem | undefined =>
  error instanceof Error && "problem" in error ? (error.problem as Problem) : undefined

/** An API whose problems end the request as a page that names the cure. */
export const read = (context: Context): Client => {
  const { call } = context.get(desk)
  const asking: Client = async (endpoint, input, options) => {
    try {
      return await call(endpoint, input, options)
    } catch (error) {
      throw asPage(error)
    }
  }
  return asking
}

const asPage = (error: unknown) => {
  const problem = problemIn(error)
  return problem === undefined ? error : data(problem, { status: problem.status })
}

/** What the person can mend on the same page: wrong fields, a contradiction, a decision in the way. */
const mendable = new Set([400, 409, 413, 415, 422])

/**
 * Takes a form, does its work under the form's key, and goes on to the address that the work gives.
 *
 * A second call of the same work needs a key of its own.
 * A problem that the person can mend comes back with everything typed, under its own status.
 */
export const submit = async (
  { request, context }: { readonly request: Request; readonly context: Context },
  work: (sent: Sent, call: Client) => Promise<string>
) => {
  const sent = sentOf(await request.formData())
  const { call } = context.get(desk)
  const keyed: Client = (endpoint, input, options) =>
    call(endpoint, withoutGaps(input), { idempotencyKey: sent.text("key"), ...options })
  try {
    return redirect(await work(sent, keyed), 303)
  } catch (error) {
    const problem = problemIn(error)
    if (problem === undefined || !mendable.has(problem.status)) throw asPage(error)
    return data<Returned>({ problem, values: sent.values }, { status: problem.status })
  }
}

/** Asks the API with what stands in the address: a problem that the person can mend comes back like a form. */
export const attempt = async <A>(
  context: Context,
  values: Returned["values"],
  work: (call: Client) => Promise<A>
): Promise<{ readonly value?: A; readonly returned?: Returned }> => {
  try {
    return { value: await work(context.get(desk).call) }
  } catch (error) {
    const problem = problemIn(error)
    if (problem === undefined || !mendable.has(problem.status)) throw asPage(error)
    return { returned: { problem, values } }
  }
}

/** The day in Germany. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date())
