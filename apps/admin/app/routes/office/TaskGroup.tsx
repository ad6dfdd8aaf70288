import { format, messagesIn } from "@lotsenwerk/messages"
import { useId } from "react"
import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Task } from "../../wire.ts"
import { taskAddress, taskInWords } from "./tasks.ts"

const { groups } = messagesIn("de").words

const dueIn = ({ group, due }: Task, today: string): string => {
  if (due === undefined || due === today) return "heute"
  const day = due.slice(0, 4) === today.slice(0, 4) ? format.shortDay(due) : format.day(due)
  return group === "overdue" ? `seit ${day}` : `bis ${day}`
}

const TaskRow = ({ task, today }: { readonly task: Task; readonly today: string }) => {
  const { at } = useVisitor()
  const { title, why, action } = taskInWords(task)
  const to = taskAddress(task, at)
  return (
    <li className="lw-task">
      <p className="lw-task__due lw-num">
        <span>{dueIn(task, today)}</span>
      </p>
      <div>
        <h3>
          <Go to={to}>{title}</Go>
        </h3>
        {why && <p className="lw-task__why">{why}</p>}
      </div>
      <ButtonLink
        to={to}
        label={action}
        full={`${action}: ${title}`}
        weight={task.group === "overdue" ? "primary" : "secondary"}
        row
      />
    </li>
  )
}

interface TaskGroupProps {
  readonly group: Task["group"]
  readonly today: string
  readonly tasks: ReadonlyArray<Task>
}

/** The tasks of one span of days, each with its date, its reason and one action. */
export const TaskGroup = ({ group, today, tasks }: TaskGroupProps) => {
  const id = useId()
  const mine = tasks.filter((task) => task.group === group)
  if (mine.length === 0) return null
  return (
    <section className={`lw-group${group === "overdue" ? " lw-group--late" : ""}`} aria-labelledby={id}>
      <h2 id={id}>
        {groups[group]} <span className="lw-count">{mine.length}</span>
      </h2>
      <ul className="lw-tasks">
        {mine.map((task, index) => (
          <TaskRow key={`${task.kind}${task.subject ?? ""}${index}`} task={task} today={today} />
        ))}
      </ul>
    </section>
  )
}
