/** Renders a page whole: nothing is streamed in later, so nothing needs a script. */
import { renderToReadableStream } from "react-dom/server"
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router"
import { desk } from "./desk.server.ts"

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>
) {
  const { nonce } = context.get(desk)
  const given = nonce === undefined ? {} : { nonce }
  const page = await renderToReadableStream(<ServerRouter context={entry} url={request.url} {...given} />, given)
  await page.allReady
  headers.set("content-type", "text/html; charset=utf-8")
  headers.set("cache-control", "no-store")
  return new Response(request.method === "HEAD" ? null : page, { status, headers })
}
