/** What a certificate of a course says, and what it has to say it with. */
import type { CivilDate } from "@lotsenwerk/domain"
import { collected, ofAddress, ofCount, ofDay, ofMinutes, ofText, type PaperFault } from "./faults.ts"
import type { Font } from "./fonts.ts"
import { limits } from "./limits.ts"

/**
 * A completed course as its certificate tells it: who, what, how long, when; no grade and no date of birth.
 *
 * @term Zertifikat
 */
export interface Certificate {
  /** `DO-2027-0007` */
  readonly number: string
  readonly name: string
  /** The municipality and its office: `Stadt Dorsten`, `Fachdienst Integration`. */
  readonly issuer: { readonly body: string; readonly office: string }
  /** Who held the course. @term Veranstalter */
  readonly organiser: string
  readonly course: {
    readonly title: string
    readonly topics: ReadonlyArray<string>
    readonly dates: ReadonlyArray<CivilDate.CivilDate>
    /** Of the whole course. @unit minutes */
    readonly minutes: number
    readonly place: string
  }
  readonly completedOn: CivilDate.CivilDate
  readonly issuedOn: CivilDate.CivilDate
  /** Where anyone checks it: `https://lotsen.example/pruefen/7K3M-9QXZ-4TWA`. */
  readonly checkUrl: string
  /** The same for who types: `7K3M-9QXZ-4TWA`. */
  readonly code: string
  /** The number of the certificate that this one takes the place of. */
  readonly replaces?: string
  /** Whether person and course are invented; the paper says so. */
  readonly isSample?: boolean
}

/** Finds every fault of a certificate, in the order of its fields. */
export const certificateFaults = (
  { number, name, issuer, organiser, course, completedOn, issuedOn, checkUrl, code, replaces }: Certificate,
  fonts: ReadonlyArray<Font>
): ReadonlyArray<PaperFault> => {
  const text = (typed: string, most: number = limits.text) => ofText(typed, most, fonts)
  return collected([
    ["/number", text(number, limits.number)],
    ["/name", text(name, limits.name)],
    ["/issuer/body", text(issuer.body)],
    ["/issuer/office", text(issuer.office)],
    ["/organiser", text(organiser)],
    ["/course/title", text(course.title)],
    ["/course/topics", ofCount(course.topics.length, limits.topics)],
    ...course.topics.map((topic, index) => [`/course/topics/${index}`, text(topic)] as const),
    ["/course/dates", ofCount(course.dates.length, limits.dates)],
    ...course.dates.map((day, index) => [`/course/dates/${index}`, ofDay(day)] as const),
    ["/course/minutes", ofMinutes(course.minutes)],
    ["/course/place", text(course.place)],
    ["/completedOn", ofDay(completedOn)],
    ["/issuedOn", ofDay(issuedOn)],
    ["/checkUrl", ofAddress(checkUrl)],
    ["/code", text(code, limits.number)],
    ["/replaces", replaces === undefined ? [] : text(replaces, limits.number)]
  ])
}
