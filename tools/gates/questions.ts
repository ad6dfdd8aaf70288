/** Whether every question that the domain asks was put into words, and can be asked again: no slice is forgotten. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Programme, type Trace } from "@lotsenwerk/domain"
import { languages, messagesIn } from "@lotsenwerk/messages"
import * as Result from "effect/Result"

/** A question that a slice asks, as its table says. */
export interface Asked {
  readonly file: string
  readonly name: string
  readonly rows: ReadonlyArray<{ readonly id: string }>
}

const isQuestion = (value: unknown): value is Omit<Asked, "file"> =>
  typeof value === "object" && value !== null && "name" in value && "rows" in value && Array.isArray(value.rows)

/** What a slice exports: a question, or several by name. */
const questionsAmong = (exported: unknown) =>
  isQuestion(exported) || typeof exported !== "object" || exported === null
    ? [exported].filter(isQuestion)
    : Object.values(exported).filter(isQuestion)

/** Finds every question of the slices. @throws where a file makes a question that it does not export */
export const questionsOf = async (root: string): Promise<ReadonlyArray<Asked>> => {
  const making = globSync("packages/domain/src/*/**/*.ts", { cwd: root })
    .filter(
      (file) => !file.endsWith(".test.ts") && /\bDecision\.question\(/.test(readFileSync(join(root, file), "utf8"))
    )
    .toSorted()
  const found = await Promise.all(
    making.map(async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, file)).href)
      const questions = Object.values(exported).flatMap(questionsAmong)
      if (questions.length === 0) throw new Error(`${file} makes a question and exports none`)
      return questions.map(({ name, rows }) => ({ file, name, rows }))
    })
  )
  return found.flat()
}

/** Whether a trace of the question would be asked again: what is amiss with it is then its condition, not its name. */
const isReplayed = (name: string): boolean => {
  const ground = { question: name, condition: "", standing: "unknown", rule: "", beyondEvidence: false, read: {} }
  const trace = { on: "2026-11-26", decidedOn: "2026-11-26", grounds: [ground] } as unknown as Trace.Trace
  const replayed = Result.flip(Programme.replay(trace, "2026-11-26" as never))
  return Result.getOrThrow(replayed)._tag !== "QuestionGone"
}

/** What is asked anew, never again from its trace: an answer about many months has grounds of each of them. */
const askedAnew: ReadonlySet<string> = new Set(["capacity"])

/** Everything that is missing of a question. */
export const forgotten = (questions: ReadonlyArray<Asked>): ReadonlyArray<string> =>
  questions.flatMap(({ file, name, rows }) => [
    ...languages.flatMap((language) => {
      const { conditions, decisions } = messagesIn(language)
      const [question = ""] = name.split(".")
      return [
        ...(Object.hasOwn(decisions, question) ? [] : [`${file}: no answer of ${name} in ${language}`]),
        ...rows.flatMap(({ id }) =>
          Object.hasOwn(conditions, id) ? [] : [`${file}: no words of ${id} in ${language}`]
        )
      ]
    }),
    ...(askedAnew.has(name) || isReplayed(name) ? [] : [`${file}: ${name} is not asked again by a replay`])
  ])
