import { fileURLToPath } from "node:url"
import { Programme } from "@lotsenwerk/domain"
import { expect, it } from "vitest"
import { parts } from "../generate/rules/questions.ts"
import { forgotten, questionsOf } from "./questions.ts"

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it("every question of every slice has words in every language, and is asked again by a replay", async () => {
  const questions = await questionsOf(folder("../.."))
  expect(forgotten(questions)).toEqual([])
  expect(questions.map(({ name }) => name)).toContain("privacy.guideFile")
  expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length)
})

it("every part of a programme that holds rules stands in the catalogue", () => {
  expect(parts.map(({ part }) => part).toSorted()).toEqual([...Programme.parts].sort())
})

const fixture = folder("../fixtures/questions")

it("a slice that nobody has worded is refused, word by word, and one that hides its question as well", async () => {
  const mentoring = "packages/domain/src/mentoring/conditions.ts"
  await expect(questionsOf(`${fixture}/hidden`)).rejects.toThrow(`${mentoring} makes a question and exports none`)
  const questions = await questionsOf(`${fixture}/open`)
  expect(forgotten(questions)).toEqual([
    ...["de", "de-simple", "en"].flatMap((language) => [
      `${mentoring}: no answer of mentoring in ${language}`,
      `${mentoring}: no words of MentorNamed in ${language}`
    ]),
    `${mentoring}: mentoring is not asked again by a replay`
  ])
})
