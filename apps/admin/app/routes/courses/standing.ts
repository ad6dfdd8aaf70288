/** How a course stands, in words: whether people can sign up, how full it is, what is to do. */
import { format } from "@lotsenwerk/messages"
import type { Tone } from "../../components/StateWord.tsx"
import type { CourseEntry, Task } from "../../wire.ts"

type Standing = CourseEntry["standing"]

/** Whether people can sign up, in a word. */
export const standings: Readonly<Record<Standing, { readonly word: string; readonly tone: Tone }>> = {
  draft: { word: "Entwurf", tone: "open" },
  notYetOpen: { word: "veröffentlicht, Anmeldung noch nicht offen", tone: "good" },
  open: { word: "Anmeldung offen", tone: "good" },
  closed: { word: "Anmeldung beendet", tone: "plain" },
  cancelled: { word: "abgesagt", tone: "bad" }
}

/** Whether everything about a course is over. */
export const isOver = ({ last }: Pick<CourseEntry, "last">, today: string): boolean => last < today

/** "12 von 20 Plätzen vergeben, 3 warten" */
export const placesInWords = ({ taken, capacity, waiting }: CourseEntry): string => {
  const places = `${taken} von ${capacity === 1 ? "1 Platz" : `${capacity} Plätzen`} vergeben`
  return waiting === 0 ? places : `${places}, ${waiting === 1 ? "1 wartet" : `${waiting} warten`}`
}

/** "02.03. bis 23.03.2027" */
export const daysInWords = (first: string, last: string): string => {
  if (first === last) return format.day(first)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  return `${sameYear ? format.shortDay(first) : format.day(first)} bis ${format.day(last)}`
}

/** From the first to the last date of a course. */
export const spanOf = ({ first, last }: Pick<CourseEntry, "first" | "last">): string => daysInWords(first, last)

/** What the office has to do for a course, each in a few words. @param tasks the tasks of the day */
export const toDo = (
  { name, toReview, toCall, standing }: CourseEntry,
  tasks: ReadonlyArray<Task>
): ReadonlyArray<string> => [
  ...(standing === "draft" ? ["veröffentlichen"] : []),
  ...(toReview === 0 ? [] : [toReview === 1 ? "1 Anmeldung prüfen" : `${toReview} Anmeldungen prüfen`]),
  ...(toCall === 0 ? [] : [toCall === 1 ? "1 Person anrufen" : `${toCall} Personen anrufen`]),
  ...tasks
    .filter(({ subject }) => subject === name)
    .flatMap(({ kind, facts }) => {
      if (kind === "NoteCourseAttendance") return [`Anwesenheit vom ${format.shortDay(String(facts.on))} eintragen`]
      return kind === "IssueCertificates" ? ["Zertifikate ausstellen"] : []
    })
]
