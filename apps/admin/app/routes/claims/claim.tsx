import { contract } from "@lotsenwerk/http/contract"
import { format, messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Facts } from "../../components/Facts.tsx"
import { Grounds } from "../../components/Grounds.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import { centsOf } from "../../euros.ts"
import { decisionInWords } from "../../inWords.ts"
import type { Route } from "./+types/claim"
import { NextStep } from "./NextStep.tsx"
import { Plan } from "./Plan.tsx"
import { stepAsked } from "./steps.ts"
import { Taken } from "./Taken.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const claim = await read(context)(contract.claims.show, { params })
  const asked = new URL(request.url).searchParams
  return { claim, step: stepAsked(claim, asked.get("schritt")), done: asked.get("erledigt") }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const wishOf = () => {
      switch (text("intent")) {
        case "Heard":
          return { _tag: "Heard", answerBy: text("answerBy") } as const
        case "Answered":
          return { _tag: "Answered", on: text("on"), text: text("text") } as const
        case "Demanded": {
          const count = Number(text("count") || Number.NaN)
          return { _tag: "Demanded", reason: text("reason"), dueOn: text("dueOn"), count } as const
        }
        case "Received":
          return { _tag: "Received", on: text("on"), cents: centsOf(text("cents")), note: text("note") } as const
        case "Waived":
          return { _tag: "Waived", reason: text("reason") } as const
        case "Undone":
          return { _tag: "Undone" } as const
        default:
          return undefined
      }
    }
    const at = addresses(params.municipality).claim(params.claim)
    const body = wishOf()
    if (body === undefined) return at
    await call(contract.claims.takeStep, { params, body })
    return after(at, body._tag)
  })

const notices: Readonly<Record<string, string>> = {
  Heard: "Die Anhörung ist eingetragen. Ist die Frist vorbei, steht die Forderung wieder unter „Heute“.",
  Answered: "Die Stellungnahme ist eingetragen.",
  Demanded: "Die Rückforderung ist eingetragen. Zu jedem Tag des Plans erinnert „Heute“ an den Eingang.",
  Received: "Der Eingang ist eingetragen.",
  Waived: "Der Verzicht ist eingetragen.",
  Undone: "Der letzte Schritt ist zurückgenommen. Er zählt nicht mehr."
}

const { words } = messagesIn("de")

/** A claim: what it is about, what was done, and the next step. */
export default function ClaimPage({ loaderData: { claim, step, done }, actionData }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const { person, name, month, cents, received, state, plan, steps, trace } = claim
  const sentence = notices[done ?? ""]
  const undo = coordinates && done !== "Undone" && steps.length > 0 ? { intent: "Undone", subject: person } : undefined
  return (
    <Page
      title={`Forderung gegen ${name}`}
      lead={`Für ${format.month(month)} wurden ${format.euro(cents)} ohne Grund gezahlt. ${decisionInWords(trace)}`}
      crumb={{ label: name, to: at.person(person) }}
      returned={actionData}
      notice={sentence && <Notice undo={undo}>{sentence}</Notice>}
    >
      <Section title="Stand">
        <Facts
          wide
          facts={{
            Forderung: `${format.euro(cents)}, ${words.claims[state]}`,
            Eingegangen: received > 0 ? format.euro(received) : undefined,
            "Noch offen": state === "open" ? format.euro(cents - received) : undefined
          }}
        />
      </Section>
      {coordinates && step && <NextStep claim={claim} step={step} />}
      {plan && <Plan plan={plan} />}
      <Taken claim={claim} />
      <Section title="Warum?">
        <Grounds grounds={trace.grounds} plain />
      </Section>
    </Page>
  )
}
