import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { Page } from "../../components/Page.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { desk, read, submit, today } from "../../desk.server.ts"
import type { Route } from "./+types/record"
import { Claims } from "./Claims.tsx"
import { DoneNotice } from "./DoneNotice.tsx"
import { History } from "./History.tsx"
import { NextStep } from "./NextStep.tsx"
import { Offices } from "./Offices.tsx"
import { termInWords } from "./offices.ts"
import { Papers } from "./Papers.tsx"
import { Payments } from "./Payments.tsx"
import { PersonFacts } from "./PersonFacts.tsx"
import { SupervisionAttended } from "./SupervisionAttended.tsx"
import { stageTone } from "./stages.ts"
import { undo } from "./undo.server.ts"

const { words } = messagesIn("de")

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const record = await call(contract.people.show, { params })
  const programme = await call(contract.office.programme, { params })
  const isApplying = record.stage === "applicant" && context.get(desk).visitor.role === "coordinator"
  const query = { from: today() }
  const readiness = isApplying ? await call(contract.people.readiness, { params, query }) : undefined
  const done = Object.fromEntries(new URL(request.url).searchParams)
  const { runs } = done.erledigt === "berufung" ? await call(contract.runs.list, { params }) : { runs: [] }
  return { record, programme, readiness, done, settled: runs.map(({ month }) => month), today: today() }
}

export const action = (args: Route.ActionArgs) => submit(args, (sent, call) => undo(args.params, sent, call))

/** The record of a person: the next step, the papers, the offices, the money, what happened. */
export default function Record({ loaderData, actionData }: Route.ComponentProps) {
  const { record, programme, readiness, done, settled } = loaderData
  const { at, coordinates } = useVisitor()
  const { person, stage } = record
  const current = person.appointments.at(-1)
  const year = loaderData.today.slice(0, 4)
  return (
    <Page
      title={person.name}
      lead={
        <>
          <StateWord tone={stageTone[stage]}>{words.stages[stage]}</StateWord>
          {current && ` ${termInWords(current)}`}
        </>
      }
      crumb={{ label: "Alle Lotsen", to: at.people }}
      returned={actionData}
      notice={
        <DoneNotice done={done} record={record} programme={programme} settled={settled} today={loaderData.today} />
      }
    >
      {coordinates && <NextStep record={record} readiness={readiness} today={loaderData.today} />}
      <div className="lw-split">
        <PersonFacts record={record} programme={programme} />
        <div>
          <Papers record={record} />
          <Offices record={record} today={loaderData.today} />
          <SupervisionAttended sessions={record.supervision} />
          <Payments
            payments={record.payments}
            claims={record.claims}
            statement={{ year, to: at.statement(person.id, year) }}
          />
          <Claims claims={record.claims} />
          <History record={record} />
        </div>
      </div>
    </Page>
  )
}
