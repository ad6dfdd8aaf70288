import { readFileSync } from "node:fs"

/** The components shown, in reading order; each has a file of its name here and rules of its name in `css/`. */
export const components = [
  "text",
  "buttons",
  "state",
  "notice",
  "tasks",
  "tables",
  "lists",
  "grounds",
  "entry",
  "steps",
  "record",
  "form",
  "choices",
  "ticks",
  "attended",
  "search",
  "course",
  "embedding"
] as const

const read = (name: string): string => readFileSync(new URL(`${name}.html`, import.meta.url), "utf8").trim()

const section = (name: string): string =>
  `<section class="lw-section" aria-labelledby="s-${name}">\n<h2 id="s-${name}">${name}</h2>\n${read(name)}\n</section>`

/** One page that shows every component in use, with the stylesheet at `stylesheet`. It needs no script and no server. */
export const specimen = (stylesheet: string): string =>
  `${read("page")}\n`
    .replace("stylesheet.css", stylesheet)
    .replace("<!-- components -->", components.map(section).join("\n\n"))
    .replace("<!-- paper -->", read("paper"))
