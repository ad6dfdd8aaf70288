/** What the office should do, in the words of the office: German. */
import { tasks } from "./de/tasks.ts"
import { messagesIn } from "./dictionary.ts"
import { type Details, detailsInWords } from "./problem.ts"
import { fillKnown } from "./template.ts"

/** Every kind of task that has its sentences. */
export type TaskKind = keyof typeof tasks

/** A task of the office as the contract carries it. */
export interface Task {
  readonly kind: TaskKind
  readonly due?: string
  readonly name?: string
  readonly facts: Details
}

/** A task in words. */
export interface TaskInWords {
  /** "Berufung von Olha Himmelsteg eintragen" */
  readonly title: string
  /** "Nichts, was verbindlich verlangt ist, fehlt noch." Empty where nothing more is known. */
  readonly why: string
  /** What the button does, verb and object: "Berufung eintragen" */
  readonly action: string
}

const titleOf = (title: string | { readonly one: string; readonly other: string }, { count }: Details): string =>
  typeof title === "string" ? title : count === 1 ? title.one : title.other

/**
 * Puts a task into words.
 *
 * The facts it can tell, by name: days `receivedOn` `from` `until` `on`, months `month`, sums `cents`, lists of ids
 * `missing`, and `count` `year` `perYear` `held` `owed` `kind` `place` `by`.
 */
export const task = ({ kind, due, name, facts }: Task): TaskInWords => {
  const messages = messagesIn("de")
  const { title, why, action } = tasks[kind]
  const kinds = messages.words.supervisionKinds as Readonly<Record<string, string>>
  const told = detailsInWords({ ...facts, ...(due && { due }), ...(name && { name }) }, messages)
  const values = { ...told, ...(told.kind && { kind: kinds[told.kind] ?? told.kind }) }
  return { title: fillKnown([titleOf(title, facts)], values) || action, why: fillKnown(why, values), action }
}
