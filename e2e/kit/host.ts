/** Pages of other people, on an origin of their own, that embed the sign-up as a web editor would. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A page and the policy under which its server sends it. */
export interface HostPage {
  readonly html: string
  readonly policy?: string
}

/** Serves pages by path; stop it in the end. */
export const openHost = async (pages: Readonly<Record<string, HostPage>>) => {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""]
    if (page === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(page.policy === undefined ? {} : { "content-security-policy": page.policy })
    })
    response.end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()))
  }
}
