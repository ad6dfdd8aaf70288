/** Lets in whoever has a session, then routes. */

import * as build from "virtual:react-router/server-build"
import type { Client } from "@lotsenwerk/http/client"
import { contract, type Visitor } from "@lotsenwerk/http/contract"
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router"
import { desk, problemIn } from "../app/desk.server.ts"
import type { adminHandler as Declared } from "./handler.d.ts"

const handle = createRequestHandler(build as unknown as ServerBuild, "production")

/** Where people sign in: outside the admin, and so out of reach of its router. */
const door = (): Response => new Response(null, { status: 303, headers: { location: "/zugang" } })

const visitorOf = async (call: Client): Promise<Visitor | undefined> => {
  try {
    return await call(contract.access.whoAmI, { params: {} })
  } catch (error) {
    if (problemIn(error)?.status === 401) return undefined
    throw error
  }
}

/** Makes the handler: who has no session is sent to the door, everybody else to the routes. */
export const adminHandler: typeof Declared =
  ({ client, fetch = globalThis.fetch }) =>
  async (request, nonce) => {
    const { pathname, search } = new URL(request.url)
    if (pathname === "/admin") return new Response(null, { status: 308, headers: { location: `/admin/${search}` } })
    const call = client(request.headers.get("cookie"))
    const visitor = await visitorOf(call)
    if (visitor === undefined) return door()
    const context = new RouterContextProvider()
    context.set(desk, { call, fetch, visitor, nonce })
    return handle(request, context)
  }
