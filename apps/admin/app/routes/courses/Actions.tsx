import { Go } from "../../components/Go.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseRecord } from "../../wire.ts"

/** Everything else that the coordinator can do with a course. */
export const Actions = ({ record: { course, entry } }: { readonly record: CourseRecord }) => {
  const { at, coordinates } = useVisitor()
  if (!coordinates) return null
  const { name, title } = course
  if (entry.standing === "cancelled") {
    return (
      <div className="lw-actions">
        <LinkButton intent="undoCancel" subject={name} label="Absage zurücknehmen" />
        <Go to={`${at.newCourse}?wie=${name}`}>Kurs kopieren</Go>
      </div>
    )
  }
  const isPublished = course.publishedAt !== undefined
  return (
    <div className="lw-actions">
      <Go to={at.newParticipant(name)}>Person anmelden</Go>
      <Go to={at.certificates(name)}>Zertifikate</Go>
      <Go to={at.embedding(name)}>Auf einer Website einbetten</Go>
      <Go to={at.editCourse(name)}>Kurs ändern</Go>
      <Go to={`${at.newCourse}?wie=${name}`}>Kurs kopieren</Go>
      {isPublished && <LinkButton intent="unpublish" subject={name} label="Von der Kursseite nehmen" />}
      <Go to={at.cancelCourse(name)} aria-label={`Kurs absagen: ${title}`}>
        Kurs absagen
      </Go>
    </div>
  )
}
