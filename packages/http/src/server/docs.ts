/** The OpenAPI document as a page to read: no script, no third party. */
import { html } from "hono/html"
import { endpoints, prefix } from "../contract/index.ts"

const allowedText = (allowed: (typeof endpoints)[number]["allowed"]) =>
  typeof allowed === "string" ? allowed : allowed.join(", ")

/** Renders the page. @param stylesheet address of the house's stylesheet */
export const docsPage = (stylesheet: string) => {
  const byTag = Map.groupBy(endpoints, ({ name }) => name.split(".")[0] ?? "")
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>API – Lotsenwerk</title><link rel="stylesheet" href="${stylesheet}"></head>
<body><main class="lw-page lw-main" id="inhalt"><h1>API of Lotsenwerk</h1>
<p class="lw-lead">Every route below <code>${prefix}</code>, made of the schemas that validate. For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${[...byTag].map(
  ([tag, routes]) => html`<section class="lw-section" aria-labelledby="${tag}"><h2 id="${tag}">${tag}</h2>
<table class="lw-table lw-stack"><caption class="kern-sr-only">${tag}</caption><thead><tr><th scope="col">Route</th><th scope="col">What it does</th><th scope="col">Allowed</th></tr></thead><tbody>
${routes.map(
  ({ method, path, summary, allowed }) =>
    html`<tr><th scope="row"><code>${method} ${path}</code></th><td>${summary}</td><td data-label="Allowed">${allowedText(allowed)}</td></tr>`
)}</tbody></table></section>`
)}
</main></body></html>`
}
