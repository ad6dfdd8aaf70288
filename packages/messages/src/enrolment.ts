/**
 * The words of signing up to a course, without the rest of the house: what travels to other people's pages is small.
 *
 * Neither `effect` nor the domain is imported here, nor by anything that this imports.
 */
import { enrolment as de } from "./de/enrolment.ts"
import { enrolment as deSimple } from "./de-simple/enrolment.ts"
import { enrolment as en } from "./en/enrolment.ts"
import type { Language } from "./language.ts"
import type { Translation } from "./template.ts"

export { isLanguage, type Language, languageLabels, languages } from "./language.ts"
export { emailFault, phoneFault } from "./reach.ts"
export { fill } from "./template.ts"

/** All sentences of signing up in one language, typed with the places of the German source. */
export type EnrolmentWords = Translation<typeof de>

/** What can be amiss with an entry, each with a sentence. */
export type EnrolmentFault = keyof EnrolmentWords["faults"]

/** The words of signing up by language: `enrolment.en.heading`. */
export const enrolment: Readonly<Record<Language, EnrolmentWords>> = { de, "de-simple": deSimple, en }
