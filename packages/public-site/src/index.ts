/** The public pages, rendered on the server; a form for a course sends one script, which it can do without. */
export { type PagePolicy, policyOf } from "./embed/policy.ts"
export type { WidgetRelease } from "./embed/routes.ts"
export { type PublicSite, publicSite } from "./site.ts"
