/** What a browser may do with a page of ours: as little as that page needs. */
import { type PagePolicy, policyOf } from "@lotsenwerk/public-site"
import type { Context, MiddlewareHandler } from "hono"
import { NONCE, secureHeaders } from "hono/secure-headers"

const headersOf = ({ hasScript, frameAncestors }: PagePolicy, publicUrl: string): MiddlewareHandler => {
  const isSecure = publicUrl.startsWith("https:")
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: hasScript ? ["'self'"] : [NONCE],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      // The office's preview of what a foreign page will show.
      frameSrc: ["'self'"],
      connectSrc: hasScript ? ["'self'"] : ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [frameAncestors],
      baseUri: ["'none'"],
      // A browser may come by plain http only where the house itself is reached by it.
      ...(isSecure ? { upgradeInsecureRequests: [] } : {})
    },
    xFrameOptions: frameAncestors === "'none'" ? "DENY" : frameAncestors === "'self'" ? "SAMEORIGIN" : false,
    crossOriginResourcePolicy: frameAncestors === "*" ? "cross-origin" : "same-origin",
    // A secret in an address must not travel along with a click.
    referrerPolicy: "same-origin",
    strictTransportSecurity: isSecure ? "max-age=31536000" : false
  })
}

/** Sends the headers of the page at the address. */
export const pageHeaders = (publicUrl: string): MiddlewareHandler => {
  const known = new Map<string, MiddlewareHandler>()
  return (c: Context, next) => {
    const policy = policyOf(c.req.path)
    const name = `${policy.hasScript} ${policy.frameAncestors}`
    const headers = known.get(name) ?? headersOf(policy, publicUrl)
    known.set(name, headers)
    return headers(c, next)
  }
}
