/** What is to be done next for a course: one thing, its reason, and where it is done. */
import type { addresses } from "../../address.ts"
import type { CourseRecord } from "../../wire.ts"
import { dayInWords, unnoted } from "./dates.ts"
import { isToCall } from "./participants.ts"

/** The next thing to do: on another page, or by a button of this one. */
export interface Step {
  readonly title: string
  readonly why: string
  readonly label: string
  readonly does: { readonly to: string } | { readonly intent: string }
}

const people = (count: number) => (count === 1 ? "1 Person" : `${count} Personen`)

const firstOf = (count: number) => (count === 1 ? "" : "Beginnen Sie mit der ersten.")

/** Finds the next thing to do; nothing where the course only waits. @param role trainers note attendance, nothing else */
export const nextStep = (
  record: CourseRecord,
  today: string,
  at: ReturnType<typeof addresses>,
  role: string
): Step | undefined => {
  const { course, entry, participants } = record
  const runs = role === "coordinator"
  if (!runs && role !== "trainer") return undefined
  if (entry.standing === "cancelled") return undefined
  if (runs && entry.standing === "draft") {
    return {
      title: "Kurs veröffentlichen",
      why: "Erst dann steht er auf der öffentlichen Seite. Sie können ihn wieder herunternehmen.",
      label: "Kurs veröffentlichen",
      does: { intent: "publish" }
    }
  }
  const toReview = participants.filter(({ state }) => state === "review")
  const [review] = toReview
  if (runs && review !== undefined) {
    return {
      title: toReview.length === 1 ? "1 Anmeldung prüfen" : `${toReview.length} Anmeldungen prüfen`,
      why: `${toReview.length === 1 ? "Sie kam" : "Sie kamen"} ohne die stille Prüfung gegen Roboter, zum Beispiel von alten Geräten.`,
      label: toReview.length === 1 ? "Anmeldung prüfen" : "Anmeldungen prüfen",
      does: { to: toReview.length === 1 ? at.participant(course.name, review.id) : at.review(course.name) }
    }
  }
  const toCall = participants.filter(isToCall)
  const [call] = toCall
  if (runs && call !== undefined) {
    return {
      title: `${people(toCall.length)} anrufen`,
      why: `Ohne E-Mail-Adresse bestätigen Sie den Platz am Telefon. ${firstOf(toCall.length)}`,
      label: "Platz bestätigen",
      does: { to: at.participant(course.name, call.id) }
    }
  }
  const [date] = unnoted(record, today)
  if (date !== undefined) {
    return {
      title: "Anwesenheit eintragen",
      why: `Für ${dayInWords(date.on)} ist noch nicht eingetragen, wer da war.`,
      label: "Anwesenheit eintragen",
      does: { to: at.attendance(course.name, date.id) }
    }
  }
  const earned = participants.filter(({ earning, certificate }) => earning === "earned" && certificate === undefined)
  const open = participants.filter(({ earning, certificate }) => earning === "forOffice" && certificate === undefined)
  if (runs && today >= entry.last && earned.length + open.length > 0) {
    return {
      title: "Zertifikate ausstellen",
      why: [
        earned.length > 0 ? `Verdient: ${people(earned.length)}.` : "",
        open.length > 0 ? `Sie entscheiden über: ${people(open.length)}.` : ""
      ]
        .filter(Boolean)
        .join(" "),
      label: "Zertifikate prüfen",
      does: { to: at.certificates(course.name) }
    }
  }
  return undefined
}
