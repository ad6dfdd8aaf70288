import { format, languageName } from "@lotsenwerk/messages"
import { Email } from "../../components/Email.tsx"
import { Facts } from "../../components/Facts.tsx"
import { Go } from "../../components/Go.tsx"
import { useField } from "../../components/returnedContext.ts"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant } from "../../wire.ts"
import { ways } from "./participants.ts"

/** All that tells a person from a robot. */
const Told = ({ participant }: { readonly participant: CourseParticipant }) => {
  const { contact, languages, needs, way, joinedAt } = participant
  return (
    <Facts
      wide
      facts={{
        "E-Mail": contact?.email && <Email address={contact.email} />,
        Telefon: contact?.phone,
        Angemeldet: `${format.moment(joinedAt)}, ${ways[way]}`,
        "Kann helfen auf": languages?.map((code) => languageName(code)).join(", "),
        "Braucht für den Kurs": needs
      }}
    />
  )
}

interface DoubtfulProps {
  readonly course: string
  /** Those on the page. */
  readonly participants: ReadonlyArray<CourseParticipant>
  /** How many wait for a look in all. */
  readonly of: number
  /** Whether all are ticked before anybody chooses. */
  readonly chosen: boolean
}

/** Sign-ups to tick, each with what was told. */
export const Doubtful = ({ course, participants, of, chosen }: DoubtfulProps) => {
  const { at } = useVisitor()
  const { ticked } = useField("participants", undefined)
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">
        {participants.length < of ? `Zu prüfen (die ersten ${participants.length} von ${of})` : `Zu prüfen (${of})`}
      </legend>
      <div className="kern-fieldset__body">
        <ul className="lw-ticks lw-ticks--told">
          {participants.map((participant) => (
            <li key={participant.id}>
              <label className="lw-tick">
                <input
                  className="kern-form-check__checkbox"
                  type="checkbox"
                  name="participants"
                  value={participant.id}
                  defaultChecked={ticked === undefined ? chosen : ticked.includes(participant.id)}
                />
                <strong>{participant.name}</strong>
              </label>
              <Told participant={participant} />
              <p className="lw-actions">
                <Go to={at.participant(course, participant.id)} aria-label={`Einzeln ansehen: ${participant.name}`}>
                  Einzeln ansehen
                </Go>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  )
}
