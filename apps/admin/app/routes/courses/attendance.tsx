import { contract } from "@lotsenwerk/http/contract"
import { data } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import type { Route } from "./+types/attendance"
import { dayInWords } from "./dates.ts"
import { Present } from "./Present.tsx"
import { hasPlace } from "./participants.ts"
import { WalkIn } from "./WalkIn.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const record = await read(context)(contract.training.show, { params })
  const date = record.course.dates.find(({ id }) => id === params.date)
  if (date === undefined) throw data({}, { status: 404 })
  return { record, date, today: today(), done: new URL(request.url).searchParams.get("erledigt") }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, all }, call) => {
    const { params } = args
    const walkIn = {
      name: text("name"),
      contact: { email: text("contact.email"), phone: text("contact.phone") },
      languages: [],
      language: "de" as const,
      way: "door" as const
    }
    const isTyped = [walkIn.name, walkIn.contact.email, walkIn.contact.phone].some((value) => value !== "")
    const added = isTyped ? [(await call(contract.training.admit, { params, body: walkIn })).id] : []
    await call(
      contract.training.noteAttendance,
      { params, body: { present: [...all("present"), ...added] } },
      { idempotencyKey: `${text("key")}-present` }
    )
    const here = addresses(params.municipality).attendance(params.course, params.date)
    return after(here, isTyped ? "dazugekommen" : "gespeichert")
  })

const notices: Readonly<Record<string, string>> = {
  gespeichert: "Die Anwesenheit ist gespeichert.",
  dazugekommen: "Die Anwesenheit ist gespeichert, die neue Person steht auf der Liste."
}

/** Who came to a date, for a thumb and a phone; saving again replaces what was saved. */
export default function Attendance({ loaderData, actionData }: Route.ComponentProps) {
  const { record, date, today: day, done } = loaderData
  const { at, coordinates, visitor } = useVisitor()
  const { course, participants } = record
  const sentence = notices[done ?? ""]
  const notes = coordinates || visitor.role === "trainer"
  const others = course.dates.filter(({ id, on }) => id !== date.id && on <= day)
  return (
    <Page
      title={`Wer ist da? ${dayInWords(date.on)}`}
      lead={[`${date.from} bis ${date.until}\u00A0Uhr, ${course.place}`, date.topic].filter(Boolean).join(". ")}
      crumb={{ label: course.title, to: at.course(course.name) }}
      returned={actionData}
      notice={sentence && <Notice>{sentence}</Notice>}
    >
      {day < date.on || !notes ? (
        <p className="lw-note">
          {notes ? "Wer da war, tragen Sie am Tag des Termins ein." : "Die Anwesenheit trägt die Kursleitung ein."}
        </p>
      ) : (
        <Form intent="noteAttendance">
          <Present legend="Alle ankreuzen, die da sind" date={date.id} participants={participants.filter(hasPlace)} />
          <WalkIn />
          <div className="lw-actions">
            <Button label="Anwesenheit speichern" weight="primary" />
            <Go to={at.course(course.name)}>Zum Kurs</Go>
          </div>
        </Form>
      )}
      {others.length > 0 && (
        <p className="lw-actions">
          Andere Termine:
          {others.map((each) => (
            <Go key={each.id} to={at.attendance(course.name, each.id)}>
              {dayInWords(each.on)}
            </Go>
          ))}
        </p>
      )}
    </Page>
  )
}
