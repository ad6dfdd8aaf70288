import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { Route } from "./+types/participant"
import { Decide } from "./Decide.tsx"
import { OwnCertificate, TakeOver } from "./OwnCertificate.tsx"
import { OwnDates } from "./OwnDates.tsx"
import { ParticipantFacts } from "./ParticipantFacts.tsx"
import { participantFor } from "./participantFor.server.ts"
import { hasPlace, positionOf, stateInWords } from "./participants.ts"

export const loader = async (args: Route.LoaderArgs) => {
  const asked = new URL(args.request.url).searchParams
  return { ...(await participantFor(args)), done: asked.get("erledigt") ?? "", date: asked.get("termin") ?? "" }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const at = addresses(params.municipality)
    const here = at.participant(params.course, params.participant)
    const date = { params: { ...params, date: text("subject") } }
    switch (text("intent")) {
      case "confirm": {
        const { state } = await call(contract.training.confirm, { params })
        return after(here, state === "confirmed" ? "bestaetigt" : "warteliste")
      }
      case "admit": {
        const { state } = await call(contract.training.review, { params, body: { admitted: true } })
        return after(here, state === "waiting" ? "warteliste" : "zugelassen")
      }
      case "makeUp":
        await call(contract.training.makeUp, { ...date, body: { on: text("on") } })
        return after(here, "nachgeholt", { termin: text("subject") })
      case "undoMakeUp":
        await call(contract.training.makeUp, { ...date, body: { on: null } })
        return after(here, "nicht-nachgeholt")
      case "takeOver": {
        const { person } = await call(contract.training.takeOver, { params })
        return after(at.person(person), "vorgemerkt")
      }
      default:
        return here
    }
  })

const notices: Readonly<Record<string, string>> = {
  angemeldet: "Die Person ist angemeldet und hat einen Platz.",
  angaben: "Die Angaben sind geändert.",
  bestaetigt: "Der Platz ist bestätigt.",
  warteliste: "Gerade ist kein Platz frei. Die Person steht auf der Warteliste.",
  zugelassen: "Die Anmeldung ist zugelassen. Ein Platz ist vorgemerkt, bis die Person ihn bestätigt.",
  nachgeholt: "Der Termin ist als nachgeholt eingetragen.",
  zurueckgezogen: "Die Anmeldung ist zurückgezogen.",
  abgelehnt: "Die Anmeldung ist abgelehnt.",
  "nicht-nachgeholt": "Der Eintrag ist zurückgenommen."
}

/** Somebody who signed up: where they stand, how to reach them, their dates and certificate. */
export default function Participant({ loaderData, actionData }: Route.ComponentProps) {
  const { record, participant, done, date } = loaderData
  const { at, coordinates } = useVisitor()
  const { course, participants } = record
  const sentence = notices[done]
  const { word, tone, more } = stateInWords(participant, positionOf(participants, participant.id))
  const undo = done === "nachgeholt" ? { intent: "undoMakeUp", subject: date } : undefined
  return (
    <Page
      title={participant.name}
      lead={
        <>
          <StateWord tone={tone}>{word}</StateWord>
          {more && ` ${more}`}
        </>
      }
      crumb={{ label: course.title, to: at.course(course.name) }}
      returned={actionData}
      notice={sentence && <Notice undo={undo}>{sentence}</Notice>}
    >
      {coordinates && <Decide participant={participant} course={course.name} />}
      {hasPlace(participant) || participant.certificate ? (
        <div className="lw-split">
          <ParticipantFacts participant={participant} course={course.name} />
          <div>
            <OwnDates participant={participant} dates={course.dates} />
            <OwnCertificate participant={participant} course={course.name} />
            <TakeOver participant={participant} />
          </div>
        </div>
      ) : (
        <ParticipantFacts participant={participant} course={course.name} wide />
      )}
    </Page>
  )
}
