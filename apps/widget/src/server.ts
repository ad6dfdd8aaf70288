/** What the element asks our server. */
import type { Problem, PublicCourse } from "@lotsenwerk/http/contract"
import type { Answer } from "@lotsenwerk/signup-form/enrolment"

/** Where the course stands on our server. */
export interface Place {
  readonly origin: string
  readonly municipality: string
  readonly course: string
}

/** What became of a sign-up: offline and broken leave open whether it arrived. */
export type Sent =
  | { readonly _tag: "Arrived"; readonly answer: Answer }
  | { readonly _tag: "Refused"; readonly problem: Problem }
  | { readonly _tag: "offline" }
  | { readonly _tag: "broken" }

const path = ({ municipality, course }: Place) =>
  `/api/v1/municipalities/${encodeURIComponent(municipality)}/courses/${encodeURIComponent(course)}`

/** The address of the course in the API. */
export const addressOf = (place: Place): string => place.origin + path(place)

/** The address of the page that does the same as the element. */
export const pageOf = ({ origin, municipality, course }: Place): string =>
  `${origin}/${encodeURIComponent(municipality)}/kurse/${encodeURIComponent(course)}`

/** Fetches the course. @throws Error where it is not there */
export const fetchCourse = async (place: Place): Promise<PublicCourse> => {
  const response = await fetch(addressOf(place), { credentials: "omit" })
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

/** Sends a sign-up. @param key under which sending twice does once */
export const sendEnrolment = async (place: Place, body: string, key: string, language: string): Promise<Sent> => {
  try {
    const response = await fetch(`${addressOf(place)}/enrolments`, {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json", "accept-language": language, "idempotency-key": key },
      body
    })
    if (response.status >= 500) return { _tag: "broken" }
    const answer = await response.json()
    return response.ok ? { _tag: "Arrived", answer } : { _tag: "Refused", problem: answer }
  } catch (error) {
    return { _tag: error instanceof SyntaxError ? "broken" : "offline" }
  }
}

/** A key of 128 random bits; `randomUUID` is missing where a page comes by plain http. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")
