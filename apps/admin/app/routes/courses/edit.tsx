import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/edit"
import { PlanFields } from "./PlanFields.tsx"
import { grown, withPlan } from "./planSent.server.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { course, entry } = await read(context)(contract.training.show, { params })
  return { course, entry }
}

export const action = async (args: Route.ActionArgs) =>
  (await grown(args.request)) ??
  submit(args, async (sent, call) => {
    const { params } = args
    await withPlan(sent, (plan) => call(contract.training.change, { params, body: plan }))
    return after(addresses(params.municipality).course(params.course), "geaendert")
  })

/** Changes a course; who has a place keeps it. */
export default function EditCourse({ loaderData: { course, entry }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title={`${course.title} ändern`}
      lead="Wer einen Platz hat, behält ihn, auch wenn es danach weniger Plätze gibt. Mehr Plätze bekommen zuerst die, die warten."
      crumb={{ label: course.title, to: at.course(course.name) }}
      returned={actionData}
    >
      {course.publishedAt !== undefined && entry.taken > 0 && (
        <Hint>
          <p>Ändern Sie Termine oder Ort, bekommen alle mit Platz eine E-Mail.</p>
        </Hint>
      )}
      <Form intent="change">
        <PlanFields draft={course} proposed={0} />
        <div className="lw-actions">
          <Button label="Kurs ändern" weight="primary" />
          <Button label="Weitere Termine" name="more" value="1" />
          <Go to={at.course(course.name)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
