import { format, messagesIn } from "@lotsenwerk/messages"
import { Notice } from "../../components/Notice.tsx"
import type { Person, Programme } from "../../wire.ts"
import { consequencesInWords } from "./consequences.ts"
import { lastDayOf, nextDay, spanInWords, termInWords } from "./offices.ts"
import { doneOn } from "./papers.ts"

const { words } = messagesIn("de")

interface DoneNoticeProps {
  /** The query of the address: `erledigt` and what it is about. */
  readonly done: Readonly<Record<string, string>>
  readonly record: Person
  readonly programme: Programme
  readonly today: string
  /** The months that have a run. */
  readonly settled: ReadonlyArray<string>
}

const plain: Readonly<Record<string, string>> = {
  aufgenommen: "Die Person ist aufgenommen.",
  vorgemerkt: "Die Person ist aus dem Kurs vorgemerkt und steht jetzt im Register.",
  angaben: "Die Angaben sind geändert.",
  antwort: "Die Antwort ist unterwegs.",
  konto: "Die Bankverbindung ist eingetragen und verschlüsselt.",
  "unterlage-zurueck": "Die Unterlage ist zurückgenommen. Im Verlauf steht beides.",
  "berufung-zurueck": "Die Berufung ist zurückgenommen. Im Verlauf steht beides.",
  "ende-zurueck": "Das Ende ist zurückgenommen. Die Berufung gilt wieder bis zu ihrem letzten Tag.",
  "ruhen-zurueck": "Das Ruhen ist zurückgenommen.",
  abgeschlossen: "Ohne Berufung abgeschlossen.",
  wieder: "Wieder aufgenommen."
}

/** What was done to an office, what it means for the money, and the way back. */
const officeNotice = ({ done, record, programme, today, settled }: DoneNoticeProps) => {
  const office = record.person.appointments.find(({ id }) => id === done.id)
  if (office === undefined) return undefined
  const tell = (since: string, begins: boolean) => {
    const isSettled = settled.includes(since.slice(0, 7))
    return consequencesInWords({ since, begins, isSettled }, record, programme, today)
  }
  const last = lastDayOf(office)
  switch (done.erledigt) {
    case "berufung":
      return {
        title: `Berufung eingetragen, ${termInWords(office)}.`,
        sentences: tell(office.from, true),
        undo: { intent: "withdrawAppointment", subject: office.id }
      }
    case "ende":
      return {
        title: `Berufung beendet, letzter Tag ${last === undefined ? "" : format.day(last)}.`,
        sentences: last === undefined ? [] : tell(nextDay(last), false),
        undo: { intent: "undoEnd", subject: office.id }
      }
    case "ruhen": {
      const span = office.interruptions.find(({ id }) => id === done.ruhen)
      if (span === undefined) return undefined
      return {
        title: `Das Amt ruht ${spanInWords(span.from, span.to)}.`,
        sentences: tell(span.from, false),
        undo: { intent: "withdrawInterruption", subject: `${office.id}/${span.id}` }
      }
    }
    case "weiter": {
      const span = office.interruptions.find(({ id }) => id === done.ruhen)
      if (span?.to === undefined) return undefined
      return { title: `Das Ruhen endet am ${format.day(span.to)}.`, sentences: tell(span.from, true), undo: undefined }
    }
    default:
      return undefined
  }
}

/** What was just done on this person's record. */
export const DoneNotice = (props: DoneNoticeProps) => {
  const { done, record } = props
  const sentence = plain[done.erledigt ?? ""]
  if (sentence !== undefined) return <Notice>{<p>{sentence}</p>}</Notice>
  const recorded = record.person.papers.find(({ id }) => done.erledigt === "unterlage" && id === done.id)
  if (recorded !== undefined) {
    const { id, paper } = recorded
    return (
      <Notice undo={{ intent: "withdrawPaper", subject: id }}>
        <p>
          <strong>Eingetragen:</strong> {words.papers[paper._tag]}, {doneOn(paper)}.
        </p>
      </Notice>
    )
  }
  const office = officeNotice(props)
  if (office === undefined) return null
  return (
    <Notice undo={office.undo}>
      <p>
        <strong>{office.title}</strong>
      </p>
      {office.sentences.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </Notice>
  )
}
