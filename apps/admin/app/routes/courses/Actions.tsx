import { Go } from "../../components/Go.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseRecord } from "../../wire.ts"
import { isOver } from "./standing.ts"

/** Everything else that the coordinator can do with a course. */
export const Actions = ({
  record: { course, entry },
  today
}: {
  readonly record: CourseRecord
  readonly today: string
}) => {
  const { at, coordinates } = useVisitor()
  if (!coordinates) return null
  const { name } = course
  if (entry.standing === "cancelled") {
    return (
      <div className="lw-actions">
        <LinkButton intent="undoCancel" subject={name} label="Absage zurücknehmen" />
        <Go to={`${at.newCourse}?wie=${name}`}>Kurs kopieren</Go>
      </div>
    )
  }
  const isPublished = course.publishedAt !== undefined
  const over = isOver(entry, today)
  return (
    <div className="lw-actions">
      {!over && <Go to={at.newParticipant(name)}>Person anmelden</Go>}
      <Go to={at.certificates(name)}>Zertifikate</Go>
      {!over && <Go to={at.embedding(name)}>Auf einer Website einbetten</Go>}
      <Go to={at.editCourse(name)}>Kurs ändern</Go>
      <Go to={`${at.newCourse}?wie=${name}`}>Kurs kopieren</Go>
      {isPublished && <LinkButton intent="unpublish" subject={name} label="Von der Kursseite nehmen" />}
      {!over && <Go to={at.cancelCourse(name)}>Kurs absagen</Go>}
    </div>
  )
}
