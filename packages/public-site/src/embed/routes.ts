/** What stands on foreign pages, as an editor looks at it before. */
import { stylesheetPath } from "@lotsenwerk/design"
import { fill, messagesIn } from "@lotsenwerk/messages"
import type { Context } from "hono"
import { html } from "hono/html"
import type { Backend } from "../backend.ts"
import { coursePath } from "../course/address.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { missing } from "../problem/answer.ts"

/** The element as it is released: the newest version, and what browsers check it by. */
export interface WidgetRelease {
  /** `1.0.0` */
  readonly version: string
  /** `sha384-…` */
  readonly integrity: string
}

/** A colour as six digits: `#1d3fa4` or `1d3fa4`; none where it is something else. */
const colourOf = (text: string): string | undefined => /^#?([0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase()

/** `GET /embed/vorschau/{municipality}/{course}?farbe=%23…`: a small host page with the element. */
export const preview =
  (api: Backend, { version, integrity }: WidgetRelease) =>
  async (c: Context) => {
    const language = languageOf(c)
    const { preview: words } = messagesIn(language).course
    const { municipality = "", course = "" } = c.req.param() as Readonly<Record<string, string>>
    const { title, ...shown } = await api.course({ municipality, course })
    const colour = colourOf(c.req.query("farbe") ?? "")
    const dark = colourOf(c.req.query("dunkel") ?? "")
    const query = dark === undefined ? "" : `?dunkel=${dark}`
    c.header("cache-control", "no-store")
    return c.html(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}: ${title}</title>
<link rel="stylesheet" href="${stylesheetPath}">
${colour === undefined ? "" : html`<link rel="stylesheet" href="/embed/farbe/${colour}.css${query}">`}
<script type="module" src="/embed/${version}/lotsen.js" integrity="${integrity}" crossorigin="anonymous"></script>
</head>
<body>
<div class="lw-page lw-column lw-embedded">
<lotsen-kurs municipality="${shown.municipality}" course="${shown.course}" lang="${language}"><p><a href="${inLanguage(coursePath(shown), language)}" target="_blank" rel="noopener">${fill(words.link, { title })}</a></p></lotsen-kurs>
</div>
</body>
</html>`)
  }

/** `GET /embed/farbe/{colour}.css`: a colour for the element's buttons and links, and one for the dark, as a file: no page needs inline style. */
export const colourSheet = async (c: Context) => {
  const colour = colourOf((c.req.param("file") ?? "").replace(/\.css$/, ""))
  if (colour === undefined) return missing(c)
  const headers = { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" }
  const dark = colourOf(c.req.query("dunkel") ?? "")
  const action = dark === undefined ? `#${colour}` : `light-dark(#${colour},#${dark})`
  return c.body(`lotsen-kurs{--lotsen-action:${action}}\n`, 200, headers)
}
