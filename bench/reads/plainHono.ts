/** A server that does nothing but give the same bytes: plain Hono on Node. Prints its port. */
import { readFileSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import { Hono } from "hono"

const body = readFileSync(process.argv[2] ?? "", "utf8")
const app = new Hono()
app.get("*", (c) => c.body(body, 200, { "content-type": "application/json" }))
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, (address) => console.log((address as AddressInfo).port))
