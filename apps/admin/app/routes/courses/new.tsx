import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { desk, read, submit, today } from "../../desk.server.ts"
import type { Route } from "./+types/new"
import { Evidence } from "./Evidence.tsx"
import { type Draft, PlanFields } from "./PlanFields.tsx"
import { movedAhead, nameFrom, stemOf, titleFor } from "./plan.ts"
import { grown, withPlan } from "./planSent.server.ts"

/** How long a place is held and offered unless somebody says otherwise. @unit hours @source setting of this software */
const usualHours = 72

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const proposal = await call(contract.training.propose, { params })
  const earlier = new URL(request.url).searchParams.get("wie")
  if (earlier === null) {
    const { settings } = await call(contract.office.settings, { params })
    const { body } = context.get(desk).visitor
    const organiser = {
      name: body,
      ...(settings.mailbox && { mailbox: settings.mailbox }),
      ...(settings.phone && { phone: settings.phone })
    }
    const hours = { confirmHours: usualHours, acceptHours: usualHours }
    const draft: Draft = { organiser, topics: proposal.topics, opensOn: today(), ...hours }
    return { proposal, draft, name: undefined, copied: undefined }
  }
  const { course } = await call(contract.training.show, { params: { ...params, course: earlier } })
  const existing = await call(contract.training.list, { params })
  const copy = movedAhead(course, today())
  const first = copy.dates[0]?.on ?? ""
  const title = titleFor(course.title, first)
  const taken = existing.map(({ name }) => name)
  return {
    proposal,
    draft: { ...copy, title } as Draft,
    name: nameFrom(titleFor(stemOf(course.name), first), first, taken),
    copied: course.title
  }
}

export const action = async (args: Route.ActionArgs) =>
  (await grown(args.request)) ??
  submit(args, async (sent, call) => {
    const { params } = args
    const name = await withPlan(sent, async (plan) => {
      const given = sent.text("name")
      const taken = given === "" ? await call(contract.training.list, { params }) : []
      const chosen =
        given ||
        nameFrom(
          plan.title,
          plan.dates[0]?.on ?? "",
          taken.map((each) => each.name)
        )
      return (await call(contract.training.add, { params, body: { ...plan, course: chosen } })).name
    })
    return after(addresses(params.municipality).course(name), "geplant")
  })

/** Plans a course: from the programme's curriculum, or as a copy of an earlier one. */
export default function NewCourse({ loaderData, actionData }: Route.ComponentProps) {
  const { proposal, draft, name, copied } = loaderData
  const { at } = useVisitor()
  return (
    <Page
      title="Kurs planen"
      lead={
        copied === undefined
          ? "Der Kurs bleibt ein Entwurf, bis Sie ihn veröffentlichen."
          : `Übernommen aus „${copied}“, um ganze Wochen verschoben. Prüfen Sie vor allem die Termine.`
      }
      crumb={{ label: "Alle Kurse", to: at.courses }}
      returned={actionData}
    >
      <Form intent="plan">
        <PlanFields
          draft={draft}
          proposed={copied === undefined ? (proposal.dates ?? 0) : 0}
          address={
            <Field
              name="name"
              label="Adresse der Kursseite"
              hint="Zum Beispiel grundkurs-2027-1. Bleibt das Feld leer, bilden wir sie aus dem Titel. Später ist sie fest."
              optional
              value={name}
            />
          }
          evidence={<Evidence proposal={proposal} />}
        />
        <div className="lw-actions">
          <Button label="Kurs planen" weight="primary" />
          <Button label="Weitere Termine" name="more" value="1" />
          <Go to={at.courses}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
