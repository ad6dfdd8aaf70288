/** Letters by mail: neutral words and a link. */
import { staffMail } from "./de/staffMail.ts"
import { messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fill, type Values } from "./template.ts"

/** Subject and text of a letter. */
export interface LetterInWords {
  readonly subject: string
  readonly text: string
}

type VolunteerMail = ReturnType<typeof messagesIn>["mail"]
type ValuesOf<Template extends LetterInWords> = Values<Template["subject"]> & Values<Template["text"]>

const written = (template: LetterInWords, values: Readonly<Record<string, string | number>>): LetterInWords => ({
  subject: fill(template.subject, values as never),
  text: fill(template.text, values as never)
})

/** Writes a letter to a volunteer in the volunteer's language. Days and months come as words. */
export const letter = <Kind extends keyof VolunteerMail>(
  kind: Kind,
  values: ValuesOf<VolunteerMail[Kind]>,
  language: Language
): LetterInWords => written(messagesIn(language).mail[kind], values)

/** Writes a letter to a member of staff, in German. Days and months come as words. */
export const staffLetter = <Kind extends keyof typeof staffMail>(
  kind: Kind,
  values: ValuesOf<(typeof staffMail)[Kind]>
): LetterInWords => written(staffMail[kind], values)
