/** How somebody stands to a certificate, in words. */
import type { Tone } from "../../components/StateWord.tsx"
import type { CourseParticipant } from "../../wire.ts"

type Earning = NonNullable<CourseParticipant["earning"]>

/** Each standing in a word and in a sentence. */
export const earnings: Readonly<Record<Earning, { readonly word: string; readonly tone: Tone; readonly why: string }>> =
  {
    earned: { word: "verdient", tone: "good", why: "Nach der Regel des Programms verdient." },
    forOffice: {
      word: "Sie entscheiden",
      tone: "open",
      why: "Die Regel dazu ist angenommen oder nicht gelesen. Sie kann warnen, aber nicht ablehnen: Das entscheidet die Stelle."
    },
    unnoted: { word: "noch offen", tone: "plain", why: "Noch ist nicht jede Anwesenheit eingetragen." },
    missed: { word: "noch nicht verdient", tone: "bad", why: "Es fehlen Termine." }
  }

/** "3 von 4 Terminen besucht" */
export const attendedOf = ({ dates }: Pick<CourseParticipant, "dates">): string => {
  const there = dates.filter(({ standing }) => standing === "present" || standing === "madeUp").length
  return `${there} von ${dates.length === 1 ? "1 Termin" : `${dates.length} Terminen`} besucht`
}
