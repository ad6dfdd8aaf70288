/** Courses: listed, shown, signed up to, thanked for. */
import { contract } from "@lotsenwerk/http/contract"
import { Enrolment } from "@lotsenwerk/signup-form"
import type { Context } from "hono"
import type { Backend } from "../backend.ts"
import { apiPath } from "../frame/apiPath.ts"
import { keyOf, posted, textOf } from "../frame/form.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { refusal } from "../frame/refusal.ts"
import { missing } from "../problem/answer.ts"
import type { CourseAt } from "./address.ts"
import { listPage } from "./listPage.ts"
import { outcomeIn, outcomeOf } from "./outcome.ts"
import { type CoursePage, coursePage, pathOf } from "./page.ts"
import { thanksPage } from "./thanksPage.ts"

/** How a course is shown. */
export interface Showing {
  readonly api: Backend
  /** Where the house is: `https://lotsen.example` */
  readonly origin: string
  /** Whether it stands in a frame on a foreign page. */
  readonly isEmbedded: boolean
}

const courseAt = (c: Context): CourseAt => ({
  municipality: c.req.param("municipality") ?? "",
  course: c.req.param("course") ?? ""
})

/** `GET /{municipality}/kurse` */
export const showCourses = (api: Backend) => async (c: Context) => {
  const municipality = c.req.param("municipality") ?? ""
  const [programme, courses] = await Promise.all([api.programme(municipality), api.courses(municipality)])
  return show(c, listPage(programme, courses, languageOf(c)))
}

const challengeOf = ({ municipality, course }: CourseAt) =>
  apiPath(contract.courses.challenge, { municipality, course })

/** `GET /{municipality}/kurse/{course}`; the form tells when it was handed out, also without a script. */
export const showCourse =
  ({ api, origin, isEmbedded }: Showing) =>
  async (c: Context) => {
    const at = courseAt(c)
    const course = await api.course(at)
    const token = Enrolment.takesEntries(course) ? await api.token(at) : undefined
    const fresh = { values: Enrolment.empty, faults: [], key: api.newKey(), token }
    const challenge = challengeOf(course)
    return show(c, coursePage({ language: languageOf(c), course, isEmbedded, origin, challenge, ...fresh }))
  }

/**
 * `POST /{municipality}/kurse/{course}`: to the page that says what became of it, or back with everything typed.
 *
 * `nur=sprache` asks for the form in another language and signs nobody up.
 */
export const enrol =
  ({ api, origin, isEmbedded }: Showing) =>
  async (c: Context) => {
    const language = languageOf(c)
    const course = await api.course(courseAt(c))
    const form = await posted(c)
    const [values, proof, key] = [Enrolment.read(form), Enrolment.proofOf(form), keyOf(form) ?? api.newKey()]
    const token = proof?.token ?? (await api.token(course))
    const again = (rest: Pick<CoursePage, "faults" | "key" | "notice">) =>
      coursePage({ language, course, isEmbedded, origin, challenge: challengeOf(course), values, token, ...rest })
    if (textOf(form, "nur") === "sprache") return show(c, again({ faults: [], key }))
    const checked = Enrolment.validate(values, language, course)
    if (checked._tag === "Faulty") return show(c, again({ faults: checked.faults, key }), 422)
    const sent = {
      ...checked.enrolment,
      from: isEmbedded ? ("widget" as const) : ("page" as const),
      ...(proof !== undefined && { proof })
    }
    try {
      const answer = await api.enrol(course, sent, { key, language })
      return c.redirect(inLanguage(outcomeIn(`${pathOf({ course, isEmbedded })}/danke`, answer), language), 303)
    } catch (error) {
      const { status, ...rest } = refusal(error, language, Enrolment.faultsOf)
      // Sent again, it is a new request.
      return show(c, again({ ...rest, key: api.newKey() }), status)
    }
  }

/** `GET /{municipality}/kurse/{course}/danke` */
export const thankForEnrolment =
  ({ api, isEmbedded }: Showing) =>
  async (c: Context) => {
    const outcome = outcomeOf(c.req.query("stand"), c.req.query("weg"))
    if (outcome === undefined) return missing(c)
    return show(c, thanksPage(await api.course(courseAt(c)), outcome, isEmbedded, languageOf(c)))
  }
