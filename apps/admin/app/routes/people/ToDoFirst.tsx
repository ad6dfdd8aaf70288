import { conditionTitle, messagesIn } from "@lotsenwerk/messages"
import { ButtonLink } from "../../components/Button.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { paperFor, slugOf } from "./papers.ts"

const { papers } = messagesIn("de").words

interface ToDoFirstProps {
  readonly person: string
  /** The conditions that must be cured first. */
  readonly blockers: ReadonlyArray<string>
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

/** What stands in the way, each with its cure. */
export const ToDoFirst = ({ person, blockers }: ToDoFirstProps) => {
  const once = blockers.filter((id, index) => {
    const paper = paperFor(id)
    return paper === undefined || blockers.findIndex((each) => paperFor(each) === paper) === index
  })
  return (
    <Section title="Das ist vorher zu tun">
      <ul className="lw-tasks">
        {once.map((condition) => (
          <li className="lw-task" key={condition}>
            <div>
              <h3>{conditionTitle(condition)}</h3>
            </div>
            <Cure person={person} condition={condition} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
