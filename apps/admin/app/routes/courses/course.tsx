import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import type { CourseRecord } from "../../wire.ts"
import type { Route } from "./+types/course"
import { Actions } from "./Actions.tsx"
import { CourseFacts } from "./CourseFacts.tsx"
import { Dates } from "./Dates.tsx"
import { NextStep } from "./NextStep.tsx"
import { Participants } from "./Participants.tsx"
import { placesInWords, spanOf, standings } from "./standing.ts"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => ({
  record: await read(context)(contract.training.show, { params }),
  today: today(),
  done: new URL(request.url).searchParams.get("erledigt")
})

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const here = addresses(params.municipality).course(params.course)
    switch (text("intent")) {
      case "publish":
        await call(contract.training.publish, { params, body: { published: true } })
        return after(here, "veroeffentlicht")
      case "unpublish":
        await call(contract.training.publish, { params, body: { published: false } })
        return after(here, "entwurf")
      case "undoCancel":
        await call(contract.training.cancel, { params, body: { reason: null } })
        return after(here, "findet-statt")
      default:
        return here
    }
  })

interface Done {
  readonly sentence: string
  readonly undo?: string
}

const notices: Readonly<Record<string, Done>> = {
  geplant: { sentence: "Der Kurs ist geplant. Noch sieht ihn niemand außer Ihnen." },
  geaendert: { sentence: "Der Kurs ist geändert." },
  veroeffentlicht: { sentence: "Der Kurs ist veröffentlicht.", undo: "unpublish" },
  entwurf: { sentence: "Der Kurs steht nicht mehr auf der Kursseite. Wer angemeldet ist, bleibt es.", undo: "publish" },
  abgesagt: { sentence: "Der Kurs ist abgesagt. Alle Angemeldeten bekommen eine Nachricht.", undo: "undoCancel" },
  "findet-statt": {
    sentence: "Die Absage ist zurückgenommen. Sagen Sie es denen, die schon eine Nachricht bekommen haben."
  },
  anwesenheit: { sentence: "Die Anwesenheit ist gespeichert." }
}

const Lead = ({ record: { course, entry } }: { readonly record: CourseRecord }) => {
  const { word, tone } = standings[entry.standing]
  return (
    <>
      <StateWord tone={tone}>{word}</StateWord>, {spanOf(entry)}, {placesInWords(entry)}
      {course.cancelled && `. Abgesagt am ${format.dayOf(course.cancelled.at)}: ${course.cancelled.reason}`}
    </>
  )
}

/** A course: the next step, the dates, everybody who signed up. */
export default function CoursePage({ loaderData: { record, today: day, done }, actionData }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const { course } = record
  const told = notices[done ?? ""]
  const undo = told?.undo !== undefined && coordinates ? { intent: told.undo, subject: course.name } : undefined
  return (
    <Page
      title={course.title}
      lead={<Lead record={record} />}
      crumb={{ label: "Alle Kurse", to: at.courses }}
      returned={actionData}
      notice={told && <Notice undo={undo}>{told.sentence}</Notice>}
    >
      <NextStep record={record} today={day} />
      <Actions record={record} today={day} />
      <div className="lw-split">
        <div>
          <Dates record={record} today={day} />
          <Participants record={record} />
        </div>
        <CourseFacts record={record} />
      </div>
    </Page>
  )
}
