/** The public pages, rendered on the server; they send no script. */
export { type PublicSite, publicSite } from "./site.ts"
