import { contract } from "@lotsenwerk/http/contract"
import { format, messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { LinkButton } from "../../components/LinkButton.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import type { Route } from "./+types/session"
import { Attendance } from "./Attendance.tsx"

const { supervisionKinds } = messagesIn("de").words

export const loader = async ({ request, context, params }: Route.LoaderArgs) => ({
  ...(await read(context)(contract.supervision.show, { params })),
  today: today(),
  done: new URL(request.url).searchParams.get("erledigt")
})

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, all }, call) => {
    const { params } = args
    const at = addresses(params.municipality)
    if (text("intent") === "withdrawSession") {
      await call(contract.supervision.withdraw, { params })
      return after(at.supervision, "zurueck")
    }
    await call(contract.supervision.noteAttendance, { params, body: { attended: all("attended") } })
    return after(at.session(params.session), "teilnahme")
  })

const notices: Readonly<Record<string, string>> = {
  termin: "Der Termin ist eingetragen.",
  teilnahme: "Die Teilnahme ist eingetragen."
}

/** An event and who came. */
export default function Session({ loaderData, actionData }: Route.ComponentProps) {
  const { session, guides, done } = loaderData
  const { at, coordinates } = useVisitor()
  const sentence = notices[done ?? ""]
  const withdraw = { intent: "withdrawSession", subject: session.id }
  const isNew = done === "termin" && coordinates
  return (
    <Page
      title={`${supervisionKinds[session.kind]} am ${format.day(session.on)}`}
      lead={`${session.place}, ${session.organisation}`}
      crumb={{ label: "Supervision", to: `${at.supervision}?jahr=${session.on.slice(0, 4)}` }}
      returned={actionData}
      notice={sentence && <Notice undo={isNew ? withdraw : undefined}>{sentence}</Notice>}
    >
      {loaderData.today < session.on ? (
        <p className="lw-note">Wer da war, tragen Sie nach dem Termin ein.</p>
      ) : (
        <Attendance session={session} guides={guides} />
      )}
      {coordinates && !isNew && (
        <div className="lw-actions">
          <LinkButton {...withdraw} label="Termin zurücknehmen" />
        </div>
      )}
    </Page>
  )
}
