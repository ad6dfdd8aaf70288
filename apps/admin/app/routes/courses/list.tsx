import { contract } from "@lotsenwerk/http/contract"
import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { desk, read, today } from "../../desk.server.ts"
import type { CourseEntry, Day } from "../../wire.ts"
import type { Route } from "./+types/list"
import { isOver, placesInWords, spanOf, standings, toDo } from "./standing.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const runs = context.get(desk).visitor.role === "coordinator"
  return {
    courses: await call(contract.training.list, { params }),
    tasks: runs ? (await call(contract.office.day, { params })).tasks : undefined,
    today: today()
  }
}

/** The tasks of the day; nothing for those who only read. */
type Tasks = Day["tasks"] | undefined

const Standing = ({ course, tasks: all }: { readonly course: CourseEntry; readonly tasks: Tasks }) => {
  const { word, tone } = standings[course.standing]
  const tasks = all === undefined ? [] : toDo(course, all)
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

const columns = [{ label: "Kurs" }, { label: "Termine und Veranstalter" }, { label: "Plätze" }, { label: "Stand" }]

interface CoursesProps {
  readonly caption: string
  readonly courses: ReadonlyArray<CourseEntry>
  readonly tasks: Tasks
}

const Courses = ({ caption, courses, tasks }: CoursesProps) => {
  const { at } = useVisitor()
  return (
    <Table caption={caption} columns={columns}>
      <Rows>
        {courses.map((course) => (
          <Row
            key={course.name}
            head={<Go to={at.course(course.name)}>{course.title}</Go>}
            cells={[
              <span key="span">
                {spanOf(course)}
                <br />
                <span className="lw-muted">{course.organiser}</span>
              </span>,
              placesInWords(course),
              <Standing key="standing" course={course} tasks={tasks} />
            ]}
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
export default function CourseList({ loaderData: { courses, tasks, today: day } }: Route.ComponentProps) {
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
          <Courses caption="Kommende und laufende Kurse, der nächste zuerst" courses={ahead} tasks={tasks} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title="Frühere Kurse">
          <Courses caption="Frühere Kurse, der letzte zuerst" courses={over} tasks={tasks} />
        </Section>
      )}
    </Page>
  )
}
