import { contract } from "@lotsenwerk/http/contract"
import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, today } from "../../desk.server.ts"
import type { CourseEntry } from "../../wire.ts"
import type { Route } from "./+types/list"
import { isOver, placesInWords, spanOf, standings, toDo } from "./standing.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  courses: await read(context)(contract.training.list, { params }),
  today: today()
})

const Standing = ({ course }: { readonly course: CourseEntry }) => {
  const { coordinates } = useVisitor()
  const { word, tone } = standings[course.standing]
  const tasks = coordinates ? toDo(course) : []
  return (
    <>
      <StateWord tone={tone}>{word}</StateWord>
      {tasks.length > 0 && (
        <>
          <br />
          Zu tun: {tasks.join(", ")}
        </>
      )}
    </>
  )
}

const columns = [{ label: "Kurs" }, { label: "Termine" }, { label: "Plätze" }, { label: "Stand" }]

const Courses = ({ caption, courses }: { readonly caption: string; readonly courses: ReadonlyArray<CourseEntry> }) => {
  const { at } = useVisitor()
  return (
    <Table caption={caption} columns={columns}>
      <Rows>
        {courses.map((course) => (
          <Row
            key={course.name}
            head={
              <>
                <Go to={at.course(course.name)}>{course.title}</Go>
                <br />
                <span className="lw-muted">{course.organiser}</span>
              </>
            }
            cells={[spanOf(course), placesInWords(course), <Standing key="standing" course={course} />]}
          />
        ))}
      </Rows>
    </Table>
  )
}

const summary = (count: number) => {
  if (count === 0) return "Kein Kurs steht an."
  return count === 1 ? "1 Kurs steht an oder läuft." : `${count} Kurse stehen an oder laufen.`
}

/** All courses: those ahead, the next first, then those that are over. */
export default function CourseList({ loaderData: { courses, today: day } }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const ahead = courses.filter((course) => !isOver(course, day)).toReversed()
  const over = courses.filter((course) => isOver(course, day))
  return (
    <Page title="Kurse" lead={summary(ahead.length)}>
      {coordinates && (
        <p className="lw-actions">
          <ButtonLink to={at.newCourse} label="Kurs planen" weight="primary" />
        </p>
      )}
      {courses.length === 0 && (
        <p className="lw-empty">
          Noch ist kein Kurs geplant.
          {coordinates &&
            " Planen Sie den ersten: Termine und Themen schlägt das Programm vor, veröffentlicht wird er erst auf Ihren Wunsch."}
        </p>
      )}
      {ahead.length > 0 && (
        <Section title="Kommende und laufende Kurse">
          <Courses caption="Kommende und laufende Kurse, der nächste zuerst" courses={ahead} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title="Frühere Kurse">
          <Courses caption="Frühere Kurse, der letzte zuerst" courses={over} />
        </Section>
      )}
    </Page>
  )
}
