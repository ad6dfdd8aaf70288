/** The course as those see it who may sign up. */
import { enrolment, fill, type Language } from "@lotsenwerk/messages/enrolment"
import { element, type Tree } from "../tree/tree.ts"

/** A sentence in every language. */
export type InWords = Readonly<Record<Language, string>>

/** What is shown of a course. Days and times come in words: browsers cannot write them in every language. */
export interface Course {
  readonly title: string
  readonly demo: boolean
  readonly organiser: { readonly name: string }
  readonly place: string
  readonly topics: ReadonlyArray<string>
  readonly dates: ReadonlyArray<{ readonly inWords: InWords; readonly topic?: string | undefined }>
  readonly opens?: { readonly inWords: InWords } | undefined
  readonly closes?: { readonly inWords: InWords } | undefined
  /** `waiting`: all places are taken, the waiting list is open. */
  readonly state: "notYetOpen" | "open" | "waiting" | "closed" | "cancelled"
  /** Languages to choose from. */
  readonly languages: ReadonlyArray<{ readonly code: string; readonly inWords: InWords }>
}

/** Whether a form is shown. */
export const takesEntries = ({ state }: Pick<Course, "state">): boolean => state === "open" || state === "waiting"

const fact = (term: string, value: Tree): Tree => [element("dt", {}, term), element("dd", {}, value)]

/** A line, and what it is about below it. */
interface Line {
  readonly text: string
  readonly about?: string | undefined
}

const list = (lines: ReadonlyArray<Line>): Tree =>
  element(
    "ul",
    {},
    lines.map(({ text, about }) =>
      element("li", {}, text, about === undefined ? undefined : [element("br"), element("span", {}, about)])
    )
  )

/** When, where, about what, by whom, until when. */
export const facts = (course: Course, language: Language): Tree => {
  const { dates, topics, place, organiser, closes } = course
  const words = enrolment[language].course
  const lines = dates.map(({ inWords, topic }): Line => ({ text: inWords[language], about: topic }))
  return element(
    "dl",
    { class: "lw-facts" },
    fact(words.dates, list(lines)),
    // Topics that stand at the dates are not said twice.
    topics.length === 0 || dates.some(({ topic }) => topic !== undefined)
      ? undefined
      : fact(words.topics, list(topics.map((text) => ({ text })))),
    fact(words.place, place),
    fact(words.organiser, organiser.name),
    closes === undefined || !takesEntries(course) ? undefined : fact(words.closes, closes.inWords[language])
  )
}

/** What to know before signing up, or why there is no form; nothing where everything is as expected. */
export const notice = ({ state, opens, organiser }: Course, language: Language): Tree => {
  if (state === "open") return undefined
  const { title, text } = enrolment[language].states[state]
  const isKnown = state !== "notYetOpen" || opens !== undefined
  const values = { day: opens?.inWords[language] ?? "", organiser: organiser.name }
  return element(
    "div",
    { class: "lw-hint" },
    element("p", { class: "lw-hint__word" }, title),
    isKnown ? element("p", {}, fill<string>(text, values)) : undefined
  )
}
