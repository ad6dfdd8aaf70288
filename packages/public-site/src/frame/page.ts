/** The frame of every page: what it is part of, in which language, where one can go. */
import { faviconPath, fontPaths, stylesheetPath } from "@lotsenwerk/design"
import { type Language, languageLabels, languages, messagesIn } from "@lotsenwerk/messages"
import type { Html } from "@lotsenwerk/signup-form"
import type { Context } from "hono"
import { html } from "hono/html"
import { inLanguage } from "./language.ts"

/** Whose page it is; none for the pages of the house itself. */
export interface Host {
  readonly municipality: string
  readonly body: string
  readonly demo: boolean
}

/** What stands in the frame. */
export interface Page {
  readonly language: Language
  readonly title: string
  /** The address without its language, for the menu of languages. */
  readonly path: string
  readonly host?: Host
  /** Whether anything shown here is a demo, where the page has no host. */
  readonly demo?: boolean
  /** A page that no search engine should list. */
  readonly isPrivate?: boolean
  /** Whether the page stands in a frame on a foreign page, which has a bar and a foot of its own. */
  readonly isEmbedded?: boolean
  /** The address of a script that the page can do without. */
  readonly script?: string
  /** What the page says to programs; see `structuredCourse`. */
  readonly structured?: Html | undefined
  readonly main: Html
}

const languageMenu = ({ language, path }: Page): Html => {
  const item = (to: Language) =>
    html`<li><a href="${inLanguage(path, to)}" lang="${to}" hreflang="${to}"${to === language ? html` aria-current="true"` : ""}>${languageLabels[to]}</a></li>`
  return html`<nav class="lw-page lw-column lw-noprint" aria-label="${messagesIn(language).pages.language}"><ul class="lw-langs">${languages.map(item)}</ul></nav>`
}

const bar = ({ host, language }: Page): Html => {
  const brand =
    host === undefined
      ? html`<a class="lw-brand" href="${inLanguage("/", language)}">Lotsenwerk</a>`
      : html`<a class="lw-brand" href="${inLanguage(`/${host.municipality}/mitmachen`, language)}">${host.body}</a>`
  const example =
    host?.demo === true ? html`<span class="lw-place" lang="de">Beispiel nach öffentlichen Angaben</span>` : ""
  return html`<header class="lw-bar"><div class="lw-page lw-column lw-bar__row">${brand}${example}</div></header>`
}

const foot = ({ host, language }: Page): Html => {
  const { foot: words } = messagesIn(language).pages
  const privacy = host === undefined ? "/datenschutz" : `/${host.municipality}/datenschutz`
  const links = [
    ["/", words.home],
    [privacy, words.privacy],
    ["/barrierefreiheit", words.accessibility]
  ] as const
  return html`<footer class="lw-foot"><nav class="lw-page lw-column" aria-label="${words.label}"><ul>${links.map(
    ([path, label]) => html`<li><a href="${inLanguage(path, language)}">${label}</a></li>`
  )}</ul></nav></footer>`
}

const body = (of: Page): Html => {
  const { language, host, demo, isEmbedded, main } = of
  const { pages } = messagesIn(language)
  const banner =
    (host?.demo ?? demo)
      ? html`<section class="lw-demo" aria-label="${pages.notice}"><p class="lw-page lw-column">${pages.demo}</p></section>`
      : ""
  if (isEmbedded) {
    return html`${banner}
${languageMenu(of)}
<main class="lw-page lw-column lw-embedded" id="inhalt">${main}</main>`
  }
  return html`<a class="lw-skip" href="#inhalt">${pages.skip}</a>
${banner}
${bar(of)}
${languageMenu(of)}
<main class="lw-page lw-column lw-main" id="inhalt">${main}</main>
${foot(of)}`
}

/** Renders a whole page. */
export const page = (of: Page): Html => {
  const { language, title, host, isPrivate, script, structured } = of
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
${isPrivate ? html`<meta name="robots" content="noindex">` : ""}<title>${title} – ${host?.body ?? "Lotsenwerk"}</title>
<link rel="icon" type="image/svg+xml" href="${faviconPath}">
${fontPaths.map((path) => html`<link rel="preload" as="font" type="font/woff2" href="${path}" crossorigin>`)}
<link rel="stylesheet" href="${stylesheetPath}">
${script === undefined ? "" : html`<script type="module" src="${script}"></script>`}${structured ?? ""}
</head>
<body>
${body(of)}
</body>
</html>`
}

/** Answers with a page. Nothing of it is kept: forms carry a key of their own. */
export const show = async (
  c: Context,
  of: Page,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503 = 200
) => {
  c.header("cache-control", "no-store")
  return c.html(await page(of), status)
}
