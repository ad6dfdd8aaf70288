import { format, languageName } from "@lotsenwerk/messages"
import { Email } from "../../components/Email.tsx"
import { Facts } from "../../components/Facts.tsx"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant } from "../../wire.ts"
import { ways } from "./participants.ts"

const Phone = ({ number }: { readonly number: string }) => <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{number}</a>

interface ParticipantFactsProps {
  readonly participant: CourseParticipant
  readonly course: string
  /** Whether they stand alone on the page. */
  readonly wide?: boolean
}

/** How to reach a participant, what they offer and need. */
export const ParticipantFacts = ({ participant, course, wide = false }: ParticipantFactsProps) => {
  const { at, coordinates } = useVisitor()
  const { id, contact, languages, needs, way, joinedAt } = participant
  const facts = (
    <>
      <Facts
        wide={wide}
        facts={{
          Telefon: contact?.phone && <Phone number={contact.phone} />,
          "E-Mail": contact?.email && <Email address={contact.email} />,
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
    </>
  )
  return wide ? <Section title="Angaben">{facts}</Section> : <aside aria-label="Angaben zur Person">{facts}</aside>
}
