/** A page of somebody else, in which the element stands. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const page = (content: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kurs</title></head><body>${content}</body></html>`

/** The element of a course of Stadt Dorsten, and the script that makes it one. */
export const elementOf = (course: string, script: string): string =>
  `<lotsen-kurs municipality="stadt-dorsten" course="${course}"></lotsen-kurs><script type="module" src="${script}"></script>`

/** Serves pages by their paths. */
export const openHost = async (pages: Readonly<Record<string, string>>) => {
  const host = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(page(pages[request.url ?? ""] ?? ""))
  })
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve))
  const { port } = host.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      host.close()
      host.closeAllConnections()
    }
  }
}
