import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { Page } from "../../components/Page.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, today } from "../../desk.server.ts"
import { Claims } from "../people/Claims.tsx"
import { Offices } from "../people/Offices.tsx"
import { termInWords } from "../people/offices.ts"
import { Papers } from "../people/Papers.tsx"
import { Payments } from "../people/Payments.tsx"
import { PersonFacts } from "../people/PersonFacts.tsx"
import { SupervisionAttended } from "../people/SupervisionAttended.tsx"
import { stageTone } from "../people/stages.ts"
import type { Route } from "./+types/record"

const { words } = messagesIn("de")

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const record = await call(contract.people.me, { params })
  return { record, programme: await call(contract.municipalities.show, { params }), today: today() }
}

/** A guide's own record, to read. */
export default function OwnRecord({ loaderData: { record, programme, today: day } }: Route.ComponentProps) {
  const { person, stage } = record
  const current = person.appointments.at(-1)
  const { at } = useVisitor()
  const year = day.slice(0, 4)
  return (
    <Page
      title="Meine Daten"
      lead={
        <>
          {person.name}, <StateWord tone={stageTone[stage]}>{words.stages[stage]}</StateWord>
          {current && ` ${termInWords(current)}`}
        </>
      }
    >
      <div className="lw-split">
        <PersonFacts record={record} programme={programme} />
        <div>
          <Papers record={record} />
          <Offices record={record} today={day} />
          <SupervisionAttended sessions={record.supervision} />
          <Payments payments={record.payments} claims={record.claims} statement={{ year, to: at.ownStatement(year) }} />
          <Claims claims={record.claims} />
        </div>
      </div>
    </Page>
  )
}
