import { Email } from "../../components/Email.tsx"
import { Facts } from "../../components/Facts.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseRecord } from "../../wire.ts"
import { daysInWords } from "./standing.ts"

/** What is planned: places, place, who holds it, until when one can sign up. */
export const CourseFacts = ({ record: { course, address } }: { readonly record: CourseRecord }) => {
  const { coordinates } = useVisitor()
  const { organiser, place, topics, opensOn, closesOn, confirmHours, acceptHours, publishedAt } = course
  return (
    <aside aria-label="Angaben zum Kurs">
      <Facts
        facts={{
          Ort: place,
          Veranstalter: (
            <>
              {organiser.name}
              <br />
              <Email address={organiser.mailbox} />
              {organiser.phone && (
                <>
                  <br />
                  {organiser.phone}
                </>
              )}
            </>
          ),
          Anmeldung: daysInWords(opensOn, closesOn),
          Fristen: coordinates
            ? `${confirmHours} Stunden zum Bestätigen, ${acceptHours} Stunden zum Annehmen eines freien Platzes`
            : undefined,
          Themen: topics.length === 0 ? undefined : topics.join("; "),
          Kursseite: publishedAt === undefined ? undefined : <a href={address}>{address.replace(/^https?:\/\//, "")}</a>
        }}
      />
    </aside>
  )
}
