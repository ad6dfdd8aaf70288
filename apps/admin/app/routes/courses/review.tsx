import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/review"
import { Doubtful } from "./Doubtful.tsx"
import { grouped } from "./participants.ts"
import { atOnce, counted, reviewTold } from "./reviewTold.ts"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { course, participants } = await read(context)(contract.training.show, { params })
  const asked = new URL(request.url).searchParams
  return {
    course,
    doubtful: grouped(participants).review,
    isAll: asked.get("alle") === "ja",
    done: asked.get("erledigt") ?? "",
    count: Number(asked.get("zahl") ?? 0),
    passedOver: Number(asked.get("vorbei") ?? 0)
  }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, all }, call) => {
    const { params } = args
    const at = addresses(params.municipality)
    const here = at.review(params.course)
    const participants = all("participants")
    if (participants.length === 0) return after(here, "niemand")
    // Declining cannot be undone and asks once more.
    if (text("decision") === "decline") return at.declining(params.course, participants)
    const answer = await call(contract.training.reviewAll, { params, body: { participants, declined: null } })
    return after(here, "zugelassen", counted(answer))
  })

/** Looks at the sign-ups of a course that may come from a robot, and decides about several at once. */
export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  const { course, doubtful, isAll, done, count, passedOver } = loaderData
  const { at } = useVisitor()
  const sentence = reviewTold(done, count, passedOver)
  const here = at.review(course.name)
  return (
    <Page
      title="Anmeldungen prüfen"
      lead="Ohne die stille Prüfung gegen Roboter abgeschickt, zum Beispiel von alten Geräten. Lassen Sie zu, was nach einem Menschen aussieht: Die Reihenfolge der Anmeldung bleibt."
      crumb={{ label: course.title, to: at.course(course.name) }}
      returned={actionData}
      notice={sentence && <Notice>{sentence}</Notice>}
    >
      {doubtful.length === 0 ? (
        <p className="lw-empty">
          Alle Anmeldungen sind geprüft. <Go to={at.course(course.name)}>Zum Kurs</Go>
        </p>
      ) : (
        <Form key={String(isAll)} intent="review">
          <p className="lw-actions">
            <Go to={isAll ? here : `${here}?alle=ja`}>{isAll ? "Niemanden ankreuzen" : "Alle ankreuzen"}</Go>
          </p>
          <Doubtful course={course.name} participants={doubtful.slice(0, atOnce)} of={doubtful.length} chosen={isAll} />
          <div className="lw-actions">
            <Button label="Angekreuzte zulassen" weight="primary" name="decision" value="admit" />
            <Button label="Angekreuzte ablehnen" name="decision" value="decline" />
            <Go to={at.course(course.name)}>Zum Kurs</Go>
          </div>
        </Form>
      )}
    </Page>
  )
}
