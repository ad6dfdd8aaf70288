/** What the element shows, as a tree. */
import type { PublicCourse } from "@lotsenwerk/http/contract"
import { enrolment, type Language, languageLabels, languages } from "@lotsenwerk/messages/enrolment"
import {
  type Answer,
  type Fault,
  facts,
  notice,
  outcomeInWords,
  render,
  summary,
  takesEntries,
  type Values
} from "@lotsenwerk/signup-form/enrolment"
import { element, type Tree } from "@lotsenwerk/signup-form/tree"

/** What stood in the way beside the fields: the server's sentence, or one of ours in every language. */
export type Trouble = "offline" | "broken" | { readonly title: string; readonly text: string }

/** All that the element shows. */
export interface Shown {
  readonly course: PublicCourse
  readonly language: Language
  readonly values: Values
  readonly faults: ReadonlyArray<Fault>
  readonly trouble: Trouble | undefined
  readonly answer: Answer | undefined
  /** Where the form would be posted. */
  readonly action: string
  readonly privacy: string
  /** Which way the page wants it; else it runs as its languages do, also in a page that runs the other way. */
  readonly direction: string
}

/** The buttons have ids, so that the focus finds the pressed one again. */
const languageMenu = (shown: Language): Tree =>
  element(
    "div",
    { class: "langs", role: "group", "aria-label": enrolment[shown].languages },
    languages.map((language) =>
      element(
        "button",
        {
          type: "button",
          id: `in-${language}`,
          lang: language,
          "data-language": language,
          "aria-current": language === shown ? "true" : undefined
        },
        languageLabels[language]
      )
    )
  )

const box = (name: "lw-errors" | "outcome", title: string, text: string): Tree =>
  element(
    "div",
    { class: name, role: name === "outcome" ? "status" : "alert", tabindex: -1, "aria-labelledby": "box" },
    element("h3", { id: "box" }, title),
    element("p", {}, text)
  )

const troubleBox = (trouble: Trouble, language: Language): Tree => {
  const { title, text } = typeof trouble === "string" ? enrolment[language].trouble[trouble] : trouble
  return box("lw-errors", title, text)
}

const form = (shown: Shown): Tree => [
  shown.trouble === undefined ? summary(shown) : troubleBox(shown.trouble, shown.language),
  element("h3", {}, enrolment[shown.language].heading),
  render({ ...shown, isEmbedded: true }),
  element("p", { role: "status" })
]

/** Shows the course, and the form or what became of it. */
export const view = (shown: Shown): Tree => {
  const { course, language, answer, direction } = shown
  const outcome = answer && outcomeInWords(answer, language)
  return element(
    "div",
    { class: "all", lang: language, dir: direction },
    languageMenu(language),
    course.demo ? element("p", { class: "lw-muted" }, enrolment[language].demo) : undefined,
    // The municipality writes its titles in German.
    element("h2", { lang: "de" }, course.title),
    outcome && box("outcome", outcome.title, outcome.text),
    facts(course, language),
    outcome ? undefined : [notice(course, language), takesEntries(course) ? form(shown) : undefined]
  )
}
