/** The admin as the server sees it: one function from request to response, to be mounted below `/admin`. */
import type { Client, Fetch } from "@lotsenwerk/http/client"

/** What the admin needs: a way to ask the API in the name of whoever sent the cookie. */
export interface AdminOptions {
  readonly client: (cookie: string | null) => Client
  /** How public files of the house are read, the list of the element's versions. @default over the network */
  readonly fetch?: Fetch
}

/** Answers a request below `/admin`; no page needs a script, so the nonce only guards against one. */
export type AdminHandler = (request: Request, nonce?: string) => Promise<Response>

/** Makes the handler. It serves no files: the stylesheet, the fonts and the icon are the design's. */
export declare const adminHandler: (options: AdminOptions) => AdminHandler
