import { contract } from "@lotsenwerk/http/contract"
import { formatIn } from "@lotsenwerk/messages"
import { redirect } from "react-router"
import { start } from "../../address.ts"
import { Page } from "../../components/Page.tsx"
import { desk, read } from "../../desk.server.ts"
import type { Route } from "./+types/day"
import { Figures } from "./Figures.tsx"
import { TaskGroup } from "./TaskGroup.tsx"
import { Waiting } from "./Waiting.tsx"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { visitor } = context.get(desk)
  const home = start(visitor.municipality, visitor.role)
  // Another municipality is answered by the API, as one that does not exist.
  if (params.municipality === visitor.municipality && home !== `/${params.municipality}`) throw redirect(home)
  return read(context)(contract.office.day, { params })
}

/** Days in full: "2. Dezember 2026". */
const longForm = formatIn("de-simple")

const weekday = (day: string) =>
  new Intl.DateTimeFormat("de-DE", { weekday: "long", timeZone: "UTC" }).format(Date.parse(day))

const groups = ["overdue", "today", "week", "later"] as const

const summary = (count: number, late: number) => {
  if (count === 0) return "Nichts zu tun. Neue Aufgaben erscheinen hier von selbst."
  const tasks = count === 1 ? "1 Aufgabe" : `${count} Aufgaben`
  const overdue = late === 0 ? "keine überfällig" : `${late} davon überfällig`
  return `${tasks}, ${overdue}. Was erledigt ist, verschwindet von selbst.`
}

/** The day: what is to be done, by date, and the programme in figures. */
export default function Today({ loaderData: day }: Route.ComponentProps) {
  const waiting = day.tasks.filter(({ group }) => group === "waiting")
  const late = day.tasks.filter(({ group }) => group === "overdue").length
  return (
    <Page
      title={`Heute, ${weekday(day.today)}, ${longForm.day(day.today)}`}
      lead={summary(day.tasks.length - waiting.length, late)}
    >
      <div className="lw-split">
        <div>
          {groups.map((group) => (
            <TaskGroup key={group} group={group} today={day.today} tasks={day.tasks} />
          ))}
          <Waiting tasks={waiting} />
        </div>
        <Figures day={day} />
      </div>
    </Page>
  )
}
