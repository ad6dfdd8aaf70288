import { Fragment } from "react"
import { Go } from "../../components/Go.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Task } from "../../wire.ts"
import { taskAddress, taskInWords } from "./tasks.ts"

/** What others have to do: a sentence, not a task. */
export const Waiting = ({ tasks }: { readonly tasks: ReadonlyArray<Task> }) => {
  const { at } = useVisitor()
  if (tasks.length === 0) return null
  return (
    <p className="lw-wait">
      Wartet auf andere:{" "}
      {tasks.map((task, index) => {
        const { title, why } = taskInWords(task)
        return (
          <Fragment key={task.subject}>
            {index > 0 && " "}
            <Go to={taskAddress(task, at)}>{title}</Go>. {why}
          </Fragment>
        )
      })}
    </p>
  )
}
