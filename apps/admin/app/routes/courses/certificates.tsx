import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import { groundInWords } from "../../inWords.ts"
import type { CourseParticipant } from "../../wire.ts"
import type { Route } from "./+types/certificates"
import { Candidates, NotYet } from "./Candidates.tsx"
import { candidates, issueLabel } from "./candidates.ts"
import { FormerCertificates, Issued } from "./Issued.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams
  return {
    record: await read(context)(contract.training.show, { params }),
    done: asked.get("erledigt") ?? "",
    count: Number(asked.get("zahl") ?? 0)
  }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ all }, call) => {
    const { params } = args
    const { issued } = await call(contract.training.certify, { params, body: { participants: all("participants") } })
    return after(addresses(params.municipality).certificates(params.course), "ausgestellt", { zahl: String(issued) })
  })

const told = (done: string, count: number): string | undefined => {
  if (done === "neu") return "Das Zertifikat ist neu ausgestellt. Die alte Nummer steht unten."
  if (done === "zurueckgezogen") return "Das Zertifikat ist zurückgezogen. Die Nummer steht unten."
  if (done !== "ausgestellt") return undefined
  if (count === 0) return "Niemand war angekreuzt. Es wurde nichts ausgestellt."
  return count === 1 ? "1 Zertifikat ist ausgestellt." : `${count} Zertifikate sind ausgestellt.`
}

const summary = (issued: number, open: number): string => {
  const have =
    issued === 1
      ? "1 Zertifikat gilt."
      : issued === 0
        ? "Noch ist keines ausgestellt."
        : `${issued} Zertifikate gelten.`
  return open === 0 ? have : `${have} Wo die Regel des Programms nicht zusagt und nicht belegt ist, entscheiden Sie.`
}

/** Why the rule of the programme does not refuse: the doubt about it, in its own words. */
const doubtAbout = ([first]: ReadonlyArray<CourseParticipant>): string | undefined => {
  const ground = first?.explained?.trace.grounds.find(({ condition }) => condition === "DatesAttended")
  if (ground === undefined) return undefined
  const { doubt } = groundInWords(ground)
  return ["Die Regel des Programms würde hier kein Zertifikat geben, ist aber nicht belegt.", doubt]
    .filter(Boolean)
    .join(" ")
}

/** Certificates of a course: who earned one, who waits for a decision, who has one. */
export default function Certificates({ loaderData: { record, done, count }, actionData }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const { course, formerCertificates } = record
  const { earned, forOffice, withdrawn, notYet, issued } = candidates(record)
  const toChoose = forOffice.length + withdrawn.length
  const open = earned.length + toChoose
  const sentence = told(done, count)
  return (
    <Page
      title="Zertifikate"
      lead={summary(issued.length, open)}
      crumb={{ label: course.title, to: at.course(course.name) }}
      returned={actionData}
      notice={sentence && <Notice>{sentence}</Notice>}
    >
      {coordinates && open > 0 && (
        <Form intent="certify">
          <Candidates legend={`Verdient (${earned.length})`} participants={earned} chosen />
          <Candidates
            legend={`Sie entscheiden (${forOffice.length})`}
            participants={forOffice}
            chosen={false}
            hint={doubtAbout(forOffice)}
          />
          <Candidates
            legend={`Zuvor zurückgezogen (${withdrawn.length})`}
            hint="Ein Zertifikat auf diesen Namen wurde zurückgezogen."
            participants={withdrawn}
            chosen={false}
          />
          <p>
            Wer eine E-Mail-Adresse hat, bekommt gleich eine Nachricht. Jede Nummer gilt dauerhaft: Ein Zertifikat lässt
            sich später ersetzen oder zurückziehen, aber nicht löschen.
          </p>
          <div className="lw-actions">
            <Button label={issueLabel(earned.length, toChoose)} weight="primary" />
            <Go to={at.course(course.name)}>Zum Kurs</Go>
          </div>
        </Form>
      )}
      {open === 0 && issued.length === 0 && notYet.length === 0 && (
        <p className="lw-empty">Noch hat niemand einen Platz. Zertifikate gibt es nach dem letzten Termin.</p>
      )}
      <Issued course={course.name} participants={issued} />
      {notYet.length > 0 && (
        <Section title="Noch nicht">
          <NotYet participants={notYet} />
        </Section>
      )}
      <FormerCertificates former={formerCertificates} />
    </Page>
  )
}
