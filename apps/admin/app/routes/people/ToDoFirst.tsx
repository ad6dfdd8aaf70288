import { messagesIn } from "@lotsenwerk/messages"
import { ButtonLink } from "../../components/Button.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { groundInWords } from "../../inWords.ts"
import type { Ground, Readiness } from "../../wire.ts"
import { paperFor, slugOf } from "./papers.ts"

const { papers } = messagesIn("de").words

interface ToDoFirstProps {
  readonly person: string
  readonly readiness: Readiness
}

const Cure = ({ person, condition }: { readonly person: string; readonly condition: string }) => {
  const { at } = useVisitor()
  const paper = paperFor(condition)
  if (paper !== undefined) {
    return <ButtonLink to={at.paper(person, slugOf(paper))} label={`${papers[paper]} festhalten`} row />
  }
  if (condition === "NotYetAppointed") return <ButtonLink to={at.person(person)} label="Berufungen ansehen" row />
  return <span className="lw-muted">Ändern Sie oben den ersten oder den letzten Tag.</span>
}

const Blocker = ({ person, found }: { readonly person: string; readonly found: Ground }) => {
  const { title, state, tone, read, change } = groundInWords(found)
  return (
    <li className="lw-task">
      <p className="lw-task__due">
        <span>
          <StateWord tone={tone}>{state}</StateWord>
        </span>
      </p>
      <div>
        <h3>{title}</h3>
        <p className="lw-task__why">
          Bisher: {read}. {change}
        </p>
      </div>
      <Cure person={person} condition={found.condition} />
    </li>
  )
}

/** What stands in the way, each with what is known, what would change it, and where. */
export const ToDoFirst = ({ person, readiness: { blockers, trace } }: ToDoFirstProps) => {
  const grounds = trace.grounds.filter(({ condition }) => blockers.includes(condition))
  const once = grounds.filter(({ condition }, index) => {
    const paper = paperFor(condition)
    return paper === undefined || grounds.findIndex((each) => paperFor(each.condition) === paper) === index
  })
  return (
    <Section title="Das ist vorher zu tun">
      <ul className="lw-tasks">
        {once.map((found) => (
          <Blocker key={found.condition} person={person} found={found} />
        ))}
      </ul>
    </Section>
  )
}
