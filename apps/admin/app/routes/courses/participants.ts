/** Those who signed up: in groups, and each state in words. */
import { format } from "@lotsenwerk/messages"
import type { Tone } from "../../components/StateWord.tsx"
import type { CourseParticipant } from "../../wire.ts"

const seated: ReadonlyArray<CourseParticipant["state"]> = ["confirmed", "held", "offered"]

/** Whether somebody has a place, definite or not. */
export const hasPlace = ({ state }: Pick<CourseParticipant, "state">): boolean => seated.includes(state)

/** Whether somebody is part of the course or may become so. */
export const isActive = (participant: Pick<CourseParticipant, "state">): boolean =>
  hasPlace(participant) || participant.state === "waiting" || participant.state === "review"

/** Whether the office confirms by telephone: nobody else does, and no deadline runs. */
export const isToCall = ({ state, until }: Pick<CourseParticipant, "state" | "until">): boolean =>
  (state === "held" || state === "offered") && until === undefined

/** Everybody in the groups of the page, each in the order of joining. */
export const grouped = (participants: ReadonlyArray<CourseParticipant>) => ({
  places: participants.filter(hasPlace),
  waiting: participants.filter(({ state }) => state === "waiting"),
  review: participants.filter(({ state }) => state === "review"),
  former: participants.filter((each) => !isActive(each))
})

interface StateInWords {
  readonly word: string
  readonly tone: Tone
  /** Until when, or what the office does about it. */
  readonly more?: string
}

const held = (word: string, { until }: CourseParticipant): StateInWords =>
  until === undefined
    ? { word, tone: "open", more: "ohne Frist, bitte anrufen" }
    : { word, tone: "open", more: `bis ${format.moment(until)}` }

/** Says where somebody stands. @param position the place in the line, counted from one */
export const stateInWords = (participant: CourseParticipant, position?: number): StateInWords => {
  switch (participant.state) {
    case "confirmed":
      return { word: "Platz bestätigt", tone: "good" }
    case "held":
      return held("noch nicht bestätigt", participant)
    case "offered":
      return held("Platz angeboten", participant)
    case "waiting":
      return { word: position === undefined ? "wartet" : `wartet, Platz ${position} der Reihe`, tone: "plain" }
    case "review":
      return { word: "zu prüfen", tone: "open" }
    case "lapsed":
      return { word: "Frist abgelaufen", tone: "plain" }
    case "withdrawn":
      return { word: "zurückgezogen", tone: "plain" }
    case "declined":
      return { word: "abgelehnt", tone: "plain" }
  }
}

/** Where somebody stands in the line, counted from one; nothing for those who do not wait. */
export const positionOf = (participants: ReadonlyArray<CourseParticipant>, id: string): number | undefined => {
  const index = grouped(participants).waiting.findIndex((each) => each.id === id)
  return index < 0 ? undefined : index + 1
}

/** Where a sign-up came from. */
export const ways: Readonly<Record<CourseParticipant["way"], string>> = {
  page: "über die Kursseite",
  widget: "über eine andere Website",
  office: "bei der Stelle",
  door: "am Termin dazugekommen"
}
