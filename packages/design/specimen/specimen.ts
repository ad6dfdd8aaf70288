import { readdirSync, readFileSync } from "node:fs"

const here = new URL("./", import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, here), "utf8").trim()

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
  "attendance",
  "search"
] as const

/** The files of this folder that no component list names: a specimen that nobody sees. */
export const unseen = (): readonly string[] =>
  readdirSync(here).filter(
    (file) =>
      file.endsWith(".html") &&
      !["head.html", "foot.html", "paper.html", ...components.map((name) => `${name}.html`)].includes(file)
  )

const section = (name: string): string =>
  `<section class="lw-section" aria-labelledby="s-${name}">\n<h2 id="s-${name}">${name}</h2>\n${read(`${name}.html`)}\n</section>`

/** One page that shows every component in use, with the stylesheet at `stylesheet`. It needs no script and no server. */
export const specimen = (stylesheet: string): string =>
  [
    read("head.html").replace("STYLESHEET", stylesheet),
    ...components.map(section),
    "</main>",
    read("paper.html"),
    read("foot.html"),
    ""
  ].join("\n\n")
