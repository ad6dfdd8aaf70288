/** Where courses stand. */

/** The address of the list of a municipality's courses. */
export const coursesPath = (municipality: string): string => `/${encodeURIComponent(municipality)}/kurse`

/** A course in an address, on a page of its own or in a frame of a foreign page. */
export interface CourseAt {
  readonly municipality: string
  readonly course: string
}

/** The address of a course. */
export const coursePath = ({ municipality, course }: CourseAt): string =>
  `${coursesPath(municipality)}/${encodeURIComponent(course)}`

/** The address of a course without our frame, for an `<iframe>`. */
export const embeddedPath = ({ municipality, course }: CourseAt): string =>
  `/embed/kurs/${encodeURIComponent(municipality)}/${encodeURIComponent(course)}`
