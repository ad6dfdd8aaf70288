/** Who is at the other end: as the connection says, or as the operator's own proxies have noted. */
import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"

/** The address of a visitor. What stands in the header beyond the operator's own proxies anybody could have written. */
export const clientAddress = (c: Context, proxies: number): string | undefined => {
  if (proxies === 0) return connected(c)
  const noted = (c.req.header("x-forwarded-for") ?? "").split(",").map((address) => address.trim())
  return noted.at(-proxies) || connected(c)
}

/** The address of the connection; none where there is none, as in tests. */
const connected = (c: Context): string | undefined => {
  const { incoming } = (c.env ?? {}) as { readonly incoming?: unknown }
  return incoming === undefined ? undefined : getConnInfo(c).remote.address
}
