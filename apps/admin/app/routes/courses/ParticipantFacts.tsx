import { format, languageName } from "@lotsenwerk/messages"
import { Facts } from "../../components/Facts.tsx"
import { Go } from "../../components/Go.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant } from "../../wire.ts"
import { ways } from "./participants.ts"

const Phone = ({ number }: { readonly number: string }) => <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{number}</a>

/** How to reach a participant, what they offer and need. */
export const ParticipantFacts = ({
  participant,
  course
}: {
  readonly participant: CourseParticipant
  readonly course: string
}) => {
  const { at, coordinates } = useVisitor()
  const { id, contact, languages, needs, way, joinedAt } = participant
  return (
    <aside aria-label="Angaben zur Person">
      <Facts
        facts={{
          Telefon: contact?.phone && <Phone number={contact.phone} />,
          "E-Mail": contact?.email,
          "Kann helfen auf": languages?.map((code) => languageName(code)).join(", "),
          "Braucht für den Kurs": needs,
          Angemeldet: `${format.moment(joinedAt)}, ${ways[way]}`
        }}
      />
      {coordinates && (
        <p className="lw-actions">
          <Go to={at.participantDetails(course, id)}>Angaben ändern</Go>
        </p>
      )}
    </aside>
  )
}
