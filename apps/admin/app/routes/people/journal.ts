/** The lines of a person's record, in words. */
import { format, messagesIn } from "@lotsenwerk/messages"
import type { JournalEntry } from "../../wire.ts"

const { words } = messagesIn("de")

interface Told {
  readonly title: string
  readonly more?: string
}

type Details = JournalEntry["details"]

const text = (details: Details, name: string): string => String(details[name] ?? "")

const day = (details: Details, name: string) => (text(details, name) === "" ? "" : format.day(text(details, name)))

const span = (details: Details) => {
  const [from, to] = [day(details, "from"), day(details, "to")]
  return to === "" ? `ab ${from}` : `${from} bis ${to}`
}

const reason = (details: Details) =>
  text(details, "reason") === "" ? {} : { more: `Grund: ${text(details, "reason")}` }

const claimOf = (details: Details) => `zur Rückforderung für ${format.month(text(details, "month"))}`

const revokedFor = (details: Details): string | undefined =>
  words.revocationGrounds[text(details, "revokedFor") as keyof typeof words.revocationGrounds]

const sentences: Readonly<Record<string, (details: Details) => Told>> = {
  InterestReceived: () => ({ title: "Interesse eingegangen", more: "Über das Formular im Internet" }),
  PersonAdded: () => ({ title: "Person aufgenommen" }),
  TakenOverFromCourse: (details) => ({
    title: "Aus einem Kurs vorgemerkt",
    ...(text(details, "certificate") === "" ? {} : { more: `Grundkurs mit Zertifikat ${text(details, "certificate")}` })
  }),
  PersonChanged: () => ({ title: "Angaben geändert" }),
  InterestAnswered: (details) => ({ title: "Interesse beantwortet", more: `Betreff: ${text(details, "subject")}` }),
  ApplicationClosed: () => ({ title: "Ohne Berufung abgeschlossen" }),
  ApplicationReopened: () => ({ title: "Wieder aufgenommen" }),
  PaperRecorded: (details) => ({
    title: `${words.papers[text(details, "kind") as keyof typeof words.papers] ?? "Unterlage"} eingetragen`,
    ...(text(details, "certificate") === "" ? {} : { more: `Zertifikat ${text(details, "certificate")} geprüft` })
  }),
  PaperWithdrawn: () => ({ title: "Unterlage zurückgenommen" }),
  AccountRecorded: (details) => ({ title: "Bankverbindung eingetragen", more: text(details, "masked") }),
  Appointed: (details) => ({ title: `Berufung eingetragen: ${span(details)}` }),
  AppointmentWithdrawn: () => ({ title: "Berufung zurückgenommen" }),
  OfficeEnded: (details) => ({
    title: `${text(details, "ground") === "revoked" ? "Abberufen" : "Ausgeschieden"}, letzter Tag ${day(details, "lastDay")}`,
    ...reason({ reason: [revokedFor(details), text(details, "reason")].filter(Boolean).join(". ") })
  }),
  OfficeEndUndone: () => ({ title: "Ende der Berufung zurückgenommen" }),
  OfficeInterrupted: (details) => ({ title: `Amt ruht: ${span(details)}`, ...reason(details) }),
  OfficeResumed: (details) => ({ title: `Ruhen beendet, letzter Tag ${day(details, "lastDay")}` }),
  InterruptionWithdrawn: () => ({ title: "Ruhen zurückgenommen" }),
  ClaimOpened: (details) => ({ title: `Rückforderung für ${format.month(text(details, "month"))} entstanden` }),
  ClaimHeard: (details) => ({ title: `Anhörung ${claimOf(details)}, Antwort bis ${day(details, "answerBy")}` }),
  ClaimAnswered: (details) => ({ title: `Stellungnahme ${claimOf(details)} vom ${day(details, "on")}` }),
  ClaimDemanded: (details) => ({
    title: `Zurückgefordert ${claimOf(details)}, ${
      details.count === 1 ? "in einer Summe bis" : `in ${text(details, "count")} Raten ab`
    } ${day(details, "dueOn")}`,
    ...reason(details)
  }),
  ClaimReceived: (details) => ({
    title: `Eingang ${claimOf(details)}: ${format.euro(Number(details.cents))} am ${day(details, "on")}`
  }),
  ClaimWaived: (details) => ({ title: `Verzicht ${claimOf(details)}`, ...reason(details) }),
  ClaimUndone: (details) => ({ title: `Letzter Schritt zurückgenommen ${claimOf(details)}` }),
  // What was decided before each step had a line of its own.
  ClaimDecided: (details) => ({
    title: `Rückforderung für ${format.month(text(details, "month"))}: ${
      words.claims[text(details, "state") as keyof typeof words.claims] ?? ""
    }`,
    ...reason(details)
  })
}

/** Puts a line into words; an event without words keeps its name rather than vanish. */
export const entryInWords = ({ what, details }: JournalEntry): Told => sentences[what]?.(details) ?? { title: what }
