/** Addresses of the API on pages: where a browser fetches something by itself. */
import { pathOf } from "@lotsenwerk/http/client"
import type { AnyEndpoint, InputOf } from "@lotsenwerk/http/contract"

/** The address of a route that is asked without a query and a body. */
export const apiPath = (endpoint: AnyEndpoint, params: Readonly<Record<string, string>>): string =>
  pathOf(endpoint, { params } as InputOf<AnyEndpoint>)
