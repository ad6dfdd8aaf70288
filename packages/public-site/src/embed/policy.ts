/** What a public page may do in a browser beyond what every page may: for the headers that whoever serves it sends. */

/** The exceptions of a page. */
export interface PagePolicy {
  /** Whether it loads scripts from here and asks the API: `script-src 'self'; connect-src 'self'`. */
  readonly hasScript: boolean
  /** Who may show it in a frame: nobody, our own pages, or any page. */
  readonly frameAncestors: "'none'" | "'self'" | "*"
}

/**
 * Tells the exceptions of the page at a path.
 *
 * Where `frameAncestors` is not `'none'`, `X-Frame-Options` must not be sent, and `Cross-Origin-Resource-Policy` must
 * be `cross-origin` for pages that any page may show.
 */
export const policyOf = (path: string): PagePolicy => {
  if (path.startsWith("/embed/kurs/")) return { hasScript: true, frameAncestors: "*" }
  if (path.startsWith("/embed/vorschau/")) return { hasScript: true, frameAncestors: "'self'" }
  return { hasScript: /^\/[^/]+\/kurse\/[^/]+$/.test(path), frameAncestors: "'none'" }
}
